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
