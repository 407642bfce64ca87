import SupplyModel

/// The UFLPA Entity List as the U.S. Department of Homeland Security publishes it: a web page with one table
/// per section of the Act, the entity in the first column, its effective date in the second.
///
/// An entity named in several sections is one entry that notes them all. The page gives neither numbers nor
/// countries; ids are made of the names, and the country is China because the Act is about the region.
package struct UFLPAEntityPage: ListFormat {
  package let id = "dhs-uflpa"
  package let publisher = "U.S. Department of Homeland Security"
  package let summary = "UFLPA Entity List, the DHS web page (HTML)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard case .markup(let root) = source.content else { return false }
    let headings = (root.descendants(named: "title") + root.descendants(named: "h1")).map(\.text)
    return headings.contains { $0.lowercased().contains("uflpa entity list") }
  }

  package func read(_ source: ListSource) -> ListReading {
    guard case .markup(let root) = source.content else { return ListReading() }
    var log = DiagnosticLog()
    let rows = UFLPAOutline(root).rows
    let list = Watchlist(
      id: "uflpa", publisher: publisher, title: "UFLPA Entity List",
      edition: ListDate.edition(inName: source.fileName) ?? lastUpdated(root),
      entries: UFLPAEntries(source, rows, log: &log).entries, path: source.path, sha256: source.sha256)
    if list.entries.isEmpty { log.report(.noEntities(source)) }
    return ListReading(watchlists: [list], diagnostics: log)
  }

  /// `Last Updated: 01/14/2025` at the foot of the page.
  private func lastUpdated(_ root: MarkupElement) -> CalendarDate? {
    let labels = root.descendants(named: "div").map(\.text).filter { $0.hasPrefix("Last Updated:") }
    return labels.first.flatMap { ListDate.parse(String($0.dropFirst("Last Updated:".count))) }
  }
}

extension Diagnostic {
  fileprivate static func noEntities(_ source: ListSource) -> Diagnostic {
    Diagnostic(
      "empty-list", .error, "the page holds no table of entities", path: source.path,
      hint: "save the whole page; tables have the columns Name of Entity and Effective Date")
  }
}
