import SupplyModel

/// Withhold release orders and findings as U.S. Customs and Border Protection publishes them: a CSV with one
/// row per order.
///
/// Most rows name producers; some name a region, or a good wherever its country makes it. CBP gives no order
/// number; ids are made of the date, the kind and the entity. `Partially Modified` is still in force in part; those
/// whom the remarks take out of it are entries of their own, as history.
package struct CBPOrders: ListFormat {
  package let id = "cbp-wro"
  package let publisher = "U.S. Customs and Border Protection"
  package let summary = "Withhold Release Orders and Findings, the CBP file (CSV)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    ListTable(source)?.hasColumns("Entity", "Merchandise", "Status", "WRO/Finding", "Effective Date") == true
  }

  package func read(_ source: ListSource) -> ListReading {
    guard let table = ListTable(source) else { return ListReading() }
    var log = DiagnosticLog()
    var ids = EntryIDs()
    let entries = table.rows.flatMap { CBPOrder($0, table, log: &log)?.entries(&ids, table, log: &log) ?? [] }
    let list = Watchlist(
      id: "cbp-wro", publisher: publisher, title: "Withhold Release Orders and Findings",
      edition: ListDate.edition(inName: source.fileName), entries: entries, path: source.path,
      sha256: source.sha256)
    return ListReading(watchlists: [list], diagnostics: log)
  }
}
