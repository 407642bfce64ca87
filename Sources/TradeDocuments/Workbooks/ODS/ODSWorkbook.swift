/// Reads an OpenDocument spreadsheet (`.ods`) from the parts of its container.
struct ODSWorkbook {
  /// - Returns: the sheets in the workbook's order.
  /// - Throws: when nothing of the workbook can be read; all sheets stand in one part.
  static func sheets(of parts: WorkbookParts) throws(WorkbookProblem) -> [Sheet] {
    try sheets(of: parts, namesOnly: false)
  }

  /// Names of the sheets: the content must be gone through to its end, but no cell is kept.
  static func sheetNames(of parts: WorkbookParts) throws(WorkbookProblem) -> [String] {
    try sheets(of: parts, namesOnly: true).map(\.name)
  }

  private static func sheets(of parts: WorkbookParts, namesOnly: Bool) throws(WorkbookProblem) -> [Sheet] {
    if isEncrypted(parts) { throw .encrypted }
    let content = ODSContent(namesOnly: namesOnly)
    try parts.read("content.xml", into: content)
    guard !content.sheets.isEmpty else { throw .noSheets }
    return content.sheets
  }

  /// Whether the manifest says so; the content is then no XML.
  private static func isEncrypted(_ parts: WorkbookParts) -> Bool {
    let manifest = ODSManifest()
    try? parts.read("META-INF/manifest.xml", into: manifest)
    return manifest.isEncrypted
  }
}

/// Looks in a manifest for encrypted parts.
private final class ODSManifest: WorkbookPartSink {
  private enum Name: String { case encryption = "manifest:encryption-data" }

  let problem: WorkbookProblem? = nil
  private(set) var isEncrypted = false
  private var names = XMLNames<Name>(ODSNamespaces.all)

  func start(_ tag: XMLStartTag) -> XMLStep {
    if names.element(tag) == .encryption { isEncrypted = true }
    return isEncrypted ? .enough : .proceed
  }

  func end() {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep { .proceed }
}
