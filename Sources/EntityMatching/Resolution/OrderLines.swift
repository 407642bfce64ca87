import SupplyModel

/// Products that documents mention on the same line of the same order: they are one, whatever each document calls it.
///
/// Not where a document splits an order line into several products, nor where trade item numbers differ: a
/// substitute was delivered.
struct OrderLines {
  /// A product record of a batch.
  struct Mention: Hashable {
    let batch: Int
    let position: Int
  }

  private struct Line: Hashable {
    let supplier: PartyIndex
    let buyer: PartyIndex
    let order: String
    let line: String
  }

  /// Mentions of each order line that more than one document is about, in order of batch and position.
  let groups: [[Mention]]

  init(_ records: RecordIndex, _ parties: PartyAssembly) {
    var lines: [Line: [Mention]] = [:]
    for (batch, content) in records.batches.enumerated() {
      for relation in content.relations where relation.orderLine != .none && relation.product >= 0 {
        guard let order = content.symbols[relation.order], let line = content.symbols[relation.orderLine],
          let supplier = parties.party(batch: batch, position: relation.supplier, records),
          let buyer = parties.party(batch: batch, position: relation.buyer, records)
        else { continue }
        lines[Line(supplier: supplier, buyer: buyer, order: order, line: line), default: []]
          .append(Mention(batch: batch, position: Int(relation.product)))
      }
    }
    groups = lines.values.filter { $0.count > 1 && OrderLines.areOne($0, records) }
      .sorted { ($0[0].batch, $0[0].position) < ($1[0].batch, $1[0].position) }
  }

  private static func areOne(_ mentions: [Mention], _ records: RecordIndex) -> Bool {
    let products = mentions.map { (mention: $0, record: records.batches[$0.batch].products[$0.position]) }
    let numbers = products.flatMap { $0.record.statements }.filter { $0.property == .identifier }
      .compactMap { Identifier(parsing: $0.value) }.filter { $0.scheme == "gtin" && $0.isValid }
    guard Set(numbers).count <= 1 else { return false }
    var names: [SIMD2<Int>: String] = [:]
    for (mention, record) in products {
      let document = SIMD2(mention.batch, Int(record.record))
      let name = NameFolding.compatible(record.name)
      if let other = names.updateValue(name, forKey: document), other != name { return false }
    }
    return true
  }
}
