/// What an Excel workbook says it holds: its sheets in order with the parts they stand in, and what they share.
struct XLSXOutline {
  struct Entry {
    let name: String
    let isHidden: Bool
    /// nil when the workbook does not say which part it is.
    let part: String?
  }

  let sheets: [Entry]
  let countsFrom1904: Bool
  /// Parts of the texts and styles all sheets share; a workbook need not have them.
  let texts: String?
  let styles: String?

  /// - Throws: when the workbook cannot be read at all.
  init(of parts: WorkbookParts) throws(WorkbookProblem) {
    guard let main = try XLSXRelationships(of: "", in: parts).first("officeDocument")?.part else {
      throw .missingPart("xl/workbook.xml")
    }
    if main.lowercased().hasSuffix(".bin") { throw .binary }
    let workbook = XLSXWorkbookPart()
    try parts.read(main, into: workbook)
    let relationships = try XLSXRelationships(of: main, in: parts)
    (texts, styles) = (relationships.first("sharedStrings")?.part, relationships.first("styles")?.part)
    countsFrom1904 = workbook.countsFrom1904
    sheets = workbook.sheets.compactMap { sheet in
      let target = relationships[sheet.relationship]
      // Charts and dialogues are sheets too, but no tables of cells.
      if let target, target.kind != "worksheet" { return nil }
      return Entry(name: sheet.name, isHidden: sheet.isHidden, part: target?.part)
    }
    if sheets.isEmpty { throw .noSheets }
  }
}
