import SupplyModel

/// The consolidated list of persons, groups and entities subject to EU financial sanctions, as the European
/// Commission exports it.
package struct EUSanctions: ListFormat {
  package let id = "eu-sanctions"
  package let publisher = "European Commission"
  package let summary = "consolidated list of EU financial sanctions, the Commission's export (XML)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .entries(let entries) = source.content else { return false }
    return entries.root.name == "export" && entries.namespace == "http://eu.europa.ec/fpi/fsd/export"
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .entries(let entries) = source.content else { return ListReading() }
    let generated = entries.root.attribute("generationDate").flatMap { ListDate.parse(String($0.prefix(10))) }
    var list = Watchlist(
      id: "eu-sanctions", publisher: publisher, title: "Consolidated list of financial sanctions",
      edition: generated ?? ListDate.edition(inName: source.fileName), entries: [], path: source.path,
      sha256: source.sha256)
    var log = DiagnosticLog()
    entries.forEach(named: "sanctionEntity") { element in
      if let entry = EUEntry(element).entry(source, log: &log) { list.entries.append(entry) }
    }
    return ListReading(watchlists: [list], diagnostics: log)
  }
}
