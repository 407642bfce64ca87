import SupplyModel

/// The List of Goods Produced by Child Labor or Forced Labor as a table, such as the workbook DOL publishes: a row
/// per good and country, and a column for each kind of labour that was found.
///
/// Same entries, marks and ids as ``DOLGoods``.
package struct DOLGoodsTable: ListFormat {
  package let id = "dol-goods-table"
  package let publisher = "U.S. Department of Labor"
  package let summary = "List of Goods Produced by Child Labor or Forced Labor as a table (XLSX, CSV)"

  private static let countries = ["Country/Area", "Countries/Areas", "Country", "country_dol_name"]
  /// By the names of the XML layout.
  private static let columns = [
    "Child_Labor": "Child Labor", "Forced_Labor": "Forced Labor", "Forced_Child_Labor": "Forced Child Labor",
    "Derived_Labor_Exploitation": "downstream_input_derived",
    "Derived_Country": "downstream_input_country_alpha2",
  ]

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    guard let table = ListTable(source) else { return false }
    return table.hasColumns("Good", "Child Labor", "Forced Labor") && Self.country(table) != nil
  }

  package func read(_ source: ListSource) -> ListReading {
    guard let table = ListTable(source), let country = Self.country(table) else { return ListReading() }
    var log = DiagnosticLog()
    var ids = EntryIDs()
    let entries = table.rows.compactMap { row -> WatchlistEntry? in
      // A row without a good is a remark at the foot of the sheet.
      guard let name = table.text(row, "Good"), let place = table.text(row, country) else { return nil }
      let good = DOLGood(
        name: name, country: place, sector: table.text(row, "Sector") ?? "", marks: Self.marks(row, table),
        line: row.line, column: table.column(row, "Good"))
      return good.entry(source, &ids, &log)
    }
    return ListReading(watchlists: [.dolGoods(entries, source)], diagnostics: log)
  }

  private static func country(_ table: ListTable) -> String? { countries.first { table.hasColumns($0) } }

  private static func marks(_ row: TextTable.Row, _ table: ListTable) -> DOLMarks {
    DOLMarks { columns[$0].flatMap { table.text(row, $0) } ?? "" }
  }
}
