import SupplyModel

/// The rows of one of our own tables: cells by column, their places, and what every table checks alike.
///
/// Counts each row as a record. Rows it must refuse (cut short by the end of the file, with more cells than the
/// header) are reported, counted and passed over.
final class TableRows<Column: TableColumn> {
  let document: DocumentID
  /// The current row, from 0.
  private(set) var record: UInt32 = 0
  private let reader: CSVReader
  /// Field of each column, -1 where the table has none.
  private var fieldOfColumn: [Int]
  private var width = 0
  private var next: UInt32 = 0

  /// Opens the table and reads its header.
  ///
  /// - Throws: `missing-column`, `empty-table`, or why the file cannot be read.
  init(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    document = source.document
    let (reader, note) = try DelimitedText().open(source)
    self.reader = reader
    fieldOfColumn = Array(repeating: -1, count: Column.allCases.count)
    if let note { batch.diagnostics.report(note) }
    guard try reader.advance() else { throw UnreadableDocument(.emptyTable(source)) }
    try readHeader(into: &batch)
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

  func has(_ column: Column) -> Bool { fieldOfColumn[column.rawValue] >= 0 }

  func cell(_ column: Column) -> TableCell {
    let field = fieldOfColumn[column.rawValue]
    guard field >= 0, field < reader.fieldCount else { return .absent }
    return TableCell(reader.bytes(field))
  }

  /// Place of a cell; of the row when the table has no such column or the row is short.
  func place(_ column: Column) -> SourceLocation {
    let field = fieldOfColumn[column.rawValue]
    return place(ofField: field >= 0 && field < reader.fieldCount ? field : 0)
  }

  /// Refuses the current row, saying why.
  func reject(_ diagnostic: Diagnostic, _ batch: inout StatementBatch) {
    batch.diagnostics.report(diagnostic)
    batch.records.rejected += 1
  }

  private func place(ofField field: Int) -> SourceLocation {
    let (line, column) = reader.place(field)
    return SourceLocation(document: document, line: line, column: column)
  }

  private var isBlank: Bool {
    (0..<reader.fieldCount).allSatisfy { TableCell(reader.bytes($0)).isEmpty }
  }

  private func isSound(_ batch: inout StatementBatch) -> Bool {
    if reader.strayQuote != nil || reader.isUnterminated || reader.fieldCount != width || width == 0 {
      return RowCheck(reader: reader, document: document, width: width).check(&batch.diagnostics)
    }
    return true
  }

  private func readHeader(into batch: inout StatementBatch) throws(UnreadableDocument) {
    width = reader.fieldCount
    let header = HeaderLine(reader, document: document)
    var unknown: [Int] = []
    for (field, name) in header.names.enumerated() {
      guard let column = Column.named(name) else {
        if !name.isEmpty { unknown.append(field) }
        continue
      }
      if fieldOfColumn[column.rawValue] >= 0 {
        batch.diagnostics.report(.repeatedColumn(name, at: header.places[field]))
      } else {
        fieldOfColumn[column.rawValue] = field
      }
    }
    if let missing = Column.required.first(where: { !has($0) }) {
      throw UnreadableDocument(.missingColumn(missing, header))
    }
    if let first = unknown.first {
      batch.diagnostics.report(
        .unknownColumns(unknown.map { header.names[$0] }, table: Column.table, at: header.places[first]))
    }
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

  var seen: String { "columns seen: " + names.map { "'\($0)'" }.joined(separator: ", ") }
}

extension Diagnostic {
  static func emptyTable(_ source: DocumentSource) -> Diagnostic {
    Diagnostic(
      "empty-table", .error, "the table has no header line",
      at: SourceLocation(document: source.document, line: 1, column: 1))
  }

  fileprivate static func missingColumn<C: TableColumn>(_ column: C, _ header: HeaderLine) -> Diagnostic {
    Diagnostic(
      "missing-column", .error, "a \(C.table) table needs the column '\(column.header)'",
      at: header.places.first, excerpt: header.names.joined(separator: ","), hint: header.seen)
  }

  fileprivate static func unknownColumns(
    _ names: [String], table: String, at place: SourceLocation
  ) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      "unknown-column", .note,
      names.count == 1
        ? "column \(list) is not one of a \(table) table and is not read"
        : "columns \(list) are not of a \(table) table and are not read",
      at: place, excerpt: names.first)
  }

  fileprivate static func repeatedColumn(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "repeated-column", .warning, "column '\(name)' stands twice in the header; the first is read",
      at: place,
      excerpt: name)
  }
}
