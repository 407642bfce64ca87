import SupplyModel

/// A workbook: its sheets, each of which is an input of its own.
package struct Workbook: Sendable {
  /// In the workbook's order; a damaged sheet is among them and says so when it is read.
  package let sheets: [Sheet]
  /// What concerns the workbook as a whole.
  package private(set) var diagnostics = DiagnosticLog()

  /// Reads a workbook that is a zip archive inside.
  ///
  /// - Throws: when nothing of it can be read: no sheet is then known.
  package init(_ source: DocumentSource, _ package: ZipPackage) throws(UnreadableDocument) {
    try self.init(WorkbookParts(of: source), package, path: source.path)
  }

  /// - Parameter path: as shown to the user.
  init(_ parts: WorkbookParts, _ package: ZipPackage, path: String) throws(UnreadableDocument) {
    do {
      sheets =
        switch package {
        case .openDocumentSpreadsheet: try ODSWorkbook.sheets(of: parts)
        default: try XLSXWorkbook.sheets(of: parts)
        }
    } catch {
      throw UnreadableDocument(error.diagnostic(ofWorkbook: path))
    }
    let hidden = sheets.filter(\.isHidden).map(\.name)
    if !hidden.isEmpty { diagnostics.report(.hiddenSheets(hidden, path: path)) }
  }

  /// The path of a sheet as an input: `suppliers.xlsx!Suppliers`.
  package static func path(of sheet: Sheet, in workbook: String) -> String { "\(workbook)!\(sheet.name)" }
}

extension Diagnostic {
  fileprivate static func hiddenSheets(_ names: [String], path: String) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      "hidden-sheets", .note,
      names.count == 1 ? "the sheet \(list) is hidden; it is read as well" : "the sheets \(list) are hidden; they are read as well",
      path: path)
  }
}
