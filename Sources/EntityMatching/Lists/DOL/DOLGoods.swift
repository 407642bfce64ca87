import SupplyModel

/// The List of Goods Produced by Child Labor or Forced Labor of the U.S. Department of Labor (DOL), as its own
/// application carries it: XML with goods, and for each the countries and what kind of labour was found.
///
/// Only goods marked for forced labour or forced child labour are in force for forced labour; the others are
/// kept with their marks. A file whose name has only a year carries no edition date.
package struct DOLGoods: ListFormat {
  package let id = "dol-goods"
  package let publisher = "U.S. Department of Labor"
  package let summary = "List of Goods Produced by Child Labor or Forced Labor, the DOL file (XML)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .entries(let entries) = source.content else { return false }
    return entries.root.name == "Goods" && entries.parts.contains("Good")
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .entries(let goods) = source.content else { return ListReading() }
    var log = DiagnosticLog()
    var ids = EntryIDs()
    var entries: [WatchlistEntry] = []
    goods.forEach(named: "Good") { good in
      let name = good.value("Good_Name")
      for country in good.elements(named: "Countries").flatMap({ $0.elements(named: "Country") }) {
        entries.append(entry(name, good.value("Good_Sector"), country, source, &ids, &log))
      }
    }
    return ListReading(watchlists: [.dolGoods(entries, source)], diagnostics: log)
  }

  private func entry(
    _ good: String, _ sector: String, _ element: MarkupElement, _ source: ListSource, _ ids: inout EntryIDs,
    _ log: inout DiagnosticLog
  ) -> WatchlistEntry {
    let good = DOLGood(
      name: good, country: element.value("Country_Name"), sector: sector,
      marks: DOLMarks { element.value($0) }, line: element.line, column: element.column)
    return good.entry(source, &ids, &log)
  }
}
