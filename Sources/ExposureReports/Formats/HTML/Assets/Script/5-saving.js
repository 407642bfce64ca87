// The findings that are listed now, as a file for a spreadsheet.

/** A field that a spreadsheet would run as a formula has an apostrophe before it. */
function field(value) {
  const words = String(value);
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",;\n\r\t']/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const savedColumns = {
  id: (finding) => findings.id[finding],
  severity: (finding) => severities[findings.severity[finding]].word,
  party: (finding) => parties.name[findings.party[finding]],
  country: (finding) => text(parties.place[findings.party[finding]]),
  tier: (finding) => text(parties.tierText[findings.party[finding]]),
  indicator: (finding) => text(findings.indicator[finding]),
  status: (finding) => text(findings.status[finding]),
  finding: (finding) => text(findings.message[finding]),
  product: (finding) => text(findings.product[finding]),
  waiver: (finding) => text(findings.waiverText[finding]),
  confidence: (finding) => scores[findings.confidence[finding]],
  strongest: (finding) => scores[findings.strongest[finding]],
  share: (finding) => `${words.estimated} ${percents[findings.share[finding]]}`,
  place: (finding) => place(findings.document[finding], findings.line[finding], findings.column[finding]),
  list: (finding) => columns.listPlaces[finding] ?? "",
};

function listedAsCSV() {
  const names = Object.keys(savedColumns);
  const rows = listed.map((finding) => names.map((name) => field(savedColumns[name](finding))).join(","));
  return [names.join(","), ...rows, ""].join("\r\n");
}

/** The file is made when somebody takes the link, not at every keystroke. */
function offerSaving(count) {
  const save = finder.querySelector(".save");
  save.hidden = count === 0;
  save.textContent = say("saveListed", { count: grouped(count) });
  save.onclick ??= () => {
    save.href = URL.createObjectURL(new Blob(["\ufeff", listedAsCSV()], { type: "text/csv;charset=utf-8" }));
  };
}
