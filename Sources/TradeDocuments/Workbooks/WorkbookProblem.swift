import SupplyModel

/// Why a workbook or one of its sheets cannot be read.
package enum WorkbookProblem: Error, Hashable, Sendable {
  case cellTooLong
  case tooMuchText
  case tooManyCells
  case tooManySheets
  case tooManyFormats
  case tooManyMergedCells
  case missingPart(String)
  /// Part and the parser's words.
  case malformedPart(String, String)
  case rowOutOfRange(String)
  case columnOutOfRange(String)
  case outOfOrder(String)
  case textsUnreadable
  case noSheets
  case encrypted
  case binary
  case old

  /// About a whole workbook.
  func diagnostic(of workbook: DocumentSource) -> Diagnostic {
    Diagnostic(
      slug(else: "damaged-workbook"), .error, "the workbook cannot be read: \(cause)",
      at: SourceLocation(document: workbook.document, line: 0), path: workbook.path, hint: hint)
  }

  /// About one sheet of it.
  func diagnostic(ofSheet name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      slug(else: "damaged-sheet"), .error, "the sheet '\(name)' cannot be read: \(cause)", at: place,
      hint: hint)
  }

  private func slug(else damaged: String) -> String {
    switch self {
    case .encrypted: "encrypted-workbook"
    case .binary, .old: "old-workbook"
    case .cellTooLong, .tooMuchText, .tooManyCells, .tooManySheets, .tooManyFormats, .tooManyMergedCells:
      "workbook-too-large"
    default: damaged
    }
  }

  private var cause: String {
    switch self {
    case .cellTooLong: "a cell holds more than \(WorkbookLimits.cellBytes >> 20) MiB of text"
    case .tooMuchText: "its cells hold more than \(WorkbookLimits.textBytes >> 20) MiB of text"
    case .tooManyCells: "it has more than \(WorkbookLimits.cells) filled cells"
    case .tooManySheets: "it has more than \(WorkbookLimits.sheets) sheets"
    case .tooManyFormats: "it has more than \(WorkbookLimits.formats) cell formats"
    case .tooManyMergedCells: "merged ranges cover more than \(WorkbookLimits.mergedCells) cells"
    case .missingPart(let part): "its part \(part) is missing"
    case .malformedPart(let part, let words): "its part \(part) is damaged: \(words)"
    case .rowOutOfRange(let row): "'\(row)' is no row of a sheet"
    case .columnOutOfRange(let cell): "'\(cell)' is no cell of a sheet"
    case .outOfOrder(let cell): "the cell or row '\(cell)' stands out of order"
    case .textsUnreadable: "the table of texts its cells refer to is missing or damaged"
    case .noSheets: "it names no sheets"
    case .encrypted: "it is protected by a password"
    case .binary: "it is a binary workbook (.xlsb)"
    case .old: "it is in the old binary format (.xls)"
    }
  }

  private var hint: String {
    switch self {
    case .encrypted: "save a copy without password; nothing in it was looked at"
    case .binary, .old: "save it as .xlsx, .ods or CSV; nothing in it was looked at"
    case .cellTooLong, .tooMuchText, .tooManyCells, .tooManySheets, .tooManyFormats, .tooManyMergedCells:
      "save each sheet that matters as CSV, which has no such limit"
    default: "nothing of it was used; open it in a spreadsheet program and save it again, or ask its sender"
    }
  }
}
