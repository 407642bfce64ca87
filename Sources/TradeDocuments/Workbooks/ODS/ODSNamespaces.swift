/// The namespaces of OpenDocument spreadsheets, with the prefixes their specification uses.
enum ODSNamespaces {
  private static let base = "urn:oasis:names:tc:opendocument:xmlns:"

  static let all = [
    "\(base)office:1.0": "office", "\(base)table:1.0": "table", "\(base)text:1.0": "text",
    "\(base)style:1.0": "style", "\(base)manifest:1.0": "manifest",
    "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0": "calcext",
  ]
}

/// Elements and attributes of an OpenDocument spreadsheet that bear on its cells.
enum ODSName: String {
  case style = "style:style"
  case styleName = "style:name"
  case tableProperties = "style:table-properties"
  case display = "table:display"

  case spreadsheet = "office:spreadsheet"
  case table = "table:table"
  /// Stands in the copy of another file's sheet.
  case tableSource = "table:table-source"
  case tableName = "table:name"
  case tableStyle = "table:style-name"
  case column = "table:table-column"
  case row = "table:table-row"
  case cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"
  case visibility = "table:visibility"
  case rowsRepeated = "table:number-rows-repeated"
  case columnsRepeated = "table:number-columns-repeated"
  case rowsSpanned = "table:number-rows-spanned"
  case columnsSpanned = "table:number-columns-spanned"
  case formula = "table:formula"
  case shapes = "table:shapes"

  case valueType = "office:value-type"
  case extendedType = "calcext:value-type"
  case value = "office:value"
  case dateValue = "office:date-value"
  case timeValue = "office:time-value"
  case booleanValue = "office:boolean-value"
  case stringValue = "office:string-value"
  case annotation = "office:annotation"

  case paragraph = "text:p"
  case spaces = "text:s"
  case spaceCount = "text:c"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case ruby = "text:ruby-text"
}
