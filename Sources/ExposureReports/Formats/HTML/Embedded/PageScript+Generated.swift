// Made by Tests/Report/embed from Assets/Script. Edit there.

extension PageScript {
  /// SHA-256 of ``text``, in base64.
  static let hash: StaticString = "ENTal5r6vfVBYM2HrFelDSDuM3Zync74dHvaRMAhDEI="

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

    /** Whether a finding tells of a control, which says nothing against anybody. */
    const isControl = (finding) => ["credited", "uncredited"].includes(text(findings.status[finding]));

    /** The worst severity found at a party, as a row of `severities`; undefined for none. */
    function worstAt(party) {
      const found = findingsOf().get(party)?.filter((finding) => !isControl(finding)) ?? [];
      return found.length ? Math.min(...found.map((finding) => findings.severity[finding])) : undefined;
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
      waiver: { of: (finding) => findings.waiver[finding], name: (key) => text(key) || "none" },
    };
    const facetNames = Object.keys(facets);
    const everything = () => ({ text: "", sort: "", ...Object.fromEntries(facetNames.map((name) => [name, []])) });

    let filter = everything();
    let order = findings.id.map((_, finding) => finding);

    /** What a search looks in, without case and accents. */
    const folded = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    const haystacks = [];
    const haystack = (finding) => (haystacks[finding] ??= madeHaystack(finding));

    function madeHaystack(finding) {
      const party = findings.party[finding];
      return folded([
        findings.id[finding], parties.name[party], text(parties.place[party]), text(findings.message[finding]),
        text(findings.indicator[finding]), text(findings.status[finding]), text(findings.product[finding]),
        text(findings.waiverText[finding]),
        place(findings.document[finding], findings.line[finding], findings.column[finding]),
      ].join("\n"));
    }

    /** Makes the next of them, so that the first letter typed need not wait for all; returns whether any are left. */
    function makeHaystacks(count) {
      const end = Math.min(haystacks.length + count, findings.id.length);
      for (let finding = haystacks.length; finding < end; finding += 1) haystack(finding);
      return end < findings.id.length;
    }

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
      const shown = [];
      const add = (nth, key) => counts[nth].set(key, (counts[nth].get(key) ?? 0) + 1);
      for (const finding of order) {
        if (!terms.every((term) => haystack(finding).includes(term))) continue;
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
      const isTextHiding = !terms.every((term) => haystack(finding).includes(term));
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
      const query = filterQuery();
      for (const [key, value] of drawingQuery()) query.set(key, value);
      return query;
    }

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
    })();

    """#
}
