// Puts everything to work once the page has been painted, and follows the address from then on.

/** Links that set a filter name it; without a script they lead to the table itself. */
function linkFilters() {
  for (const to of document.querySelectorAll("a[data-filter]")) {
    to.setAttribute("href", `#findings?${to.dataset.filter}`);
    to.addEventListener("click", () => to.hash === location.hash && show("findings"));
  }
  for (const to of document.querySelectorAll("a[data-focus]")) {
    to.setAttribute("href", `#drawing?focus=${to.dataset.focus}`);
  }
}

/** The controls and rows follow the address; a finding that the filter hides comes out of hiding. */
function follow() {
  if (location.hash === written) return;
  written = location.hash;
  const { anchor, query } = address();
  const hasState = location.hash.includes("?");
  if (hasState && (anchor === "findings" || hasFilter(query))) filter = filterFrom(query);
  if (hasState) drawFrom(query);
  if (body) followFindings(findingRows().get(anchor));
  if (query.has("print")) preparePrint(query.get("print"));
  show(anchor);
  if (!hasState && stateQuery().size) write(anchor || "findings", stateQuery());
}

const hasFilter = (query) => ["text", "sort", ...facetNames].some((name) => query.has(name));

function followFindings(finding) {
  const wasRelaxed = finding !== undefined && relaxFor(finding);
  sortFindings();
  shownLimit = rowLimit;
  if (finding !== undefined) shownLimit = Math.max(rowLimit, search().shown.indexOf(finding) + 1);
  showFindings();
  if (wasRelaxed) finder.querySelector("output").textContent += ` ${say("relaxed", { id: findings.id[finding] })}`;
}

/** Brings an anchor into view, opens what it is folded into, and puts the focus there. */
function show(anchor) {
  const target = anchor.startsWith("entity-") ? dossier(anchor) : document.getElementById(anchor);
  if (!target) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  for (const marked of document.querySelectorAll(".shown")) marked.classList.remove("shown");
  target.classList.add("shown");
  const seen = target.closest(".dossier") ?? target;
  seen.scrollIntoView({ block: target.matches("tr") ? "center" : "start" });
  if (target.matches("tr, li, .dossier-body, section")) {
    target.setAttribute("tabindex", "-1");
    target.focus({ preventScroll: true });
  }
}

function preparePrint(extent) {
  document.documentElement.classList.toggle("expanded", extent === "expanded");
  if (extent !== "expanded") return;
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

function startPrint() {
  const controls = document.getElementById("print-controls");
  controls.hidden = false;
  controls.addEventListener("click", ({ target }) => {
    if (!target.dataset.print) return;
    preparePrint(target.dataset.print);
    print();
  });
}

const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 50));

/** What a search looks in is made bit by bit while nobody waits for the page. */
function prepareSearch() {
  if (makeHaystacks(500)) whenIdle(prepareSearch);
}

function start() {
  document.documentElement.classList.add("scripted");
  linkFilters();
  linkNames();
  if (body) startFinder();
  startDrawing();
  startPrint();
  follow();
  addEventListener("hashchange", follow);
  document.documentElement.dataset.ready = "yes";
  whenIdle(prepareSearch);
}

requestAnimationFrame(() => setTimeout(start));
