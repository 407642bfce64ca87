import SupplyModel

/// Joins what documents about one order say of the same company: order, response, despatch advice and invoice often
/// name it with different numbers, or with none.
///
/// An order number is unique at its buyer only, so it never joins alone: both supplier and buyer must have the same
/// name in both documents, and neither countries nor identifiers may contradict.
struct OrderJoins {
  private struct Key: Hashable {
    let order: String
    let supplier: String
    let buyer: String
  }

  /// Two records as the ends of an order, of one batch.
  private struct Mention: Hashable {
    let order: Symbol
    let supplier: Int32
    let buyer: Int32
  }

  private struct Ends {
    var suppliers: Set<Int> = []
    var buyers: Set<Int> = []
  }

  private let records: RecordIndex
  private let orders: [Key: Ends]

  /// - Complexity: O(relations).
  init(_ records: RecordIndex) {
    self.records = records
    orders = Self.orders(records)
  }

  func apply(to clusters: inout PartyClusters, log: inout DiagnosticLog) {
    for (key, ends) in orders.sorted(by: { $0.key.order < $1.key.order }) {
      for members in [ends.suppliers, ends.buyers] where members.count > 1 && haveOneCountry(members) {
        _ = clusters.join(members.sorted(), because: "same name in documents of order \(key.order)")
      }
    }
  }

  private static func orders(_ records: RecordIndex) -> [Key: Ends] {
    var orders: [Key: Ends] = [:]
    for (batch, content) in records.batches.enumerated() {
      var names = [String?](repeating: nil, count: content.parties.count)
      for mention in mentions(in: content, isOnly: records.batches.count == 1) {
        guard let order = content.symbols[mention.order],
          let supplier = records.number(batch: batch, position: mention.supplier),
          let buyer = records.number(batch: batch, position: mention.buyer),
          let supplierName = name(of: mention.supplier, in: content, &names),
          let buyerName = name(of: mention.buyer, in: content, &names)
        else { continue }
        let key = Key(order: order, supplier: supplierName, buyer: buyerName)
        orders[key, default: Ends()].suppliers.insert(supplier)
        orders[key, default: Ends()].buyers.insert(buyer)
      }
    }
    return orders
  }

  /// Each once: lines of one document repeat them. An order that one pair of records mentions joins nothing.
  private static func mentions(in batch: StatementBatch, isOnly: Bool) -> Set<Mention> {
    var all: Set<Mention> = []
    var last: Mention?
    for relation in batch.relations where relation.order != .none {
      let mention = Mention(order: relation.order, supplier: relation.supplier, buyer: relation.buyer)
      if mention != last { all.insert(mention) }
      last = mention
    }
    guard isOnly else { return all }
    var counts: [Symbol: Int] = [:]
    for mention in all { counts[mention.order, default: 0] += 1 }
    return all.filter { counts[$0.order, default: 0] > 1 }
  }

  /// Folded once for each record.
  private static func name(of party: Int32, in batch: StatementBatch, _ names: inout [String?]) -> String? {
    let position = Int(party)
    if let known = names[position] { return known }
    let name = batch.parties[position].value(of: .name).map { NameFolding.compatible($0) }
    names[position] = name
    return name
  }

  private func haveOneCountry(_ members: Set<Int>) -> Bool {
    Set(members.compactMap { records[$0].value(of: .country) }).count <= 1
  }
}
