import SupplyModel

/// Opens small tables whole, for those who give them meaning elsewhere: list files.
package enum TableReader {
  /// Reads any delimited text: encoding, delimiter and line ends are recognised as for our own tables.
  ///
  /// Header names are trimmed, cells kept as written; short rows are filled with empty cells, cells beyond the
  /// header dropped when empty.
  ///
  /// - Returns: the table, and what should be known about its encoding.
  /// - Throws: for a table that is empty or cut off, or a row with more cells than the header: a list is used
  ///   whole or not at all.
  package static func readTable(
    _ bytes: [UInt8], path: String
  ) throws(UnreadableDocument) -> (table: TextTable, notes: [Diagnostic]) {
    let source = DocumentSource(document: DocumentID(0), path: path, content: .memory(bytes))
    let (reader, notes) = try DelimitedText().open(source)
    guard try reader.advance() else { throw UnreadableDocument(.emptyTable(source)) }
    let header = (0..<reader.fieldCount).map { TableCell(reader.bytes($0)).text }
    var table = TextTable(header: header, rows: [])
    while try reader.advance() {
      try check(reader, source, width: header.count)
      table.rows.append(row(of: reader, width: header.count))
    }
    return (table, notes)
  }

  private static func check(
    _ reader: CSVReader, _ source: DocumentSource, width: Int
  ) throws(UnreadableDocument) {
    var log = DiagnosticLog()
    let row = RowCheck(reader: reader, document: source.document, width: width)
    if !row.check(&log), let diagnostic = log.items.last(where: { $0.severity == .error }) {
      throw UnreadableDocument(diagnostic)
    }
  }

  private static func row(of reader: CSVReader, width: Int) -> TextTable.Row {
    let count = min(width, reader.fieldCount)
    let places = (0..<count).map { reader.place($0) }
    let missing = Array(repeating: "", count: width - count)
    return TextTable.Row(
      line: reader.line, cells: (0..<count).map { reader.text($0) } + missing,
      columns: places.map(\.column) + missing.map { _ in places.last?.column ?? 1 })
  }
}
