/// A sheet of an OpenDocument spreadsheet while it is read.
struct ODSSheet {
  let name: String
  let isHidden: Bool
  /// It is what is remembered of another file's sheet, and not shown.
  var isCopy = false
  private var builder: SheetBuilder
  private var merges: [MergedRange] = []
  /// Why the sheet cannot be read; the rest of it is then passed over.
  private var problem: WorkbookProblem?
  /// Number of the current row, from 1, and how many rows it stands for.
  private var row = 1
  private var rowsRepeated = 1
  private var isRowHidden = false
  /// Filled cells of the current row: kept until its end, for the row may be repeated.
  private var cells: [(column: Int, text: TextRange, remark: SheetCell.Remark)] = []
  private var column = 0
  /// Columns declared so far.
  private var columns = 0

  init(name: String, isHidden: Bool, _ text: WorkbookText, room: Int) {
    (self.name, self.isHidden) = (name, isHidden)
    builder = SheetBuilder(text, room: room)
  }

  mutating func addColumns(_ count: Int, areHidden: Bool) {
    if areHidden { builder.hideColumns((columns + 1)...(columns + count)) }
    columns = min(columns + count, WorkbookLimits.rows)
  }

  mutating func beginRow(repeated: Int, isHidden: Bool) {
    (rowsRepeated, isRowHidden, column) = (repeated, isHidden, 0)
    cells.removeAll(keepingCapacity: true)
  }

  /// Ends a cell; an empty one takes no room, however often it is repeated.
  mutating func end(_ cell: inout ODSCell) {
    if problem == nil { do { try add(cell) } catch { problem = error } }
    column = min(column + cell.repeated, WorkbookLimits.rows)
    cell.clear()
  }

  mutating func endRow() {
    if problem == nil { do { try addRows() } catch { problem = error } }
    row = min(row + rowsRepeated, WorkbookLimits.rows + 1)
  }

  mutating func finish() -> Sheet.Content {
    if let problem { return .unreadable(problem) }
    do { return .grid(try builder.finish(merges: merges)) } catch { return .unreadable(error) }
  }

  private mutating func add(_ cell: ODSCell) throws(WorkbookProblem) {
    if cell.rowsSpanned > 1 || cell.columnsSpanned > 1 { try addMerge(cell) }
    let (bytes, remark) = cell.content
    if cell.isCovered || (bytes.isEmpty && remark == .none) { return }
    guard column + cell.repeated <= WorkbookLimits.columns else {
      throw .columnOutOfRange(CellReference.name(row: row, column: column + cell.repeated - 1))
    }
    let text = try builder.text.add(bytes)
    for offset in 0..<cell.repeated { cells.append((column + offset, text, remark)) }
  }

  private mutating func addRows() throws(WorkbookProblem) {
    if cells.isEmpty { return }
    try builder.checkRoom(for: cells.count * rowsRepeated)
    for number in row..<(row + rowsRepeated) {
      try builder.beginRow(number, isHidden: isRowHidden)
      for cell in cells { try builder.add(column: cell.column, cell.text, cell.remark) }
    }
  }

  private mutating func addMerge(_ cell: ODSCell) throws(WorkbookProblem) {
    guard column < WorkbookLimits.columns else { return }
    guard merges.count < WorkbookLimits.mergedCells else { throw .tooManyMergedCells }
    merges.append(
      MergedRange(
        rows: row...(row + cell.rowsSpanned - 1),
        columns: column...min(column + cell.columnsSpanned - 1, WorkbookLimits.columns - 1)))
  }
}
