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
  private let rows: RowSource
  private var next: UInt32 = 0

  /// Opens the table and reads its header.
  ///
  /// - Parameters:
  ///   - text: how the table is laid out when it is text.
  ///   - rank: how surely a row is the header line, which may have titles above it.
  /// - Throws: `empty-table`, or why the file cannot be read.
  init(
    _ source: DocumentSource, as text: DelimitedText = DelimitedText(), header rank: SheetHeader.Rank,
    into batch: inout StatementBatch
  ) throws(UnreadableDocument) {
    document = source.document
    if case .sheet(let sheet) = source.content {
      let table = try Self.table(sheet, source, rank)
      table.reportSheet(in: document, &batch)
      (rows, header) = (.sheet(table), HeaderLine(table, document: document))
    } else {
      let (reader, notes) = try text.open(source)
      for note in notes { batch.diagnostics.report(note) }
      guard try reader.advance() else { throw UnreadableDocument(.emptyTable(source)) }
      let found = try TextHeader.surest(of: source, as: text, rank: rank)
      var above = RowsAbove()
      for _ in 0..<(found?.above ?? 0) {
        let row = HeaderLine(reader, document: document)
        above.add(row.names, at: row.places[0])
        _ = try reader.advance()
      }
      above.report(hasGroups: found?.hasGroups == true, into: &batch)
      let names = found?.hasGroups == true ? found?.names : nil
      (rows, header) = (.text(reader), HeaderLine(reader, document: document, names: names))
    }
  }

  /// Some rows of a table whose header stands before them; records count from 0.
  init(_ piece: RecordPieces.Piece, of table: Layout) {
    (document, header) = (table.document, table.header)
    rows = .text(CSVReader(piece.text, delimiter: table.delimiter, line: piece.line))
  }

  /// What a piece of the rows does not say itself.
  struct Layout: Sendable {
    let document: DocumentID
    let header: HeaderLine
    let delimiter: UInt8
  }

  /// The rows behind the current one in pieces, to be read there and no more here; nil for a sheet.
  func pieces(of size: Int) -> (pieces: RecordPieces, layout: Layout)? {
    guard case .text(let reader) = rows, let pieces = reader.pieces(of: size) else { return nil }
    return (pieces, Layout(document: document, header: header, delimiter: reader.delimiter))
  }

  /// Whether the table stands in a workbook, where days are days and not text.
  var isSheet: Bool {
    if case .sheet = rows { true } else { false }
  }

  /// Goes to the next usable row.
  func advance(_ batch: inout StatementBatch) throws(UnreadableDocument) -> Bool {
    while try rows.advance() {
      if isBlank { continue }
      record = next
      next += 1
      batch.records.read += 1
      if isSound(&batch) { return true }
      batch.records.rejected += 1
    }
    if case .sheet(let table) = rows { table.reportStrays(in: document, &batch.diagnostics) }
    return false
  }

  /// The cell of a field; absent when the row is short or the field -1.
  func cell(_ field: Int) -> TableCell {
    field >= 0 && field < rows.fieldCount ? TableCell(rows.bytes(field)) : .absent
  }

  /// Place of a cell; of the row when there is no such cell.
  func place(_ field: Int) -> SourceLocation {
    let (line, column) = rows.place(field >= 0 && field < rows.fieldCount ? field : 0)
    return SourceLocation(document: document, line: line, column: column)
  }

  /// Refuses the current row, saying why.
  func reject(_ diagnostic: Diagnostic, _ batch: inout StatementBatch) {
    batch.diagnostics.report(diagnostic)
    batch.records.rejected += 1
  }

  private static func table(
    _ sheet: Sheet, _ source: DocumentSource, _ rank: SheetHeader.Rank
  ) throws(UnreadableDocument) -> SheetTable {
    guard let grid = sheet.grid, let table = SheetTable(sheet, grid, rank: rank) else {
      throw UnreadableDocument(.emptyTable(source))
    }
    return table
  }

  /// A sheet hands out no blank rows.
  private var isBlank: Bool {
    guard case .text(let reader) = rows else { return false }
    return (0..<reader.fieldCount).allSatisfy { TableCell(reader.bytes($0)).isEmpty }
  }

  private func isSound(_ batch: inout StatementBatch) -> Bool {
    switch rows {
    case .text(let reader):
      let width = header.names.count
      if reader.fieldCount == width, reader.strayQuote == nil, !reader.isUnterminated,
        reader.lastLine == reader.line
      {
        return true
      }
      return RowCheck(reader: reader, document: document, width: width).check(&batch.diagnostics)
    case .sheet(let table):
      table.reportCells(in: document, &batch.diagnostics)
      return true
    }
  }
}

extension Diagnostic {
  static func emptyTable(_ source: DocumentSource) -> Diagnostic {
    Diagnostic(
      "empty-table", .error, "the table has no header line",
      at: SourceLocation(document: source.document, line: 1, column: 1),
      hint: "it may have been cut off on its way: get it again, or take the file away")
  }
}
