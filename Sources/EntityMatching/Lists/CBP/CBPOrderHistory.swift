import SupplyModel

/// Import orders with their beginning and their end, as a table of one's own: CBP takes an order off its file when
/// it ends, so that whoever wants to know that a supplier was listed has to keep the history.
///
/// Columns: entity, covered_affiliates (`|`), country_alpha2, merchandise, type, wro_date, finding_date,
/// modified_or_revoked_date, status, source.
package struct CBPOrderHistory: ListFormat {
  package let id = "cbp-wro-history"
  package let publisher = "U.S. Customs and Border Protection"
  package let summary = "Withhold Release Orders with the day they ended, as a table of one's own (CSV, XLSX)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    ListTable(source)?.hasColumns("entity", "merchandise", "wro_date", "modified_or_revoked_date") == true
  }

  package func read(_ source: ListSource) -> ListReading {
    guard let table = ListTable(source) else { return ListReading() }
    var log = DiagnosticLog()
    var ids = EntryIDs()
    let entries = table.rows.compactMap { entry($0, table, &ids, &log) }
    let list = Watchlist(
      id: id, publisher: publisher, title: "Withhold Release Orders, history",
      edition: ListDate.edition(inName: source.fileName), entries: entries, path: source.path,
      sha256: source.sha256)
    return ListReading(watchlists: [list], diagnostics: log)
  }

  private func entry(
    _ row: TextTable.Row, _ table: ListTable, _ ids: inout EntryIDs, _ log: inout DiagnosticLog
  ) -> WatchlistEntry? {
    guard let entity = table.text(row, "entity") else {
      log.report(.entryWithoutName(table.source, row.line))
      return nil
    }
    let wording = EntityWording(entity)
    let since = table.date(row, "wro_date", log: &log)
    var entry = WatchlistEntry(
      id: ids.id(for: since?.description ?? "undated", entity), subject: .party, names: wording.names,
      status: table.text(row, "status") ?? "", isActive: true)
    let affiliates = table.text(row, "covered_affiliates").map(Affiliates.init)
    for name in affiliates?.names ?? [] where !entry.names.contains(name) { entry.names.append(name) }
    entry.includesSubsidiaries = wording.includesSubsidiaries || affiliates?.isOpen == true
    entry.country = table.country(row, "country_alpha2", log: &log)
    entry.product = table.text(row, "merchandise")
    entry.listedOn = since
    entry.delistedOn = table.date(row, "modified_or_revoked_date", log: &log)
    // In force only where the table says so: it is kept for what ended.
    entry.isActive = entry.delistedOn == nil && StatusWord(entry.status) == .inForce
    entry.scope = [table.text(row, "type"), table.text(row, "finding_citation"), table.text(row, "source")]
      .compactMap { $0 }.joined(separator: "; ")
    entry.line = row.line
    entry.column = table.column(row, "entity")
    return entry
  }
}

/// The column of affiliates an order covers: names, or words such as `subsidiaries and joint ventures`.
private struct Affiliates {
  private(set) var names: [String] = []
  /// Whether all subsidiaries are meant, named or not.
  private(set) var isOpen = false

  init(_ text: String) {
    for part in text.split(separator: "|").map({ String($0).trimmed(" ") }) where !part.isEmpty {
      if part.lowercased().hasPrefix("subsidiaries") {
        isOpen = true
      } else if !part.hasSuffix("(parent)") {
        // The owner of who is listed is not listed.
        names.append(part)
      }
    }
  }
}
