/// What workbook a container holds, by its parts.
package enum WorkbookKind: Hashable, Sendable {
  case xlsx, ods

  /// As in reports: `xlsx workbook`.
  package var words: String {
    switch self {
    case .xlsx: "an Excel workbook"
    case .ods: "an OpenDocument spreadsheet"
    }
  }

  /// - Parameter names: of the container's members.
  /// - Returns: nil when the container is no workbook. A damaged workbook is one all the same.
  package init?(members names: some Sequence<String>) {
    var (hasSheets, hasBook, hasTypes, hasContent, isOpen) = (false, false, false, false, false)
    for name in names {
      let name = name.lowercased()
      hasSheets = hasSheets || name.hasPrefix("xl/worksheets/")
      hasBook = hasBook || name == "xl/workbook.xml" || name == "xl/workbook.bin"
      hasTypes = hasTypes || name == "[content_types].xml"
      hasContent = hasContent || name == "content.xml"
      isOpen = isOpen || name == "mimetype" || name == "meta-inf/manifest.xml"
    }
    if hasBook || (hasTypes && hasSheets) {
      self = .xlsx
    } else if hasContent && isOpen {
      self = .ods
    } else {
      return nil
    }
  }
}
