// The neighbourhood of one party, drawn from the columns: suppliers to the left, customers to the right, goods flowing
// to the right as in the whole drawing, and the same facts as a table beneath.

const focusForm = document.getElementById("focus");
const nothingDrawn = () => ({ party: undefined, depth: 2 });
let focus = nothingDrawn();

const box = { width: 172, height: 40, across: 236, down: 52, top: 34, perColumn: 9 };

function drawingQuery() {
  if (focus.party === undefined) return [];
  return [["focus", parties.position[focus.party]], ["depth", focus.depth]];
}

/** Columns of parties by their distance from the one in the middle: suppliers negative, customers positive. */
function neighbourhood(middle, depth) {
  const distance = new Map([[middle, 0]]);
  for (const [groups, ends, sign] of [[suppliersOf(), relations.from, -1], [buyersOf(), relations.to, 1]]) {
    let edge = [middle];
    for (let step = 1; step <= depth; step += 1) {
      edge = [...new Set(edge.flatMap((party) => (groups.get(party) ?? []).map((relation) => ends[relation])))]
        .filter((party) => !distance.has(party));
      for (const party of edge) distance.set(party, sign * step);
    }
  }
  return distance;
}

/** Worst first: by severity, then by what reaches the buyer from there, then by place in the result. */
const byGravity = (a, b) =>
  (worstAt(a) ?? 9) - (worstAt(b) ?? 9) || parties.strongest[b] - parties.strongest[a] || a - b;

function arranged(distance) {
  const columnsOf = new Map();
  for (const [party, step] of distance) (columnsOf.get(step) ?? columnsOf.set(step, []).get(step)).push(party);
  return [...columnsOf].sort(([a], [b]) => a - b).map(([step, members]) => {
    const sorted = members.sort(byGravity);
    const shown = sorted.length > box.perColumn ? sorted.slice(0, box.perColumn - 1) : sorted;
    return { step, shown, more: sorted.length - shown.length };
  });
}

/** Where each drawn party stands; columns are centred on the tallest. */
function placed(arrangement) {
  const height = (column) => column.shown.length + (column.more > 0 ? 1 : 0);
  const tallest = Math.max(...arrangement.map(height));
  const places = new Map();
  arrangement.forEach((column, nth) => {
    const start = box.top + ((tallest - height(column)) / 2) * box.down;
    column.x = 6 + nth * box.across;
    column.moreY = start + column.shown.length * box.down;
    column.shown.forEach((party, row) => places.set(party, { x: column.x, y: start + row * box.down }));
  });
  return { places, width: 12 + (arrangement.length - 1) * box.across + box.width, height: box.top + tallest * box.down };
}

const drawnRelations = (places) => {
  const found = [];
  for (const party of places.keys()) {
    for (const relation of buyersOf().get(party) ?? []) if (places.has(relations.to[relation])) found.push(relation);
  }
  return found.sort((a, b) => a - b);
};

function drawNeighbourhood() {
  const target = document.getElementById("neighbourhood");
  const whole = document.getElementById("whole-drawing");
  whole.hidden = focus.party !== undefined;
  focusForm.querySelector("[data-whole]").hidden = focus.party === undefined;
  if (focus.party === undefined) return target.replaceChildren();
  const distance = neighbourhood(focus.party, focus.depth);
  const arrangement = arranged(distance);
  const layout = placed(arrangement);
  const edges = drawnRelations(layout.places);
  const blanks = { name: nameAndCountry(focus.party), steps: focus.depth,
    shown: grouped(layout.places.size), all: grouped(distance.size) };
  const title = element("p", { id: "neighbourhood-title" },
    element("strong", {}, say(focus.depth === 1 ? "neighbourhoodOne" : "neighbourhood", blanks)), " ",
    say("neighbourhoodExtent", blanks));
  target.replaceChildren(title,
    element("div", { class: "scroll", tabindex: "0", role: "group", "aria-labelledby": "neighbourhood-title" },
      picture(arrangement, layout, edges, blanks)),
    unfolding(words.asTable, relationTable(edges)));
}

const unfolding = (title, content) => element("details", {}, element("summary", {}, title), content);

function picture(arrangement, { places, width, height }, edges, blanks) {
  return drawn("svg", { class: arrangement.length > 4 ? "tiers fitted" : "tiers", viewBox: `0 0 ${width} ${height}`, width, height, role: "img",
    "aria-labelledby": "neighbourhood-name" },
  drawn("title", { id: "neighbourhood-name" }, say("neighbourhood", blanks)),
  drawn("desc", {}, say("neighbourhoodExtent", blanks)),
  ...arrangement.map(heading),
  ...edges.map((relation) => edge(relation, places)),
  ...edges.filter((relation) => relations.percent[relation] >= 0).map((relation) => edgeLabel(relation, places)),
  ...[...places].map(([party, at]) => node(party, at)),
  ...arrangement.filter(({ more }) => more > 0).map(moreNode));
}

function heading({ step, x }) {
  const name = step === 0 ? "" : say(step < 0 ? "stepsUp" : "stepsDown", { count: Math.abs(step) });
  return drawn("text", { class: "tier-name", x: x + box.width / 2, y: 16 }, name);
}

function node(party, { x, y }) {
  const severity = worstAt(party);
  const kind = severity === undefined ? (parties.tier[party] === 0 ? "buyer" : "") : severities[severity].name;
  const mark = severity === undefined ? "" : ` · ${severities[severity].shape} ${severities[severity].word}`;
  const name = parties.name[party];
  return drawn("a", { href: `#drawing?focus=${parties.position[party]}&depth=${focus.depth}` },
    drawn("g", { class: `node ${kind}${party === focus.party ? " focus" : ""}` },
      drawn("title", {}, `${nameAndCountry(party)}, ${text(parties.tierText[party])}`),
      drawn("rect", { x, y, width: box.width, height: box.height, rx: 7 }),
      drawn("text", { class: "name", x: x + box.width / 2, y: y + 17 },
        name.length > 23 ? `${name.slice(0, 22)}…` : name),
      drawn("text", { class: "sub", x: x + box.width / 2, y: y + 32 }, text(parties.place[party]) + mark)));
}

function moreNode({ x, moreY, more }) {
  return drawn("g", { class: "node more" },
    drawn("rect", { x, y: moreY, width: box.width, height: box.height, rx: 7 }),
    drawn("text", { class: "name", x: x + box.width / 2, y: moreY + 24 }, say("moreParties", { count: grouped(more) })));
}

const strokes = ["", " dotted", " dashed", " dashed"];

/** From the right of the supplier to the left of the customer; round the right where they stand in one column. */
function edge(relation, places) {
  const [from, to] = [places.get(relations.from[relation]), places.get(relations.to[relation])];
  const width = 1 + (4 * Math.max(0, relations.percent[relation])) / 100;
  const [startX, startY, endY] = [from.x + box.width, from.y + box.height / 2, to.y + box.height / 2];
  const isForward = from.x < to.x;
  const endX = isForward ? to.x - 6 : to.x + box.width + 6;
  const bend = isForward ? (startX + endX) / 2 : Math.max(startX, endX) + 44;
  const half = 3 + 0.8 * width;
  const tip = isForward ? to.x : to.x + box.width;
  const back = tip + (isForward ? -2 : 2) * half;
  return drawn("g", { class: "edge" },
    drawn("title", {}, relationWords(relation)),
    drawn("path", { class: `line${strokes[relations.style[relation]]}`, "stroke-width": width,
      d: `M${startX} ${startY} C${bend} ${startY} ${bend} ${endY} ${endX} ${endY}` }),
    drawn("path", { class: "head", d: `M${tip} ${endY} L${back} ${endY - half} L${back} ${endY + half} Z` }));
}

/** One for each supplier, above where its line begins. */
function edgeLabel(relation, places) {
  const first = buyersOf().get(relations.from[relation]).find((other) => places.has(relations.to[other]));
  if (first !== relation) return drawn("g");
  const from = places.get(relations.from[relation]);
  return drawn("text", { class: "share", x: from.x + box.width + 5, y: from.y + box.height / 2 - 7 },
    text(relations.share[relation]).replace(/ by \w+| equal split|stated /, ""));
}

const relationWords = (relation) =>
  `${parties.name[relations.from[relation]]} → ${parties.name[relations.to[relation]]}: ${text(relations.what[relation])}, `
  + `${text(relations.share[relation])}, ${evidenceWords(relation)}`;

const relationTable = (edges) => table(words.drawnRelations,
  [[words.from], [words.to], [words.what], [words.shareOfCustomer, true], [words.bestEvidence], [words.where]],
  edges.slice(0, rowLimit).map((relation) => [
    partyAndCountry(relations.from[relation]), partyAndCountry(relations.to[relation]),
    quoted(text(relations.what[relation])), text(relations.share[relation]) || "–", evidenceWords(relation),
    relationPlace(relation),
  ]));

function drawFrom(query) {
  if (!focusForm) return;
  const party = query.has("focus") ? partyRows().get(Number(query.get("focus"))) : undefined;
  focus = { party, depth: Math.min(4, Math.max(1, Number(query.get("depth")) || 2)) };
  focusForm.querySelector("select").value = String(focus.depth);
  focusForm.querySelector("input").value = party === undefined ? "" : nameAndCountry(party);
  drawNeighbourhood();
}

function redrawn() {
  drawNeighbourhood();
  write("drawing", stateQuery());
}

/** Suggests while somebody types: parties whose name holds all the words, worst first. */
function suggest(words) {
  const terms = folded(words).split(/\s+/).filter(Boolean);
  const fitting = foldedNames().flatMap((name, party) => (terms.every((term) => name.includes(term)) ? [party] : []));
  const shown = fitting.sort(byGravity).slice(0, 12);
  focusForm.querySelector("datalist").replaceChildren(
    ...shown.map((party) => element("option", { value: nameAndCountry(party) })));
}

const foldedNames = once(() => parties.name.map((_, party) => folded(nameAndCountry(party))));
const named = (words) => foldedNames().indexOf(folded(words));

function startDrawing() {
  if (!focusForm) return;
  focusForm.hidden = false;
  focusForm.querySelector("select").value = String(focus.depth);
  focusForm.addEventListener("submit", (event) => event.preventDefault());
  focusForm.addEventListener("input", ({ target }) => {
    if (target.matches("select")) focus.depth = Number(target.value);
    if (target.matches("input")) suggest(target.value);
    const party = target.matches("input") ? named(target.value) : focus.party ?? -1;
    if (party < 0) return;
    focus.party = party;
    redrawn();
  });
  focusForm.querySelector("[data-whole]").addEventListener("click", () => {
    focus = nothingDrawn();
    focusForm.querySelector("input").value = "";
    redrawn();
    focusForm.querySelector("input").focus();
  });
}
