import SupplyModel

/// The List of Goods Produced by Child Labor or Forced Labor as DOL's open data service answers: JSON records with
/// `country`, `good`, `child_labor`, `forced_labor` and `forced_child_labor`.
///
/// Same entries, marks and ids as ``DOLGoods``. The service answers in pages: what was saved is what is screened.
package struct DOLGoodsRecords: ListFormat {
  package let id = "dol-goods-json"
  package let publisher = "U.S. Department of Labor"
  package let summary =
    "List of Goods Produced by Child Labor or Forced Labor, answers of DOL's service (JSON)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .entries(let entries) = source.content else { return false }
    return entries.root.name == MarkupEntries.record
      && entries.parts.isSuperset(of: ["country", "good", "child_labor", "forced_labor"])
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .entries(let records) = source.content else { return ListReading() }
    var log = DiagnosticLog()
    var ids = EntryIDs()
    var entries: [WatchlistEntry] = []
    records.forEach(named: MarkupEntries.record) { record in
      let good = DOLGood(
        name: record.value("good"), country: record.value("country"), sector: record.value("sector"),
        marks: DOLMarks { record.value($0.lowercased()) }, line: record.line, column: record.column)
      entries.append(good.entry(source, &ids, &log))
    }
    return ListReading(watchlists: [.dolGoods(entries, source)], diagnostics: log)
  }
}
