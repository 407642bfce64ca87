import SupplyModel

extension TableReader {
  /// Opens every sheet of a workbook that holds lists; the header line is the fullest of its first rows, so that
  /// titles above it do no harm.
  ///
  /// - Returns: the tables, each with its path (`goods.xlsx!Goods`), in the workbook's order.
  /// - Throws: for a workbook, or a sheet of it, that cannot be read whole.
  package static func readWorkbook(
    _ bytes: [UInt8], path: String
  ) throws(UnreadableDocument) -> [(path: String, table: TextTable)] {
    let source = DocumentSource(document: DocumentID(0), path: path, content: .memory(bytes))
    var tables: [(path: String, table: TextTable)] = []
    for sheet in try Workbook(source).sheets {
      let path = Workbook.path(ofSheet: sheet.name, in: path)
      let place = DocumentSource(document: DocumentID(0), path: path, content: .sheet(sheet))
      var batch = StatementBatch(document: DocumentID(0))
      guard sheet.grid?.cells.isEmpty != true else { continue }
      let scan = try TableScan(place, header: { $0.count { !$0.isEmpty } }, into: &batch)
      var table = TextTable(header: scan.header.names, rows: [])
      while try scan.advance(&batch) { table.rows.append(row(of: scan)) }
      if let problem = batch.diagnostics.items.first(where: { $0.severity == .error }) {
        throw UnreadableDocument(problem)
      }
      tables.append((path, table))
    }
    return tables
  }

  private static func row(of scan: TableScan) -> TextTable.Row {
    let fields = scan.header.names.indices
    let places = fields.map { scan.place($0) }
    return TextTable.Row(
      line: places.first.map { Int($0.line) } ?? 0, cells: fields.map { scan.cell($0).text },
      columns: places.map { Int($0.column) })
  }
}
