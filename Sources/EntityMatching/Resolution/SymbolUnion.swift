import SupplyModel

/// Makes the symbols of all batches comparable.
struct SymbolUnion {
  fileprivate let shared: SymbolTable
  /// Of each batch, the shared symbol of each of its own.
  private let ofBatch: [[Symbol]]

  init(_ batches: [StatementBatch]) {
    var shared = SymbolTable()
    ofBatch = batches.map { $0.symbols.texts.map { shared.intern($0) } }
    self.shared = shared
  }

  /// The record with shared symbols.
  func unified(_ record: RelationRecord, batch: Int) -> RelationRecord {
    var record = record
    record.currency = shared(record.currency, batch)
    record.unit = shared(record.unit, batch)
    record.documentNumber = shared(record.documentNumber, batch)
    return record
  }

  func text(_ symbol: Symbol) -> String? { shared[symbol] }

  private func shared(_ symbol: Symbol, _ batch: Int) -> Symbol {
    symbol == .none ? .none : ofBatch[batch][Int(symbol.number)]
  }
}

/// Numbers the symbols that are used, in order of first use. Apart from the union, which many hold while this grows.
struct SymbolNumbering {
  private let union: SymbolUnion
  private var numbered: [Symbol]
  private(set) var table = SymbolTable()

  init(_ union: SymbolUnion) {
    self.union = union
    numbered = Array(repeating: .none, count: union.shared.texts.count)
  }

  mutating func number(_ symbol: Symbol) -> Symbol {
    guard symbol != .none else { return .none }
    let position = Int(symbol.number)
    if numbered[position] == .none { numbered[position] = table.intern(union.shared.texts[position]) }
    return numbered[position]
  }
}
