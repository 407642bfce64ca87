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
    try self.init(source, package, WorkbookParts(of: source))
  }

  init(_ source: DocumentSource, _ package: ZipPackage, _ parts: WorkbookParts) throws(UnreadableDocument) {
    do throws(WorkbookProblem) {
      let found =
        switch package {
        case .openDocumentSpreadsheet: try ODSWorkbook.sheets(of: parts)
        default: try XLSXWorkbook.sheets(of: parts)
        }
      let names = Self.unique(found.map(\.name))
      sheets = zip(found, names).map { Sheet(name: $1, isHidden: $0.isHidden, content: $0.content) }
    } catch {
      throw UnreadableDocument(error.diagnostic(of: source))
    }
    let hidden = sheets.filter(\.isHidden).map(\.name)
    if !hidden.isEmpty { diagnostics.report(.hiddenSheets(hidden, in: source)) }
  }

  /// The names of the sheets ``init(_:_:)`` will give, found with less work.
  ///
  /// - Throws: when nothing of the workbook can be read.
  package static func sheetNames(
    of source: DocumentSource, _ package: ZipPackage
  ) throws(UnreadableDocument) -> [String] {
    do throws(WorkbookProblem) {
      let parts = WorkbookParts(of: source)
      return switch package {
      case .openDocumentSpreadsheet: unique(try ODSWorkbook.sheetNames(of: parts))
      default: unique(try XLSXOutline(of: parts).sheets.map(\.name))
      }
    } catch {
      throw UnreadableDocument(error.diagnostic(of: source))
    }
  }

  /// Programs see to it that no two sheets have one name; where two do, the later ones are numbered.
  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.map { name in
      var unique = name
      var number = 2
      while !seen.insert(unique).inserted {
        unique = "\(name) (\(number))"
        number += 1
      }
      return unique
    }
  }

  /// The path of a sheet as an input: `suppliers.xlsx!Suppliers`.
  package static func path(of sheet: Sheet, in workbook: String) -> String { "\(workbook)!\(sheet.name)" }
}

extension Diagnostic {
  fileprivate static func hiddenSheets(_ names: [String], in workbook: DocumentSource) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      "hidden-sheets", .note,
      names.count == 1
        ? "the sheet \(list) is hidden; it is read as well"
        : "the sheets \(list) are hidden; they are read as well",
      at: SourceLocation(document: workbook.document, line: 0), path: workbook.path)
  }
}
