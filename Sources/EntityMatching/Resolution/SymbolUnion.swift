import SupplyModel

/// Makes the symbols of all batches comparable, and numbers those that are used in canonical order.
struct SymbolUnion {
  private let shared: SymbolTable
  /// Of each batch, the shared symbol of each of its own.
  private let ofBatch: [[Symbol]]
  private var emitted: [Symbol]
  private(set) var result = SymbolTable()

  init(_ batches: [StatementBatch]) {
    var shared = SymbolTable()
    ofBatch = batches.map { $0.symbols.texts.map { shared.intern($0) } }
    emitted = Array(repeating: .none, count: shared.texts.count)
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

  /// The result's symbol for a shared one, numbered in order of first use.
  mutating func emit(_ symbol: Symbol) -> Symbol {
    guard symbol != .none else { return .none }
    let number = Int(symbol.number)
    if emitted[number] == .none { emitted[number] = result.intern(shared.texts[number]) }
    return emitted[number]
  }

  func text(_ symbol: Symbol) -> String? { shared[symbol] }

  private func shared(_ symbol: Symbol, _ batch: Int) -> Symbol {
    symbol == .none ? .none : ofBatch[batch][Int(symbol.number)]
  }
}
