import SupplyModel

@testable import TradeDocuments

/// What a batch says, places and notes aside, as sorted lines: two documents that say the same give the same lines.
enum BatchFacts {
  static func lines(of batch: StatementBatch, units: Bool = true) -> [String] {
    parties(of: batch) + products(of: batch) + relations(of: batch, units) + links(of: batch)
  }

  /// One line per party of a document, whatever number of elements names it. Names keep their order.
  private static func parties(of batch: StatementBatch) -> [String] {
    var merged: [String: [Statement]] = [:]
    for (index, party) in batch.parties.enumerated() {
      merged["\(party.record) \(party.key ?? "#\(index)")", default: []] += party.statements
    }
    return merged.values.map { statements in
      let names = statements.filter { $0.property == .name || $0.property == .alias }.map(\.value)
      return "party \(unique(names)) " + others(statements)
    }.sorted()
  }

  private static func products(of batch: StatementBatch) -> [String] {
    batch.products.map { "product \($0.name) " + others($0.statements) }.sorted()
  }

  private static func relations(of batch: StatementBatch, _ units: Bool) -> [String] {
    batch.relations.map { relation in
      let symbols = [
        relation.currency, units ? relation.unit : .none, relation.documentNumber, relation.order,
        relation.orderLine,
      ].map { batch.symbols[$0] ?? "-" }
      return "\(name(relation.supplier, batch)) → \(name(relation.buyer, batch)) \(relation.kind.name) "
        + "\(relation.evidence.name) \(relation.documentKind) \(product(relation.product, batch)) "
        + "\(relation.value.value ?? .nan) \(relation.quantity.value ?? .nan) \(symbols) "
        + "\(relation.observedOn.map { "\($0)" } ?? "-")"
    }.sorted()
  }

  private static func links(of batch: StatementBatch) -> [String] {
    batch.links.map { "\(product($0.input, batch)) into \(product($0.output, batch))" }.sorted()
  }

  private static func others(_ statements: [Statement]) -> String {
    let kept = statements.filter {
      $0.property != .name && $0.property != .alias && $0.property != .notes
    }
    return Set(kept.map { "\($0.property.rawValue) \($0.value)" }).sorted().joined(separator: ", ")
  }

  private static func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func name(_ party: Int32, _ batch: StatementBatch) -> String {
    batch.parties[Int(party)].value(of: .name) ?? "-"
  }

  private static func product(_ product: Int32, _ batch: StatementBatch) -> String {
    product < 0 ? "-" : batch.products[Int(product)].name
  }
}
