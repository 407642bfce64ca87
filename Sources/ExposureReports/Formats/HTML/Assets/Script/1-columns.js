// What the page was written with, in columns: one row per party, finding and relation. Numbers are never formatted
// here: each column of numbers points into a list of texts that ascends with the value, so that sorting by place in
// the list sorts by value, and every number reads as it does in the other reports.

const columns = JSON.parse(document.getElementById("columns").textContent);
const { strings, scores, percents, severities, words, findings, parties, relations } = columns;

const text = (place) => (place < 0 ? "" : strings[place]);

/** A template of the words with its blanks filled: say("shown", { shown: 3, all: 57 }). */
function say(name, blanks = {}) {
  return words[name].replace(/\{(\w+)\}/g, (_, key) => blanks[key] ?? "");
}

const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");

/** A place in an input as it is written everywhere: path:line:column, or path!cell in a sheet. */
function place(document, line, column) {
  const { path, sheet } = columns.documents[document] ?? { path: words.unknownInput };
  if (line === 0) return path;
  if (sheet) return `${path}!${cellName(line, column)}`;
  return `${path}:${line}` + (column > 0 ? `:${column}` : "");
}

function cellName(row, column) {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}

/** Rows of a column by what stands in it; made once, when first asked. */
function rowsBy(column) {
  const groups = new Map();
  column.forEach((key, row) => (groups.get(key) ?? groups.set(key, []).get(key)).push(row));
  return groups;
}

const once = (make) => {
  let made;
  return () => (made ??= make());
};
const suppliersOf = once(() => rowsBy(relations.to));
const buyersOf = once(() => rowsBy(relations.from));
const findingsOf = once(() => rowsBy(findings.party));
/** Rows of parties by their place in the result, which names their anchors. */
const partyRows = once(() => new Map(parties.position.map((position, row) => [position, row])));

const nameAndCountry = (party) =>
  parties.name[party] + (parties.place[party] < 0 ? "" : ` (${text(parties.place[party])})`);

/** Whether a finding tells of a control, which says nothing against anybody. */
const isControl = (finding) => ["credited", "uncredited"].includes(text(findings.status[finding]));

/** The worst severity found at a party, as a row of `severities`; undefined for none. */
function worstAt(party) {
  const found = findingsOf().get(party)?.filter((finding) => !isControl(finding)) ?? [];
  return found.length ? Math.min(...found.map((finding) => findings.severity[finding])) : undefined;
}
