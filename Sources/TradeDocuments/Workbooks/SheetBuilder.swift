/// Takes the filled cells of a sheet in reading order.
struct SheetBuilder {
  private(set) var grid: SheetGrid
  /// Filled cells the workbook may still have.
  private let room: Int
  private var row = 0
  private var isRowHidden = false
  private var hiddenColumns: [ClosedRange<Int>] = []

  init(_ text: WorkbookText, room: Int) {
    grid = SheetGrid(text: text)
    self.room = room
  }

  var text: WorkbookText { grid.text }

  /// - Throws: when the workbook has no room for so many more cells.
  func checkRoom(for cells: Int) throws(WorkbookProblem) {
    guard cells <= room - grid.cells.count else { throw .tooManyCells }
  }

  /// Begins a row; one without cells leaves no trace.
  ///
  /// - Throws: when it does not come after the row before, or is beyond the last row of any sheet.
  mutating func beginRow(_ number: Int, isHidden: Bool) throws(WorkbookProblem) {
    guard 1...WorkbookLimits.rows ~= number else { throw .rowOutOfRange("\(number)") }
    guard number > row else { throw .outOfOrder("\(number)") }
    (row, isRowHidden) = (number, isHidden)
  }

  /// Adds a cell to the current row.
  ///
  /// - Parameter column: from 0.
  mutating func add(column: Int, _ text: TextRange, _ remark: SheetCell.Remark) throws(WorkbookProblem) {
    guard grid.cells.count < room else { throw .tooManyCells }
    guard 0..<WorkbookLimits.columns ~= column else { throw .columnOutOfRange(name(column)) }
    if grid.rows.last?.number != row {
      grid.rows.append(SheetRow(number: row, firstCell: grid.cells.count))
      if isRowHidden { grid.hiddenRows += 1 }
    } else if let last = grid.cells.last, Int(last.column) >= column {
      throw .outOfOrder(name(column))
    }
    grid.cells.append(SheetCell(column: UInt16(column), remark: remark, text: text))
    grid.width = max(grid.width, column + 1)
  }

  /// Adds a cell with a text of its own; no text and no remark make no cell.
  mutating func add(
    column: Int, _ bytes: some Collection<UInt8>, _ remark: SheetCell.Remark = .none
  ) throws(WorkbookProblem) {
    if bytes.isEmpty, remark == .none { return }
    try add(column: column, try text.add(bytes), remark)
  }

  /// - Parameter columns: from 1; programs hide all columns to the right of a table, where there is nothing.
  mutating func hideColumns(_ columns: ClosedRange<Int>) { hiddenColumns.append(columns) }
  mutating func countNumberWithoutFormat() { grid.numbersWithoutFormat += 1 }

  /// Ends the sheet.
  ///
  /// - Parameter merges: in any order.
  /// - Throws: when they cover too much.
  mutating func finish(merges: [MergedRange]) throws(WorkbookProblem) -> SheetGrid {
    let last = grid.rows.last?.number ?? 0
    grid.hiddenColumns = hiddenColumns.reduce(0) {
      $0 + max(0, min($1.upperBound, grid.width) - $1.lowerBound + 1)
    }
    var area = 0
    for range in merges where range.rows.lowerBound <= last {
      let rows = min(range.rows.upperBound, last) - range.rows.lowerBound + 1
      area += rows * min(range.columns.count, max(1, grid.width))
      guard area <= WorkbookLimits.mergedCells else { throw .tooManyMergedCells }
      grid.merges.append(range)
    }
    grid.merges.sort {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
    return grid
  }

  private func name(_ column: Int) -> String { CellReference.name(row: row, column: column) }
}
