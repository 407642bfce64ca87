// Parts of the page made by the script. Text goes in as text nodes only, never as markup.

function element(name, attributes = {}, ...content) {
  return filled(document.createElement(name), attributes, content);
}

/** Taken from a drawing of the page, which has one always, so that no address stands in the script. */
const svgNamespace = document.querySelector("svg").namespaceURI;

function drawn(name, attributes = {}, ...content) {
  return filled(document.createElementNS(svgNamespace, name), attributes, content);
}

function filled(made, attributes, content) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...content.filter((part) => part !== undefined && part !== ""));
  return made;
}

const quoted = (words) => element("bdi", {}, words);
const small = (...content) => element("small", {}, ...content);
const link = (anchor, ...content) => element("a", { href: `#${anchor}` }, ...content);

function chip(severity) {
  const { name, shape, word } = severities[severity];
  return element("span", { class: `chip ${name}` }, `${shape} ${word}`);
}

/** Breaks after each "/", never inside a number. */
function placeMark(words) {
  const parts = words.split("/").flatMap((part, nth) => (nth > 0 ? ["/", element("wbr"), part] : [part]));
  return element("code", { class: "place" }, ...parts);
}

const partyAnchor = (party) => `entity-${parties.position[party]}`;
const partyLink = (party) => link(partyAnchor(party), quoted(parties.name[party]), country(party));
const country = (party) => (parties.place[party] < 0 ? "" : ` (${text(parties.place[party])})`);

/** A table in the page's own form: first cell heads the row. `headings` are [title, isNumber]. */
function table(caption, headings, rows) {
  const kind = (nth) => (headings[nth][1] ? { class: "n" } : {});
  const cells = (row) =>
    row.map((cell, nth) =>
      element(nth ? "td" : "th", { ...kind(nth), ...(nth ? {} : { scope: "row" }) }, ...[cell].flat()));
  return element("div", { class: "scroll", tabindex: "0", role: "group" },
    element("table", {},
      element("caption", {}, ...[caption].flat()),
      element("thead", {}, element("tr", {},
        ...headings.map(([title], nth) => element("th", { scope: "col", ...kind(nth) }, title)))),
      element("tbody", {}, ...rows.map((row) => element("tr", {}, ...cells(row))))));
}
