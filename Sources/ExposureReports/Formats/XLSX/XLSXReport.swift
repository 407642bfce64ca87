import SupplyModel

/// The tables of the result as one workbook: filters, frozen headers, links from findings and relations to the
/// evidence. Every text is text, whatever it begins with; there is no formula anywhere.
package struct XLSXReport: ReportFormat {
  package let id = "xlsx"
  package let fileExtension = "xlsx"
  package let summary = Words.Formats.xlsx

  let limits: SheetLimits

  package init() { self.init(limits: SheetLimits()) }

  /// - Parameter limits: smaller ones than a sheet's own are for tests.
  init(limits: SheetLimits) { self.limits = limits }

  package func files(of result: AnalysisResult) -> [ReportFile] {
    let tables = cut(ResultTables(result).all)
    let sheets = tables.enumerated().map { position, table in
      var sheet = SheetWriter(table, limits: limits)
      return ReportFile.Part(name: WorkbookParts.sheetName(position), bytes: sheet.write())
    }
    let parts = WorkbookParts(titles: tables.map(\.name.title)).all + sheets
    return [ReportFile(name: "exposure.xlsx", content: .container(parts))]
  }

  /// What no sheet can hold is left out, and the first sheet says so.
  private func cut(_ tables: [ResultTable]) -> [ResultTable] {
    let most = limits.rows - 1
    let notes = tables.filter { $0.rows.count > most }.map { table -> [ResultTable.Cell] in
      [
        .text("left out"), .text("rows of \(table.name.title)"), .integer(table.rows.count - most),
        .text("more than a sheet can hold; all are in exposure-\(table.name.rawValue).csv and result.json"),
      ]
    }
    return tables.map { table in
      var table = table
      table.rows = Array(table.rows.prefix(most))
      if table.name == .summary { table.rows = Array(table.rows.prefix(most - notes.count)) + notes }
      return table
    }
  }
}

/// What one sheet holds at most, as Microsoft publishes it ("Excel specifications and limits").
struct SheetLimits: Hashable, Sendable {
  /// The header is one of them.
  var rows = 1_048_576
  var links = 65_530
  /// UTF-16 units in a cell.
  var text = 32_767
}
