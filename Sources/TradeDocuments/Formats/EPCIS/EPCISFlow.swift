import SupplyModel

/// Relations of events.
extension EPCISDocument {
  mutating func state(_ event: EPCISEvent, _ number: UInt32, into batch: inout StatementBatch) {
    let supplier = event.supplier.map { party($0, as: "owner before", number, in: &batch) }
    let buyer = event.buyer.map { party($0, as: "owner after", number, in: &batch) }
    let site = event.site.map { party($0, as: "site", number, in: &batch) }
    let destination = event.destinationSite.map { party($0, as: "site", number, in: &batch) }
    let moved = amounts(of: event.items.moved, number, in: &batch)
    stateOrigin(of: moved.map(\.product) + outputs(event, number, in: &batch), event, in: &batch)
    if event.isTransformation {
      remember(event, at: [site], number, in: &batch)
    } else if !event.isDeletion, let supplier, let buyer, supplier != buyer {
      var relation = RelationRecord(
        supplier: supplier, buyer: buyer, evidence: .transaction, documentKind: .event, record: number,
        location: event.location)
      relation.observedOn = event.day
      relation.documentNumber = event.documentNumber.map { batch.symbols.intern($0) } ?? .none
      let receivers = [buyer, destination].compactMap { $0 }.compactMap { batch.parties[Int($0)].key }
      state(moved, as: relation, step: event.businessStep ?? "", receivers, into: &batch)
    }
  }

  /// How much of each trade item moved: pieces counted, quantities added where the unit is the same.
  struct Amount {
    let product: Int32
    let items: [EPCISItems.Item]
  }

  private mutating func amounts(
    of items: [EPCISItems.Item], _ number: UInt32, in batch: inout StatementBatch
  ) -> [Amount] {
    var order: [Int32] = []
    var grouped: [Int32: [EPCISItems.Item]] = [:]
    for item in items {
      let product = product(item.gtin, number, at: item.location, in: &batch)
      if grouped[product] == nil { order.append(product) }
      grouped[product, default: []].append(item)
    }
    return order.map { Amount(product: $0, items: grouped[$0] ?? []) }
  }

  /// One relation per trade item; without any, the event still says who supplies whom.
  private mutating func state(
    _ moved: [Amount], as template: RelationRecord, step: String, _ receivers: [String],
    into batch: inout StatementBatch
  ) {
    if moved.isEmpty { batch.relations.append(template) }
    for amount in moved {
      var relation = template
      relation.product = amount.product
      let route = "\(template.supplier) \(template.buyer)"
      // Apart from the call below, which holds on to what has been counted and would have it copied each time.
      let first = amount.items.filter { isFirstCount($0, on: route, step: step) }
      if let total = total(of: first) {
        relation.quantity = Figure(total.quantity)
        relation.unit = batch.symbols.intern(total.unit)
      }
      transfers.append(
        Transfer(relation: batch.relations.count, product: amount.product, receivers: receivers))
      batch.relations.append(relation)
    }
  }

  /// Shipping and receiving tell of the same goods: they are counted once. Two shipments of one lot are two.
  private mutating func isFirstCount(_ item: EPCISItems.Item, on route: String, step: String) -> Bool {
    let key = "\(route) \(item.uri)"
    guard let earlier = counted[key] else {
      counted[key] = step
      return true
    }
    return !item.isPiece && earlier == step
  }

  /// nil when nothing is left to count or units differ; a unit that is not given is a piece.
  private func total(of items: [EPCISItems.Item]) -> (quantity: Double, unit: String)? {
    let units = Set(items.map { $0.unit ?? "EA" })
    guard units.count == 1, let unit = units.first else { return nil }
    let quantities = items.compactMap(\.quantity.value)
    return quantities.count == items.count ? (quantities.reduce(0, +), unit) : nil
  }

  /// The country of origin given with instance or lot master data.
  private func stateOrigin(of products: [Int32], _ event: EPCISEvent, in batch: inout StatementBatch) {
    guard let origin = event.record.record(.masterData)?.first(.countryOfOrigin),
      let statement = Statement.country(.productOrigin, origin.placed, log: &batch.diagnostics)
    else { return }
    for product in products
    where !batch.products[Int(product)].statements.contains(where: statement.saysTheSame) {
      batch.products[Int(product)].statements.append(statement)
    }
  }
}
