import SupplyModel

/// The rows of one of our own tables: cells by column instead of by position.
struct TableRows<Column: TableColumn> {
  private let scan: TableScan
  /// Field of each column, -1 where the table has none.
  private let fields: [Int]

  /// Opens the table and finds its columns; unknown ones are reported once.
  ///
  /// - Throws: `missing-column`, `empty-table`, or why the file cannot be read.
  init(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    scan = try TableScan(source, header: Column.rank, into: &batch)
    fields = Self.fields(of: scan.header, &batch.diagnostics)
    if let missing = Column.required.first(where: { !has($0) }) {
      throw UnreadableDocument(.missingColumn(missing, scan.header))
    }
  }

  /// Some rows of a table; records count from 0.
  init(_ piece: RecordPieces.Piece, of table: Layout) {
    (scan, fields) = (TableScan(piece, of: table.scan), table.fields)
  }

  /// What a piece of the rows does not say itself.
  struct Layout: Sendable {
    fileprivate let scan: TableScan.Layout
    fileprivate let fields: [Int]
  }

  /// The rows behind the current one in pieces, to be read there and no more here; nil for a sheet.
  func pieces(of size: Int) -> (pieces: RecordPieces, layout: Layout)? {
    scan.pieces(of: size).map { ($0.pieces, Layout(scan: $0.layout, fields: fields)) }
  }

  /// The current row, from 0.
  var record: UInt32 { scan.record }

  /// Goes to the next usable row.
  func advance(_ batch: inout StatementBatch) throws(UnreadableDocument) -> Bool { try scan.advance(&batch) }

  func has(_ column: Column) -> Bool { fields[column.rawValue] >= 0 }

  func cell(_ column: Column) -> TableCell { scan.cell(fields[column.rawValue]) }

  /// Place of a cell; of the row when the table has no such column or the row is short.
  func place(_ column: Column) -> SourceLocation { scan.place(fields[column.rawValue]) }

  /// Refuses the current row, saying why.
  func reject(_ diagnostic: Diagnostic, _ batch: inout StatementBatch) { scan.reject(diagnostic, &batch) }

  private static func fields(of header: HeaderLine, _ log: inout DiagnosticLog) -> [Int] {
    var fields = Array(repeating: -1, count: Column.allCases.count)
    var unknown: [Int] = []
    for (field, name) in header.names.enumerated() where !name.isEmpty {
      guard let column = Column.named(name) else {
        unknown.append(field)
        continue
      }
      if fields[column.rawValue] < 0 {
        fields[column.rawValue] = field
      } else {
        log.report(.repeatedColumn(name, at: header.places[field]))
      }
    }
    if let first = unknown.first {
      let names = unknown.map { header.names[$0] }
      log.report(.unknownColumns(names, table: Column.table, at: header.places[first]))
    }
    return fields
  }
}

extension Diagnostic {
  fileprivate static func missingColumn<C: TableColumn>(_ column: C, _ header: HeaderLine) -> Diagnostic {
    Diagnostic(
      "missing-column", .error, "column '\(column.header)' is missing: tables of \(C.table) need it",
      at: header.places.first, excerpt: header.names.joined(separator: ","),
      hint: header.seen + "; rename one, or let 'headwater map' propose a [[mapping]]")
  }

  fileprivate static func unknownColumns(
    _ names: [String], table: String, at place: SourceLocation
  ) -> Diagnostic {
    let list = names.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      "unknown-column", .note,
      names.count == 1
        ? "column \(list) is unknown in tables of \(table) and not read"
        : "columns \(list) are unknown in tables of \(table) and not read",
      at: place, excerpt: names.first)
  }
}
