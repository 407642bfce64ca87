/// Reads an Office Open XML workbook (`.xlsx`, `.xlsm`) from the parts of its container.
///
/// Parts are found by the relationships that lead to them. Charts, drawings, comments and macros are not looked at.
struct XLSXWorkbook {
  private let parts: WorkbookParts
  private let text = WorkbookText()
  private var shared = XLSXSharedParts()
  private var room = WorkbookLimits.cells

  /// - Returns: the sheets in the workbook's order; a damaged one says so itself.
  /// - Throws: when nothing of the workbook can be read.
  static func sheets(of parts: WorkbookParts) throws(WorkbookProblem) -> [Sheet] {
    let outline = try XLSXOutline(of: parts)
    var workbook = XLSXWorkbook(parts, outline)
    return outline.sheets.map { workbook.sheet($0) }
  }

  /// A workbook without texts or styles is sound; one whose texts or styles are damaged is read as far as it goes.
  private init(_ parts: WorkbookParts, _ outline: XLSXOutline) {
    self.parts = parts
    shared.countsFrom1904 = outline.countsFrom1904
    let texts = XLSXSharedTexts(text)
    if read(outline.texts, into: texts) { shared.texts = texts.texts }
    let styles = XLSXStyles()
    if read(outline.styles, into: styles) { shared.formats = styles.formats }
  }

  /// - Returns: false when there is such a part and it cannot be read.
  private func read(_ part: String?, into sink: some WorkbookPartSink) -> Bool {
    guard let part else { return true }
    do {
      try parts.read(part, into: sink)
      return true
    } catch {
      return false
    }
  }

  private mutating func sheet(_ entry: XLSXOutline.Entry) -> Sheet {
    let content: Sheet.Content
    do throws(WorkbookProblem) {
      content = .grid(try grid(entry))
    } catch {
      content = .unreadable(error)
    }
    return Sheet(name: entry.name, isHidden: entry.isHidden, content: content)
  }

  private mutating func grid(_ entry: XLSXOutline.Entry) throws(WorkbookProblem) -> SheetGrid {
    guard let name = entry.part else { throw .missingPart("of cells") }
    let part = XLSXSheetPart(text, room: room, workbook: shared)
    try parts.read(name, into: part)
    let grid = try part.finish()
    room -= grid.cells.count
    return grid
  }
}
