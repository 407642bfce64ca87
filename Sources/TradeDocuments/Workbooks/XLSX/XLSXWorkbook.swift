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
    var workbook = XLSXWorkbook(parts: parts)
    return try workbook.readSheets()
  }

  private init(parts: WorkbookParts) { self.parts = parts }

  private mutating func readSheets() throws(WorkbookProblem) -> [Sheet] {
    let file = try XLSXRelationships(of: "", in: parts)
    guard let main = file.first("officeDocument") else { throw .missingPart("xl/workbook.xml") }
    let workbook = XLSXWorkbookPart()
    try parts.read(main.part, into: workbook)
    guard !workbook.sheets.isEmpty else { throw .noSheets }
    let relationships = try XLSXRelationships(of: main.part, in: parts)
    readSharedParts(relationships)
    shared.countsFrom1904 = workbook.countsFrom1904
    var sheets: [Sheet] = []
    for entry in workbook.sheets { sheets += sheet(entry, relationships) }
    return sheets
  }

  /// A workbook without texts or styles is sound; one whose texts or styles are damaged is read as far as it goes.
  private mutating func readSharedParts(_ relationships: XLSXRelationships) {
    let texts = XLSXSharedTexts(text)
    if read(relationships.first("sharedStrings"), into: texts) { shared.texts = texts.texts }
    let styles = XLSXStyles()
    if read(relationships.first("styles"), into: styles) { shared.formats = styles.formats }
  }

  /// - Returns: false when there is such a part and it cannot be read.
  private func read(_ target: XLSXRelationships.Target?, into sink: some WorkbookPartSink) -> Bool {
    guard let target else { return true }
    do {
      try parts.read(target.part, into: sink)
      return true
    } catch {
      return false
    }
  }

  private mutating func sheet(_ entry: XLSXWorkbookPart.SheetEntry, _ relationships: XLSXRelationships) -> [Sheet] {
    let target = relationships[entry.relationship]
    if let target, target.kind != "worksheet" { return [] }
    do {
      guard let target else { throw WorkbookProblem.missingPart("of the sheet") }
      let part = XLSXSheetPart(text, room: room, workbook: shared)
      try parts.read(target.part, into: part)
      let grid = try part.finish()
      room -= grid.cells.count
      return [Sheet(name: entry.name, isHidden: entry.isHidden, content: .grid(grid))]
    } catch {
      return [Sheet(name: entry.name, isHidden: entry.isHidden, content: .unreadable(error))]
    }
  }
}
