import SupplyModel

/// Our own table of lists (DESIGN §5): columns list, entry_id, name, aliases, country, region, product, hs,
/// status, listed_on, delisted_on, source, and optionally kind (party, good, region, country) and identifiers.
///
/// One file may hold several lists. An entry that was delisted on or before the edition's date, or at any date
/// when the edition is unknown, is not in force.
package struct OwnListTable: ListFormat {
  package let id = "own-list"
  package let publisher = "the list's own maintainer"
  package let summary = "lists as a table of our own columns (CSV, XLSX)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    ListTable(source)?.hasColumns("list", "name") == true
  }

  package func read(_ source: ListSource) -> ListReading {
    guard let table = ListTable(source) else { return ListReading() }
    var log = DiagnosticLog()
    var lists: [Watchlist] = []
    var positions: [String: Int] = [:]
    let edition = ListDate.edition(inName: source.fileName)
    for row in table.rows {
      guard let entry = OwnListRow(row, table).entry(edition: edition, log: &log) else { continue }
      // The policy names lists in lower case.
      let id = table.text(row, "list")?.lowercased() ?? source.fileName
      let position = positions[id] ?? lists.count
      if position == lists.count {
        positions[id] = position
        lists.append(
          Watchlist(
            id: id, publisher: table.text(row, "publisher") ?? id, title: id, edition: edition, entries: [],
            path: source.path, sha256: source.sha256))
      }
      lists[position].entries.append(entry)
    }
    reportRepeatedIDs(lists, source, log: &log)
    return ListReading(watchlists: lists, diagnostics: log)
  }

  private func reportRepeatedIDs(_ lists: [Watchlist], _ source: ListSource, log: inout DiagnosticLog) {
    for list in lists {
      var seen: Set<String> = []
      for entry in list.entries where !seen.insert(entry.id).inserted {
        log.report(.repeatedEntry(entry, list.id, source))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedEntry(
    _ entry: WatchlistEntry, _ list: String, _ source: ListSource
  ) -> Diagnostic {
    Diagnostic(
      "repeated-entry", .warning, "\(list) has two entries called \(entry.id)",
      path: source.place(line: entry.line, column: entry.column), excerpt: entry.id,
      hint: "both are used; give each its own entry_id so that reports can tell them apart")
  }
}
