import SupplyModel

/// Tiers of the Trafficking in Persons Report of the U.S. Department of State, as a table with one row per country
/// and one column per year: alpha2, country, tier_2024, tier_2025.
///
/// The newest year is the list. A country without a tier in it keeps the last one it was given as history: a tier
/// is given for one year, and the next report may have another.
package struct TIPTiers: ListFormat {
  package let id = "tip-tiers"
  package let publisher = "U.S. Department of State"
  package let summary = "tiers of the Trafficking in Persons Report, a column per year (CSV, XLSX)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard let table = ListTable(source) else { return false }
    return table.hasColumns("alpha2") && !Self.years(table).isEmpty
  }

  package func read(_ source: ListSource) -> ListReading {
    guard let table = ListTable(source) else { return ListReading() }
    let years = Self.years(table)
    guard let newest = years.first else { return ListReading() }
    var log = DiagnosticLog()
    let entries = table.rows.compactMap { entry($0, table, years, &log) }
    let list = Watchlist(
      id: "tip-\(newest)", publisher: publisher, title: "Trafficking in Persons Report \(newest)",
      edition: ListDate.edition(inName: source.fileName), entries: entries, path: source.path,
      sha256: source.sha256)
    let open = table.rows.count - entries.count(where: \.isActive)
    if open > 0 { log.report(.tiersNotGiven(open, newest, source)) }
    return ListReading(watchlists: [list], diagnostics: log)
  }

  /// Newest first.
  private static func years(_ table: ListTable) -> [String] {
    (2001...2099).reversed().map(String.init).filter { table.hasColumns("tier_\($0)") }
  }

  /// The tier of the newest year that gives one.
  private func entry(
    _ row: TextTable.Row, _ table: ListTable, _ years: [String], _ log: inout DiagnosticLog
  ) -> WatchlistEntry? {
    for year in years {
      guard let tier = table.text(row, "tier_\(year)") else { continue }
      let code = table.text(row, "alpha2") ?? ""
      var entry = WatchlistEntry(
        id: "TIP-\(year)-\(code)", subject: .country,
        names: [table.text(row, "country") ?? code], status: Self.names[tier.uppercased()] ?? tier,
        isActive: year == years[0])
      entry.country = table.country(row, "alpha2", log: &log)
      entry.scope = year == years[0] ? nil : "tier of \(year); none is given for \(years[0])"
      entry.line = row.line
      entry.column = table.column(row, "tier_\(year)")
      return entry
    }
    return nil
  }

  private static let names = [
    "1": "Tier 1", "2": "Tier 2", "2WL": "Tier 2 Watch List", "3": "Tier 3", "SC": "Special Case",
  ]
}

extension Diagnostic {
  fileprivate static func tiersNotGiven(_ count: Int, _ year: String, _ source: ListSource) -> Diagnostic {
    Diagnostic(
      "tiers-not-given", .note, "countries without a tier for \(year): \(count)", path: source.path,
      hint: "their earlier tiers are kept as history and count for nothing")
  }
}
