// Dossiers of parties beyond the first ones, made from the columns when somebody asks for them.

const evidenceWords = (relation) => {
  const number = relations.number[relation];
  const others = relations.more[relation];
  return text(relations.evidence[relation]) + (number < 0 ? "" : ` ${text(number)}`)
    + (others > 0 ? say("andMore", { count: others }) : "");
};

/** The dossier of a party, from the page or made now; undefined for a party the page does not know. */
function dossier(anchor) {
  const written = document.getElementById(anchor);
  if (written) return written;
  const party = partyRows().get(Number(anchor.replace("entity-", "")));
  if (party === undefined) return undefined;
  const made = madeDossier(party);
  document.getElementById("made-dossiers").prepend(made);
  return made.querySelector(".dossier-body");
}

function madeDossier(party) {
  const severity = worstAt(party);
  const head = element("span", { class: "dossier-head" },
    severity === undefined ? "" : chip(severity),
    element("h3", {}, quoted(nameAndCountry(party))),
    small(`${text(parties.tierText[party])} · ${words.strongest} ${scores[parties.strongest[party]]}`));
  return element("details", { class: "dossier", open: true },
    element("summary", {}, head),
    element("div", { id: partyAnchor(party), class: "dossier-body" },
      partyFacts(party), partyFindings(party), ...partyMatches(party),
      neighbours(party, words.upstream, suppliersOf(), relations.from),
      neighbours(party, words.downstream, buyersOf(), relations.to),
      element("p", { class: "note" },
        link(`drawing?focus=${parties.position[party]}`, words.drawIt), " ", words.rest)));
}

function partyFacts(party) {
  const fact = (anchor, title, value) =>
    element("div", {}, element("dt", {}, element("a", { class: "def", href: `#${anchor}` }, title)),
      element("dd", {}, value));
  const estimate = (column) => `${words.estimated} ${percents[column[party]]}`;
  const hasSome = (column) => !/^0/.test(percents[column[party]]);
  return element("dl", { class: "facts" },
    fact("def-exposure", words.reachesIt,
      `${words.strongest} ${scores[parties.strongest[party]]}, ${words.share} ${estimate(parties.share)}`),
    scores[parties.carries[party]] === "0" ? "" :
      fact("def-carries", words.carries, `${words.score} ${scores[parties.carries[party]]}`),
    hasSome(parties.arrivals) ? fact("def-share", words.arrivals, estimate(parties.arrivals)) : "",
    hasSome(parties.dark) ? fact("def-coverage", words.dark, estimate(parties.dark)) : "");
}

function partyFindings(party) {
  const found = findingsOf().get(party) ?? [];
  if (found.length === 0) return "";
  return element("ul", { class: "found" }, ...found.slice(0, rowLimit).map((finding) => element("li", {},
    chip(findings.severity[finding]), " ", quoted(text(findings.message[finding])), " ", findingLink(finding), " ",
    placeMark(place(findings.document[finding], findings.line[finding], findings.column[finding])), " ",
    ...acceptance(finding))));
}

function partyMatches(party) {
  return (columns.matches[party] ?? []).map(([entry, list, score, status]) =>
    element("p", { class: "match" }, quoted(strings[entry]), " — ", quoted(strings[list]), `; ${words.score} `,
      scores[score], `; ${words.status} `, quoted(strings[status])));
}

function neighbours(party, title, groups, other) {
  const all = groups.get(party) ?? [];
  if (all.length === 0) return "";
  const shown = all.slice(0, 50);
  const caption = title + (shown.length < all.length ? say("someOf", { shown: shown.length, all: all.length }) : "");
  return table(caption,
    [[words.party], [words.what], [words.shareOfCustomer, true], [words.bestEvidence], [words.where]],
    shown.map((relation) => [
      partyAndCountry(other[relation]), quoted(text(relations.what[relation])), text(relations.share[relation]) || "–",
      evidenceWords(relation), relationPlace(relation),
    ]));
}

const partyAndCountry = (party) => element("span", {}, partyLink(party));

function relationPlace(relation) {
  if (relations.line[relation] < 0) return "–";
  return placeMark(place(relations.document[relation], relations.line[relation], relations.column[relation]));
}

/** Names of parties whose dossier is made on demand become links once there is a script to make it. */
function linkNames() {
  for (const name of document.querySelectorAll("[data-entity]")) {
    const anchor = element("a", { href: `#entity-${name.dataset.entity}` });
    name.replaceWith(anchor);
    anchor.append(name);
    name.removeAttribute("data-entity");
  }
}
