import SupplyModel

/// The rows of a sheet below its header line.
///
/// Only columns with a name in the header count: a row that has nothing in them is no row of the table.
final class SheetTable {
  let header: SheetHeader
  /// Cells in columns without name, and the first of them.
  private(set) var strays = (count: 0, first: CellReference(row: 1, column: 0))
  private let sheet: Sheet
  private var rows: SheetRows

  /// - Returns: nil for a sheet without content.
  init?(_ sheet: Sheet, _ grid: SheetGrid, rank: SheetHeader.Rank) {
    guard let header = SheetHeader(in: grid, rank: rank) else { return nil }
    self.header = header
    self.sheet = sheet
    rows = SheetRows(grid)
    while rows.index < header.row, rows.advance() {}
  }

  /// Columns of the current row, up to the last filled one.
  var fieldCount: Int { rows.count }

  /// Number of the current row, from 1.
  var line: Int { rows.number }

  /// Goes to the next row with something in a column that has a name.
  func advance() -> Bool {
    while rows.advance() {
      var isFilled = false
      for column in 0..<rows.count {
        guard let cell = rows.cell(column) else { continue }
        if !hasName(column) {
          countStray(column, cell)
        } else if cell.remark.isUnknown || !TableCell(rows.bytes(column)).isEmpty {
          isFilled = true
        }
      }
      if isFilled { return true }
    }
    return false
  }

  /// Valid as long as the workbook; nothing when the value is not known.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> { rows.bytes(column) }

  /// Says what is odd about cells of the current row.
  func reportCells(in document: DocumentID, _ log: inout DiagnosticLog) {
    for column in 0..<rows.count where hasName(column) {
      guard let cell = rows.cell(column), cell.remark != .none else { continue }
      let place = SourceLocation(document: document, line: line, column: column + 1)
      let text = String(decoding: rows.grid.text[cell.text].prefix(80), as: UTF8.self)
      log.report(.remark(cell.remark, text, header.names[column], at: place))
    }
  }

  private func hasName(_ column: Int) -> Bool {
    column < header.names.count && !header.names[column].isEmpty
  }

  private func countStray(_ column: Int, _ cell: SheetCell) {
    guard !TableCell(rows.grid.text[cell.text]).isEmpty else { return }
    if strays.count == 0 { strays.first = CellReference(row: line, column: column) }
    strays.count += 1
  }
}

extension SheetTable {
  /// Says what is to be known about the sheet as a whole, once its header is found.
  func reportSheet(in document: DocumentID, _ batch: inout StatementBatch) {
    let grid = rows.grid
    let top = SourceLocation(document: document, line: grid.rows[header.row].number, column: 1)
    rowsAbove(in: document).report(hasGroups: header.hasGroups, into: &batch)
    reportCells(at: top, grid, &batch.diagnostics)
  }

  private func rowsAbove(in document: DocumentID) -> RowsAbove {
    var (above, rows) = (RowsAbove(), SheetRows(rows.grid))
    while rows.index + 1 < header.row, rows.advance() {
      above.add(rows.texts, at: SourceLocation(document: document, line: rows.number, column: 1))
    }
    return above
  }

  private func reportCells(at top: SourceLocation, _ grid: SheetGrid, _ log: inout DiagnosticLog) {
    for column in header.ambiguous {
      let place = SourceLocation(document: top.document, line: Int(top.line), column: column + 1)
      log.report(.mergedHeader(header.names[column], at: place))
    }
    let spans = grid.merges.count { $0.rows.upperBound > Int(top.line) && $0.rows.count > 1 }
    if spans > 0 { log.report(.mergedCells(spans, at: top)) }
    if grid.hiddenRows + grid.hiddenColumns > 0 {
      log.report(.hiddenCells(rows: grid.hiddenRows, columns: grid.hiddenColumns, at: top))
    }
    if grid.numbersWithoutFormat > 0 { log.report(.numbersWithoutFormat(grid.numbersWithoutFormat, at: top)) }
  }

  /// Says at the end how much of the sheet belongs to no column.
  func reportStrays(in document: DocumentID, _ log: inout DiagnosticLog) {
    guard strays.count > 0 else { return }
    let place = SourceLocation(document: document, line: strays.first.row, column: strays.first.column + 1)
    log.report(.cellsWithoutColumn(strays.count, at: place))
  }
}
