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
