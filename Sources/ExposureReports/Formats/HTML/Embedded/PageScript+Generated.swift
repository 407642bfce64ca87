// Made by Tests/Report/embed from Assets/Script. Edit there.

extension PageScript {
  /// SHA-256 of ``text``, in base64.
  static let hash: StaticString = "7AOpT7vXzPLJmFjuJ13mHVBsuhAP+66A9aqerf78LN4="

  /// The whole of it.
  static let text: StaticString = #"""
    "use strict";
    (() => {
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

    /** The worst severity found at a party, as a row of `severities`; undefined for none. */
    function worstAt(party) {
      const found = findingsOf().get(party);
      return found && Math.min(...found.map((finding) => findings.severity[finding]));
    }

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

    // Which findings are shown, and in which order. Nothing here touches the page.

    const facets = {
      severity: { of: (finding) => findings.severity[finding], name: (key) => severities[key].name },
      status: { of: (finding) => findings.status[finding], name: text },
      tier: { of: (finding) => parties.tier[findings.party[finding]], name: (key) => (key < 0 ? "none" : String(key)) },
      country: { of: (finding) => parties.place[findings.party[finding]], name: (key) => text(key) || "unknown" },
      indicator: { of: (finding) => findings.indicator[finding], name: text },
      product: { of: (finding) => findings.product[finding], name: (key) => text(key) || "none" },
    };
    const facetNames = Object.keys(facets);
    const everything = () => ({ text: "", sort: "", ...Object.fromEntries(facetNames.map((name) => [name, []])) });

    let filter = everything();
    let order = findings.id.map((_, finding) => finding);

    /** What a search looks in, without case and accents. */
    const folded = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const haystacks = once(() => findings.id.map((id, finding) => {
      const party = findings.party[finding];
      return folded([
        id, parties.name[party], text(parties.place[party]), text(findings.message[finding]),
        text(findings.indicator[finding]), text(findings.status[finding]), text(findings.product[finding]),
        place(findings.document[finding], findings.line[finding], findings.column[finding]),
      ].join("\n"));
    }));

    /** For each facet the keys wanted, or null for any. */
    function wantedKeys() {
      return facetNames.map((name) => {
        if (filter[name].length === 0) return null;
        return (key) => filter[name].includes(facets[name].name(key));
      });
    }

    /** Remembers the answer for each key: there are few keys and many findings. */
    function remembered(test) {
      const known = new Map();
      return test && ((key) => known.get(key) ?? known.set(key, test(key)).get(key));
    }

    /**
     * One pass: the findings that pass everything, and for each facet how many pass everything but that facet, so that
     * every choice says how many it would give.
     */
    function search() {
      const terms = folded(filter.text).split(/\s+/).filter(Boolean);
      const tests = wantedKeys().map(remembered);
      const of = facetNames.map((name) => facets[name].of);
      const counts = facetNames.map(() => new Map());
      const hay = terms.length ? haystacks() : null;
      const shown = [];
      const add = (nth, key) => counts[nth].set(key, (counts[nth].get(key) ?? 0) + 1);
      for (const finding of order) {
        if (hay && !terms.every((term) => hay[finding].includes(term))) continue;
        let failed = -1;
        let failures = 0;
        for (let nth = 0; nth < of.length && failures < 2; nth += 1) {
          if (tests[nth] && !tests[nth](of[nth](finding))) (failed = nth), (failures += 1);
        }
        if (failures === 0) {
          shown.push(finding);
          for (let nth = 0; nth < of.length; nth += 1) add(nth, of[nth](finding));
        } else if (failures === 1) {
          add(failed, of[failed](finding));
        }
      }
      return { shown, counts: Object.fromEntries(facetNames.map((name, nth) => [name, counts[nth]])) };
    }

    const ranked = (values) => {
      const compare = new Intl.Collator("en").compare;
      const places = new Map([...new Set(values)].sort(compare).map((value, rank) => [value, rank]));
      return values.map((value) => places.get(value));
    };
    const sortKeys = {
      severity: () => findings.severity.map((severity) => -severity),
      party: () => ranked(findings.party.map((party) => parties.name[party])),
      indicator: () => ranked(findings.indicator.map(text)),
      confidence: () => findings.confidence,
      strongest: () => findings.strongest,
      share: () => findings.share,
      place: () => ranked(findings.document.map((_, n) => place(findings.document[n], 0, 0))),
    };
    const isTextColumn = (key) => ["party", "indicator", "place"].includes(key);

    /** `filter.sort` is a column, with "-" before it for descending; ties stay worst first. */
    function sortFindings() {
      const name = filter.sort.replace("-", "");
      order = findings.id.map((_, finding) => finding);
      if (!(name in sortKeys)) return;
      const keys = sortKeys[name]();
      const sign = filter.sort.startsWith("-") ? -1 : 1;
      order.sort((a, b) => sign * (keys[a] - keys[b]) || a - b);
    }

    /** Lets go of whatever hides a finding; returns whether anything did. */
    function relaxFor(finding) {
      const hiding = facetNames.filter((name) =>
        filter[name].length && !filter[name].includes(facets[name].name(facets[name].of(finding))));
      for (const name of hiding) filter[name] = [];
      const terms = folded(filter.text).split(/\s+/).filter(Boolean);
      const isTextHiding = !terms.every((term) => haystacks()[finding].includes(term));
      if (isTextHiding) filter.text = "";
      return isTextHiding || hiding.length > 0;
    }

    // The address holds the whole state, after the "#": an anchor, then what is filtered and drawn. A link copied from
    // the address bar shows the same on another machine. Nothing is kept anywhere else.

    function filterQuery(of = filter) {
      const query = new URLSearchParams();
      if (of.text) query.set("text", of.text);
      for (const name of facetNames) for (const key of of[name]) query.append(name, key);
      if (of.sort) query.set("sort", of.sort);
      return query;
    }

    function filterFrom(query) {
      const read = everything();
      read.text = query.get("text") ?? "";
      for (const name of facetNames) read[name] = query.getAll(name).filter(Boolean);
      const sort = query.get("sort") ?? "";
      if (sort.replace("-", "") in sortKeys) read.sort = sort;
      return read;
    }

    function address() {
      const [anchor, query = ""] = location.hash.slice(1).split("?");
      return { anchor: decoded(anchor), query: new URLSearchParams(query) };
    }

    function decoded(words) {
      try {
        return decodeURIComponent(words);
      } catch {
        return "";
      }
    }

    const addressOf = (anchor, query) => `#${anchor}${query.size ? `?${query}` : ""}`;

    /** What this script wrote last, so that it does not follow itself. */
    let written;

    /** Changes the address without a new entry in the history and without moving the page. */
    function write(anchor, query) {
      written = addressOf(anchor, query);
      if (written !== location.hash) location.replace(written);
    }

    /** The state besides the anchor, as the page shows it now. */
    function stateQuery() {
      return filterQuery();
    }

    // The table of findings: rows, controls, and the count that is read aloud.

    const rowLimit = 200;
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
            ...(product < 0 ? [] : [", ", quoted(text(product))])))),
        number(scores[findings.confidence[finding]]),
        number(scores[findings.strongest[finding]]),
        number(`${words.estimated} ${percents[findings.share[finding]]}`),
        element("td", {}, findingPlaces(finding)));
    }

    function findingPlaces(finding) {
      const more = findings.morePlaces[finding];
      const list = columns.listPlaces[finding];
      return element("div", { class: "places" },
        placeMark(place(findings.document[finding], findings.line[finding], findings.column[finding])),
        more > 0 ? small(say("morePlaces", { count: more })) : "",
        list ? placeMark(list) : "");
    }

    /** Searches, then shows the first rows; a keystroke costs one pass over the columns and at most `rowLimit` rows. */
    function showFindings() {
      const { shown, counts } = search();
      listed = shown;
      const rows = document.getElementById("finding-rows");
      rows.replaceChildren(...shown.slice(0, shownLimit).map(findingRow));
      showCount(shown.length);
      showChoices(counts);
      showOrder();
    }

    function showCount(count) {
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
      filtered();
    }

    let writing;

    /** After any change of the filter by hand: the table at once, the address when the hand rests. */
    function filtered() {
      shownLimit = rowLimit;
      sortFindings();
      showFindings();
      clearTimeout(writing);
      writing = setTimeout(() => write("findings", stateQuery()), 200);
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
          element("p", { class: "note" }, words.rest)));
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
        placeMark(place(findings.document[finding], findings.line[finding], findings.column[finding])))));
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

    // Puts everything to work once the page has been painted, and follows the address from then on.

    /** Links that set a filter name it; without a script they lead to the table itself. */
    function linkFilters() {
      for (const to of document.querySelectorAll("a[data-filter]")) {
        to.setAttribute("href", `#findings?${to.dataset.filter}`);
        to.addEventListener("click", () => to.hash === location.hash && show("findings"));
      }
    }

    /** The controls and rows follow the address; a finding that the filter hides comes out of hiding. */
    function follow() {
      if (location.hash === written) return;
      written = location.hash;
      const { anchor, query } = address();
      const hasState = location.hash.includes("?");
      if (hasState) filter = filterFrom(query);
      if (body) followFindings(findingRows().get(anchor));
      if (query.has("print")) preparePrint(query.get("print"));
      show(anchor);
      if (!hasState && stateQuery().size) write(anchor || "findings", stateQuery());
    }

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

    function start() {
      document.documentElement.classList.add("scripted");
      linkFilters();
      linkNames();
      if (body) startFinder();
      startPrint();
      follow();
      addEventListener("hashchange", follow);
      document.documentElement.dataset.ready = "yes";
    }

    requestAnimationFrame(() => setTimeout(start));
    })();

    """#
}
