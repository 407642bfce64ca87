import SupplyModel

/// The List of Goods Produced by Child Labor or Forced Labor of the U.S. Department of Labor, as its own
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
    let list = Watchlist(
      id: "dol-tvpra", publisher: publisher, title: "List of Goods Produced by Child Labor or Forced Labor",
      edition: ListDate.edition(inName: source.fileName), entries: entries, path: source.path,
      sha256: source.sha256)
    return ListReading(watchlists: [list], diagnostics: log)
  }

  private func entry(
    _ good: String, _ sector: String, _ element: MarkupElement, _ source: ListSource, _ ids: inout EntryIDs,
    _ log: inout DiagnosticLog
  ) -> WatchlistEntry {
    let name = element.value("Country_Name")
    let marks = DOLMarks(element)
    var entry = WatchlistEntry(
      id: ids.id(for: name, good), subject: .good, names: [], status: marks.status,
      isActive: marks.isForcedLabor)
    entry.country = Country.named(name)
    if entry.country == nil {
      log.report(.unknownListCountry(name, in: source, line: element.line, column: element.column))
    }
    entry.product = good
    entry.scope = ["\(sector.lowercased()), \(name)", marks.inputs].compactMap { $0 }.joined(separator: "; ")
    entry.line = element.line
    entry.column = element.column
    return entry
  }
}

/// The marks DOL gives a good from a country.
private struct DOLMarks {
  private let element: MarkupElement

  init(_ element: MarkupElement) { self.element = element }

  private func isMarked(_ name: String) -> Bool { element.value(name) == "Yes" }

  var isForcedLabor: Bool { isMarked("Forced_Labor") || isMarked("Forced_Child_Labor") }

  /// `child labor, forced labor, forced child labor`, or that inputs of it are.
  var status: String {
    let marks = [
      ("Child_Labor", "child labor"), ("Forced_Labor", "forced labor"),
      ("Forced_Child_Labor", "forced child labor"),
      ("Derived_Labor_Exploitation", "made with listed inputs"),
    ]
    return marks.filter { isMarked($0.0) }.map(\.1).joined(separator: ", ")
  }

  /// Where the listed inputs of a downstream good come from.
  var inputs: String? {
    isMarked("Derived_Labor_Exploitation") ? "with inputs from \(element.value("Derived_Country"))" : nil
  }
}
