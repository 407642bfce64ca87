import SupplyModel

/// The rows of any table below its header line, with what every table checks alike.
///
/// Counts each row as a record. Rows it must refuse (cut short by the end of the file, with more cells than the
/// header) are reported, counted and passed over; rows of empty cells are no records.
final class TableScan {
  let document: DocumentID
  let header: HeaderLine
  /// The current row, from 0.
  private(set) var record: UInt32 = 0
  private let reader: CSVReader
  private var next: UInt32 = 0

  /// Opens the table and reads its header.
  ///
  /// - Throws: `empty-table`, or why the file cannot be read.
  init(
    _ source: DocumentSource, as text: DelimitedText = DelimitedText(), into batch: inout StatementBatch
  ) throws(UnreadableDocument) {
    document = source.document
    let (reader, notes) = try text.open(source)
    for note in notes { batch.diagnostics.report(note) }
    guard try reader.advance() else { throw UnreadableDocument(.emptyTable(source)) }
    self.reader = reader
    header = HeaderLine(reader, document: source.document)
  }

  /// Goes to the next usable row.
  func advance(_ batch: inout StatementBatch) throws(UnreadableDocument) -> Bool {
    while try reader.advance() {
      if isBlank { continue }
      record = next
      next += 1
      batch.records.read += 1
      if isSound(&batch) { return true }
      batch.records.rejected += 1
    }
    return false
  }

  /// The cell of a field; absent when the row is short or the field -1.
  func cell(_ field: Int) -> TableCell {
    field >= 0 && field < reader.fieldCount ? TableCell(reader.bytes(field)) : .absent
  }

  /// Place of a cell; of the row when there is no such cell.
  func place(_ field: Int) -> SourceLocation {
    let (line, column) = reader.place(field >= 0 && field < reader.fieldCount ? field : 0)
    return SourceLocation(document: document, line: line, column: column)
  }

  /// Refuses the current row, saying why.
  func reject(_ diagnostic: Diagnostic, _ batch: inout StatementBatch) {
    batch.diagnostics.report(diagnostic)
    batch.records.rejected += 1
  }

  private var isBlank: Bool {
    (0..<reader.fieldCount).allSatisfy { TableCell(reader.bytes($0)).isEmpty }
  }

  private func isSound(_ batch: inout StatementBatch) -> Bool {
    let width = header.names.count
    if reader.fieldCount == width, reader.strayQuote == nil, !reader.isUnterminated { return true }
    return RowCheck(reader: reader, document: document, width: width).check(&batch.diagnostics)
  }
}

/// The names in a header line, white space cut off, and their places.
struct HeaderLine {
  let names: [String]
  let places: [SourceLocation]

  init(_ reader: CSVReader, document: DocumentID) {
    names = (0..<reader.fieldCount).map { TableCell(reader.bytes($0)).text }
    places = (0..<reader.fieldCount).map {
      let (line, column) = reader.place($0)
      return SourceLocation(document: document, line: line, column: column)
    }
  }

  /// For hints: `columns seen: 'id', 'name'`.
  var seen: String { "columns seen: " + names.map { "'\($0)'" }.joined(separator: ", ") }
}

extension Diagnostic {
  static func emptyTable(_ source: DocumentSource) -> Diagnostic {
    Diagnostic(
      "empty-table", .error, "the table has no header line",
      at: SourceLocation(document: source.document, line: 1, column: 1))
  }
}
