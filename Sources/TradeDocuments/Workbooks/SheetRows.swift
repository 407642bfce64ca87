/// Goes through the rows of a sheet that have content, one after the other, from the top.
///
/// A merged cell's value stands in the first of its columns, in every row it spans.
struct SheetRows {
  let grid: SheetGrid
  /// Index of the current row among those with content; -1 before the first.
  private(set) var index: Int
  /// The filled cell of each column of the current row, -1 for none.
  private(set) var cells: [Int32]
  /// Columns up to the last filled one.
  private(set) var count = 0
  private var nextMerge = 0
  /// Merged ranges that span the current row, with the cell that holds their value.
  private var active: [(range: MergedRange, cell: Int32)] = []

  init(_ grid: SheetGrid) {
    self.grid = grid
    index = -1
    cells = Array(repeating: -1, count: grid.width)
  }

  /// Number of the current row, from 1.
  var number: Int { grid.rows[index].number }

  /// - Returns: false after the last row.
  mutating func advance() -> Bool {
    for column in 0..<count { cells[column] = -1 }
    guard index + 1 < grid.rows.count else {
      count = 0
      return false
    }
    index += 1
    let filled = grid.cells(ofRow: index)
    for cell in filled { cells[Int(grid.cells[cell].column)] = Int32(cell) }
    count = filled.isEmpty ? 0 : Int(grid.cells[filled.upperBound - 1].column) + 1
    if !grid.merges.isEmpty { spreadMergedCells() }
    return true
  }

  /// The filled cell of a column; nil when there is none.
  func cell(_ column: Int) -> SheetCell? {
    column < count && cells[column] >= 0 ? grid.cells[Int(cells[column])] : nil
  }

  /// What a column of the current row says; nothing when its value is not known. Valid as long as the workbook.
  func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    guard let cell = cell(column), !cell.remark.isUnknown else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return grid.text[cell.text]
  }

  /// The current row, cell by cell, white space cut off.
  var texts: [String] { (0..<count).map { TableCell(bytes($0)).text } }

  private mutating func spreadMergedCells() {
    let row = number
    active.removeAll { $0.range.rows.upperBound < row }
    while nextMerge < grid.merges.count, grid.merges[nextMerge].rows.lowerBound <= row {
      let range = grid.merges[nextMerge]
      nextMerge += 1
      guard range.rows.contains(row) else { continue }
      // Its value stands in its first row; when that row is empty, so is the range.
      let isFirst = range.rows.lowerBound == row && range.columns.lowerBound < count
      active.append((range, isFirst ? cells[range.columns.lowerBound] : -1))
    }
    for (range, cell) in active {
      let first = range.columns.lowerBound
      var column = first
      while column < count, column <= range.columns.upperBound {
        cells[column] = -1
        column += 1
      }
      guard cell >= 0 else { continue }
      cells[first] = cell
      count = max(count, first + 1)
    }
  }
}
