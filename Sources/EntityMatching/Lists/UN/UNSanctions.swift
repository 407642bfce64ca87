import SupplyModel

/// The consolidated list of the United Nations Security Council, and the lists of its committees, which have the
/// same layout.
package struct UNSanctions: ListFormat {
  package let id = "un-sanctions"
  package let publisher = "United Nations Security Council"
  package let summary = "consolidated list and committees' lists of the UN Security Council (XML)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .entries(let entries) = source.content else { return false }
    return entries.root.name == "CONSOLIDATED_LIST" && entries.namespace == nil
      && !entries.parts.isDisjoint(with: ["INDIVIDUALS", "ENTITIES"])
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .entries(let elements) = source.content else { return ListReading() }
    var log = DiagnosticLog()
    var entries: [WatchlistEntry] = []
    var committees: Set<String> = []
    elements.forEach(named: "INDIVIDUAL", "ENTITY") { element in
      committees.insert(element.value("UN_LIST_TYPE"))
      if let entry = UNEntry(element).entry(source, log: &log) { entries.append(entry) }
    }
    let generated = elements.root.attribute("dateGenerated").flatMap { ListDate.parse(String($0.prefix(10))) }
    let (id, title) = Self.list(of: committees)
    let list = Watchlist(
      id: id, publisher: publisher, title: title,
      edition: generated ?? ListDate.edition(inName: source.fileName), entries: entries, path: source.path,
      sha256: source.sha256)
    return ListReading(watchlists: [list], diagnostics: log)
  }

  /// The list of one committee is no edition of the consolidated list.
  private static func list(of committees: Set<String>) -> (id: String, title: String) {
    guard committees.count == 1, let name = committees.first, !name.isEmpty else {
      return ("un-sanctions", "Security Council Consolidated List")
    }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return ((["un-sanctions"] + words).joined(separator: "-"), "Security Council list, \(name)")
  }
}
