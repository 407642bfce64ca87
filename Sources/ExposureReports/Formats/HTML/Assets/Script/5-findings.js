// The table of findings: rows, controls, and the count that is read aloud.

const rowLimit = 200;
const screenful = 30;
const finder = document.getElementById("finder");
const body = document.querySelector("#findings table");
const rowCache = new Map();
let shownLimit = rowLimit;
let listed = [];

/** Takes over the rows that were written into the page, so that the first ones are never built twice. */
function adoptRows() {
  const list = element("tbody", { id: "finding-rows" });
  for (const row of document.querySelectorAll("#findings tbody tr")) {
    rowCache.set(findingRows().get(row.id), row);
    list.append(row);
  }
  body.querySelectorAll("tbody").forEach((group) => group.remove());
  body.append(list);
}

const findingAnchor = (finding) => columns.anchors[finding] ?? findings.id[finding];
const findingRows = once(() => new Map(findings.id.map((_, finding) => [findingAnchor(finding), finding])));
const findingLink = (finding) => link(findingAnchor(finding), findings.id[finding]);

function findingRow(finding) {
  if (!rowCache.has(finding)) rowCache.set(finding, madeRow(finding));
  return rowCache.get(finding);
}

function madeRow(finding) {
  const party = findings.party[finding];
  const product = findings.product[finding];
  const number = (words) => element("td", { class: "n" }, words);
  return element("tr", { id: findingAnchor(finding) },
    element("th", { scope: "row" }, chip(findings.severity[finding]), " ",
      small(element("a", { class: "self", href: `#${findingAnchor(finding)}` }, findings.id[finding]))),
    element("td", {}, element("div", { class: "who" }, partyLink(party), small(text(parties.tierText[party])))),
    element("td", {}, element("div", { class: "what" },
      quoted(text(findings.message[finding])),
      small(`${text(findings.indicator[finding])}, ${words.status} `, quoted(text(findings.status[finding])),
        ...(product < 0 ? [] : [", ", quoted(text(product))])),
      ...acceptance(finding))),
    number(scores[findings.confidence[finding]]),
    number(scores[findings.strongest[finding]]),
    number(`${words.estimated} ${percents[findings.share[finding]]}`),
    element("td", {}, findingPlaces(finding)));
}

/** What somebody decided about it, if anybody did. */
const acceptance = (finding) =>
  findings.waiver[finding] < 0 ? [] : [small(quoted(text(findings.waiverText[finding])))];

function findingPlaces(finding) {
  const more = findings.morePlaces[finding];
  const list = columns.listPlaces[finding];
  return element("div", { class: "places" },
    placeMark(place(findings.document[finding], findings.line[finding], findings.column[finding])),
    more > 0 ? small(say("morePlaces", { count: more })) : "",
    list ? placeMark(list) : "");
}

/** Searches, then shows the first rows: all that fit the limit, or just a screenful while somebody types. */
function showFindings(limit = shownLimit) {
  const { shown, counts } = search();
  listed = shown;
  fillRows(limit);
  showCount(shown.length);
  showChoices(counts);
  showOrder();
}

function fillRows(limit) {
  document.getElementById("finding-rows").replaceChildren(...listed.slice(0, limit).map(findingRow));
}

function showCount(count) {
  offerSaving(count);
  const all = findings.id.length;
  const isFiltered = count !== all || filterQuery().size > (filter.sort ? 1 : 0);
  const blanks = { shown: grouped(count), all: grouped(all), visible: grouped(Math.min(count, shownLimit)) };
  finder.querySelector("output").textContent = say(outcomeWords(count), blanks);
  finder.querySelector("[data-clear]").hidden = !isFiltered;
  const more = document.getElementById("more-findings");
  more.hidden = count <= shownLimit;
  more.textContent = say("showMore", { count: grouped(Math.min(rowLimit, count - shownLimit)), ...blanks });
}

const outcomeWords = (count) => (count === 0 ? "nothingFits" : count > shownLimit ? "shownFirst" : "shown");

/** Every choice says how many findings it would leave; those that leave none stay, so that nothing jumps about. */
function showChoices(counts) {
  for (const button of finder.querySelectorAll("[data-severity]")) {
    const key = severities.findIndex(({ name }) => name === button.dataset.severity);
    button.querySelector("b").textContent = grouped(counts.severity.get(key) ?? 0);
    button.setAttribute("aria-pressed", String(filter.severity.includes(button.dataset.severity)));
  }
  for (const choice of finder.querySelectorAll("select")) showOptions(choice, counts[choice.name]);
  finder.querySelector("input").value !== filter.text && (finder.querySelector("input").value = filter.text);
}

function showOptions(choice, counts) {
  const named = new Map([...counts].map(([key, count]) => [facets[choice.name].name(key), count]));
  const wanted = filter[choice.name];
  for (const option of choice.options) {
    if (!option.value) continue;
    option.textContent = `${option.dataset.name} (${grouped(named.get(option.value) ?? 0)})`;
  }
  showSeveral(choice, wanted);
  choice.value = wanted.length === 0 ? "" : wanted.length === 1 ? wanted[0] : "several";
  if (choice.selectedIndex < 0) choice.value = "";
  choice.classList.toggle("set", wanted.length > 0);
}

/** A link may ask for several values at once: one more option says so while it lasts. */
function showSeveral(choice, wanted) {
  choice.querySelector("[value=several]")?.remove();
  if (wanted.length < 2) return;
  const option = element("option", { value: "several" }, say("several", { count: wanted.length }));
  option.dataset.name = option.textContent;
  choice.append(option);
}

function showOrder() {
  for (const heading of document.querySelectorAll("#findings th[data-sort]")) {
    const key = heading.dataset.sort;
    const isSorted = filter.sort.replace("-", "") === key;
    const isImplied = !filter.sort && key === "severity";
    const isDown = filter.sort.startsWith("-") || isImplied;
    heading.setAttribute("aria-sort", isSorted || isImplied ? (isDown ? "descending" : "ascending") : "none");
  }
}

/** Numbers begin with the largest, words with A. */
function sortBy(key) {
  const now = filter.sort || "-severity";
  const first = isTextColumn(key) ? key : `-${key}`;
  const other = isTextColumn(key) ? `-${key}` : key;
  filter.sort = now === first ? other : first;
  if (filter.sort === "-severity") filter.sort = "";
  sortFindings();
  filtered();
}

let writing;

/** After any change of the filter by hand: a screenful at once, the other rows and the address when the hand rests. */
function filtered() {
  shownLimit = rowLimit;
  showFindings(screenful);
  clearTimeout(writing);
  writing = setTimeout(() => {
    fillRows(shownLimit);
    write("findings", stateQuery());
  }, 200);
}

function startFinder() {
  adoptRows();
  for (const heading of document.querySelectorAll("#findings th[data-sort]")) addSortButton(heading);
  finder.hidden = false;
  finder.addEventListener("submit", (event) => event.preventDefault());
  finder.addEventListener("input", ({ target }) => {
    if (target.type === "search") filter.text = target.value;
    else if (target.value !== "several") filter[target.name] = target.value ? [target.value] : [];
    filtered();
  });
  finder.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.dataset.severity) toggleSeverity(button.dataset.severity);
    if (button?.hasAttribute("data-clear")) clearFilter();
  });
  document.getElementById("more-findings").addEventListener("click", showMore);
}

function toggleSeverity(name) {
  const isOn = filter.severity.includes(name);
  filter.severity = isOn ? filter.severity.filter((other) => other !== name) : [...filter.severity, name];
  filtered();
}

/** The order stays as it is. */
function clearFilter() {
  filter = { ...everything(), sort: filter.sort };
  filtered();
  finder.querySelector("input").focus();
}

/** The focus goes to the first row that was added. */
function showMore() {
  const first = listed[shownLimit];
  shownLimit += rowLimit;
  showFindings();
  findingRow(first)?.querySelector("a")?.focus();
}

function addSortButton(heading) {
  const name = heading.textContent.trim();
  const button = element("button", { type: "button", class: "sort", "aria-label": say("sortBy", { name }) });
  button.addEventListener("click", () => sortBy(heading.dataset.sort));
  heading.append(button);
}
