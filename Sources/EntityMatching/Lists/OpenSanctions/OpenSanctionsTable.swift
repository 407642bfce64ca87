import SupplyModel

/// A collection of OpenSanctions in its simplified layout, `targets.simple.csv`: one row per target, several values
/// of a cell joined with semicolons.
///
/// Cells of `sanctions` say `program - reason - status - start - end`; a target all of whose sanctions ended is
/// history. The data are licensed (CC BY-NC 4.0): whoever screens against them brings them.
package struct OpenSanctionsTable: ListFormat {
  package let id = "opensanctions-table"
  package let publisher = "OpenSanctions"
  package let summary = "targets of OpenSanctions, the simplified layout (targets.simple.csv)"

  package init() {}

  package func recognize(_ source: ListSource) -> Bool {
    ListTable(source)?.hasColumns("id", "schema", "name", "aliases", "sanctions", "dataset") == true
  }

  package func read(_ source: ListSource) -> ListReading {
    guard let table = ListTable(source) else { return ListReading() }
    var log = DiagnosticLog()
    var collection = OpenSanctionsCollection()
    for row in table.rows {
      collection.add(table.text(row, "dataset") ?? "", seen: table.text(row, "last_seen") ?? "")
      guard collection.screens(table.text(row, "schema") ?? "") else { continue }
      if let entry = entry(row, table, log: &log) { collection.entries.append(entry) }
    }
    return collection.reading(source, &log)
  }

  private func entry(
    _ row: TextTable.Row, _ table: ListTable, log: inout DiagnosticLog
  ) -> WatchlistEntry? {
    func values(_ column: String) -> [String] {
      (table.text(row, column) ?? "").split(separator: ";").map { String($0).trimmed(" ") }
    }
    let place = MarkupElement(name: "row", line: row.line, column: table.column(row, "name"))
    var entry = SanctionsEntry(id: table.text(row, "id") ?? "line-\(row.line)", place, table.source)
    entry.add(name: table.text(row, "name") ?? "")
    for alias in values("aliases") { entry.add(name: alias) }
    for country in values("countries") { entry.add(countryNamed: country, at: place, log: &log) }
    for number in values("identifiers") { OpenSanctionsIdentifier.read(number).map { entry.add($0) } }
    for program in values("program_ids") { entry.add(scope: program) }
    return entry.finished(log: &log)?.sanctioned(values("sanctions").map(OpenSanctionsSanction.init(text:)))
  }
}
