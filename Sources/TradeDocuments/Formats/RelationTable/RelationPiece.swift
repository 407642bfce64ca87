import SupplyModel

/// What rows of a relations table next to each other say, read without looking at the others: records count from 0, and
/// parties, products and symbols have numbers of the piece's own.
struct RelationPiece: Sendable {
  fileprivate let stated: StatementBatch
  fileprivate let parties: MentionedParties
  fileprivate let products: MentionedProducts
  /// How many bytes of text were read up to its end; 0 for a sheet.
  let passed: Int

  init(_ piece: RecordPieces.Piece, of table: TableRows<RelationColumn>.Layout, document: DocumentID) {
    self.init(all: TableRows(piece, of: table), document: document, passed: piece.passed)
  }

  init(all rows: TableRows<RelationColumn>, document: DocumentID, passed: Int = 0) {
    var batch = StatementBatch(document: document)
    var row = RelationRow(rows)
    // Nothing is left to be read from the document that could fail: the piece and the sheet are held.
    while (try? rows.advance(&batch)) == true { row.read(into: &batch) }
    (stated, parties, products, self.passed) = (batch, row.parties, row.products, passed)
  }
}

/// Puts the pieces of a relations table together, in their order.
struct RelationPieces {
  private var parties = PartyReferences()
  private var products = ProductReferences()

  /// - Parameter size: bytes of the whole document, by which the number of its rows is guessed.
  mutating func add(_ piece: RelationPiece, to batch: inout StatementBatch, ofBytes size: Int) {
    let stated = piece.stated
    let (records, relations) = (UInt32(batch.records.read), batch.relations.count)
    let numbers = Numbers(
      parties: parties.positions(of: piece.parties, after: records, in: &batch),
      products: products.positions(of: piece.products, after: records, in: &batch),
      symbols: batch.symbols.intern(allOf: stated.symbols), records: records)
    // A column that grows is copied again and again, and for a while is there twice.
    if relations == 0 { batch.relations.reserveLargePages(Self.expected(of: piece, in: size)) }
    for relation in stated.relations { batch.relations.append(relation.renumbered(numbers)) }
    for (position, ranges) in stated.ranges { batch.ranges[position + Int32(relations)] = ranges }
    batch.diagnostics.merge(stated.diagnostics)
    batch.records += stated.records
  }

  /// How many relations there will be, going by the first piece; rather a few more than fewer.
  private static func expected(of piece: RelationPiece, in size: Int) -> Int {
    let count = piece.stated.relations.count
    guard piece.passed > 0, size > piece.passed else { return count }
    return Int(Double(count) * Double(size) / Double(piece.passed) * 1.02)
  }

  /// By a piece's own numbers, those in the batch; and the records before the piece.
  fileprivate struct Numbers {
    let parties: [Int32]
    let products: [Int32]
    let symbols: [Symbol]
    let records: UInt32
  }
}

extension RelationRecord {
  fileprivate func renumbered(_ numbers: RelationPieces.Numbers) -> RelationRecord {
    func common(_ symbol: Symbol) -> Symbol {
      symbol == .none ? .none : numbers.symbols[Int(symbol.number)]
    }
    var relation = self
    (relation.supplier, relation.buyer) = (numbers.parties[Int(supplier)], numbers.parties[Int(buyer)])
    if product >= 0 { relation.product = numbers.products[Int(product)] }
    if into >= 0 { relation.into = numbers.products[Int(into)] }
    (relation.currency, relation.unit) = (common(currency), common(unit))
    relation.documentNumber = common(documentNumber)
    relation.record += numbers.records
    return relation
  }
}
