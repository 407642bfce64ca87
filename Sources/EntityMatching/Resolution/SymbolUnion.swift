import SupplyModel

/// One table of symbols for all batches, in the order of the batches.
struct SymbolUnion {
  let table: SymbolTable
  /// Of each batch, the common symbol of each of its own; nil when they are the same.
  private let ofBatch: [[Symbol]?]

  init(_ batches: [StatementBatch]) {
    let used = batches.indices.filter { !batches[$0].symbols.isEmpty }
    // A ledger's million document numbers are taken over as they are, not hashed once more.
    var table = used.first.map { batches[$0].symbols } ?? SymbolTable()
    ofBatch = batches.indices.map { batch in
      batch == used.first || batches[batch].symbols.isEmpty
        ? nil : table.intern(allOf: batches[batch].symbols)
    }
    self.table = table
  }

  /// The record with common symbols.
  func unified(_ record: RelationRecord, batch: Int) -> RelationRecord {
    guard let symbols = ofBatch[batch] else { return record }
    func common(_ symbol: Symbol) -> Symbol { symbol == .none ? .none : symbols[Int(symbol.number)] }
    var record = record
    record.currency = common(record.currency)
    record.unit = common(record.unit)
    record.documentNumber = common(record.documentNumber)
    record.order = common(record.order)
    record.orderLine = common(record.orderLine)
    return record
  }

  func text(_ symbol: Symbol) -> String? { table[symbol] }
}
