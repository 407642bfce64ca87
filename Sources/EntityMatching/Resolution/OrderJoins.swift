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

  private struct Ends {
    var suppliers: Set<Int> = []
    var buyers: Set<Int> = []
  }

  private let records: RecordIndex

  init(_ records: RecordIndex) { self.records = records }

  func apply(to clusters: inout PartyClusters, log: inout DiagnosticLog) {
    let orders = orders()
    for (key, ends) in orders.sorted(by: { $0.key.order < $1.key.order }) {
      for members in [ends.suppliers, ends.buyers] where members.count > 1 && haveOneCountry(members) {
        _ = clusters.join(members.sorted(), because: "same name in documents of order \(key.order)")
      }
    }
  }

  private func orders() -> [Key: Ends] {
    var orders: [Key: Ends] = [:]
    for (batch, content) in records.batches.enumerated() {
      for relation in content.relations where relation.order != .none {
        guard let order = content.symbols[relation.order],
          let supplier = records.number(batch: batch, position: relation.supplier),
          let buyer = records.number(batch: batch, position: relation.buyer),
          let supplierName = records[supplier].value(of: .name),
          let buyerName = records[buyer].value(of: .name)
        else { continue }
        let key = Key(
          order: order, supplier: NameFolding.compatible(supplierName),
          buyer: NameFolding.compatible(buyerName))
        orders[key, default: Ends()].suppliers.insert(supplier)
        orders[key, default: Ends()].buyers.insert(buyer)
      }
    }
    return orders
  }

  private func haveOneCountry(_ members: Set<Int>) -> Bool {
    Set(members.compactMap { records[$0].value(of: .country) }).count <= 1
  }
}
