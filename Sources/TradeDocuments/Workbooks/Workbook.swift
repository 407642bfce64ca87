import SupplyModel

/// A workbook: its sheets, each of which is an input of its own.
package struct Workbook: Sendable {
  /// As in reports, in the place of a format: `xlsx`, `ods`.
  package let format: String
  /// In the workbook's order; a damaged sheet is among them and says so when it is read.
  package let sheets: [Sheet]
  /// What concerns the workbook as a whole.
  package private(set) var diagnostics = DiagnosticLog()

  /// - Throws: when nothing of it can be read: no sheet is then known.
  package init(_ source: DocumentSource) throws(UnreadableDocument) {
    let held = try source.held()
    try self.init(held, ZipPackage(held.content) ?? .workbook, WorkbookParts(of: held))
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
    format = package == .openDocumentSpreadsheet ? "ods" : "xlsx"
    let hidden = sheets.filter(\.isHidden).map(\.name)
    if !hidden.isEmpty { diagnostics.report(.hiddenSheets(hidden, in: source)) }
  }

  /// The names of the sheets ``init(_:)`` will give, found with less work.
  ///
  /// - Returns: nil for a document that is no workbook; no names for a workbook that cannot be read.
  package static func sheetNames(in content: DocumentSource.Content) -> [String]? {
    let source = DocumentSource(document: DocumentID(0), path: "", content: content)
    guard let head = try? ByteStream.prefix(of: source, upTo: 4), FileSignature.of(head)?.kind == .zip,
      let package = ZipPackage(content), package.isWorkbook
    else { return nil }
    return sheetNames(in: content, package)
  }

  static func sheetNames(in content: DocumentSource.Content, _ package: ZipPackage) -> [String] {
    let source = DocumentSource(document: DocumentID(0), path: "", content: content)
    return (try? sheetNames(of: WorkbookParts(of: source), package)) ?? []
  }

  private static func sheetNames(
    of parts: WorkbookParts, _ package: ZipPackage
  ) throws(WorkbookProblem) -> [String] {
    switch package {
    case .openDocumentSpreadsheet: unique(try ODSWorkbook.sheetNames(of: parts))
    default: unique(try XLSXOutline(of: parts).sheets.map(\.name))
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
  package static func path(ofSheet name: String, in workbook: String) -> String { "\(workbook)!\(name)" }
}

extension DocumentSource {
  /// The same document where its end can be reached at once, as a zip asks for.
  fileprivate func held() throws(UnreadableDocument) -> DocumentSource {
    guard case .member = content else { return self }
    let bytes = try ByteStream.prefix(of: self, upTo: ContainerLimits.standard.nestedBytes)
    return DocumentSource(document: document, path: path, content: .memory(bytes))
  }
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
