import SupplyModel

/// What one event says of who supplies whom.
extension EPCISFile {
  mutating func state(_ event: EPCISEvent, _ number: Int32, into facts: inout DocumentFacts) {
    let supplier = party(of: event.sources, as: "owner before", "holder before", into: &facts)
    let buyer = party(of: event.destinations, as: "owner after", "holder after", into: &facts)
    let site = event.site.flatMap { cast.party($0, as: "site", into: &facts) }
    if let readPoint = event.readPoint { _ = cast.party(readPoint, as: "site", into: &facts) }
    place(of: event.sources, into: &facts)
    let destination = place(of: event.destinations, into: &facts)
    stateOrigins(of: event, number, into: &facts)
    processes.add(event, number, at: site, &cast, into: &facts)
    packs.add(event)
    guard event.kind != .transformation, event.kind != .association, !event.isDeletion else { return }
    if event.isHandover, supplier == nil || buyer == nil {
      facts.diagnostics.report(.namesNoFlow("event", from: supplier, to: buyer, at: event.location))
    }
    let relation = facts.relation(from: supplier, to: buyer, at: event.location)
    if let receiver = buyer, let site = destination, site != receiver {
      deliveries.append(Delivery(event: number, receiver: receiver, site: site))
    }
    guard let relation else {
      _ = cast.products(event.moved, into: &facts)
      return
    }
    for relation in relations(of: event, number, as: relation, into: &facts) {
      facts.append(relation)
    }
  }

  /// The owner among sources or destinations, else who holds the goods; every one of them is stated.
  private mutating func party(
    of entries: [EPCISEvent.Entry], as owner: String, _ holder: String, into facts: inout DocumentFacts
  ) -> Int32? {
    let owners = entries.filter { $0.type == "owning_party" }
      .compactMap { cast.party($0.uri, as: owner, into: &facts) }
    let holders = entries.filter { $0.type == "possessing_party" }
      .compactMap { cast.party($0.uri, as: holder, into: &facts) }
    return owners.first ?? holders.first
  }

  @discardableResult
  private mutating func place(
    of entries: [EPCISEvent.Entry], into facts: inout DocumentFacts
  ) -> Int32? {
    entries.filter { $0.type == "location" }.compactMap { cast.party($0.uri, as: "site", into: &facts) }.first
  }

  /// One relation per trade item; without any, the event still says who supplies whom.
  private mutating func relations(
    of event: EPCISEvent, _ number: Int32, as template: RelationRecord, into facts: inout DocumentFacts
  ) -> [RelationRecord] {
    let goods = grouped(packs.content(of: event), into: &facts)
    guard !goods.isEmpty else { return [template] }
    return goods.map { product, items in
      var relation = template
      relation.product = product
      let uncounted = items.filter { isFirstCount($0, on: template, step: event.step, number) }
      if let total = EPCISTotal(uncounted, log: &facts.diagnostics) {
        relation.quantity = total.quantity
        relation.unit = facts.symbol(total.unit)
      }
      return relation
    }
  }

  private mutating func grouped(
    _ items: [EPCISItem], into facts: inout DocumentFacts
  ) -> [(product: Int32, items: [EPCISItem])] {
    var order: [Int32] = []
    var groups: [Int32: [EPCISItem]] = [:]
    for item in items {
      guard let product = cast.product(item, into: &facts) else { continue }
      if groups[product] == nil { order.append(product) }
      groups[product, default: []].append(item)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  /// Shipping and receiving tell of the same goods: they are counted once. Two shipments of one lot are two, and
  /// what was counted in error is not counted.
  private mutating func isFirstCount(
    _ item: EPCISItem, on route: RelationRecord, step: String?, _ event: Int32
  ) -> Bool {
    var goods = EPCISDigest()
    goods.add(route.supplier)
    goods.add(route.buyer)
    goods.add(item.uri.text)
    var here = EPCISDigest()
    here.add(step)
    guard let earlier = counted[goods], !inError.contains(earlier.event) else {
      counted[goods] = Count(event: event, step: here.short)
      return true
    }
    return !item.isPiece && earlier.step == here.short
  }

  /// The country of origin given with the master data of an instance or a lot.
  private mutating func stateOrigins(
    of event: EPCISEvent, _ number: Int32, into facts: inout DocumentFacts
  ) {
    guard !event.origins.isEmpty else { return }
    let products = cast.products(event.moved + event.outputs, into: &facts)
    for origin in event.origins {
      guard let statement = Statement.country(.productOrigin, origin, log: &facts.diagnostics) else {
        continue
      }
      origins += products.map { Origin(event: number, product: $0, statement: statement) }
    }
  }
}

/// How much of one trade item there is: pieces counted, quantities added where the unit is the same.
struct EPCISTotal {
  let quantity: Figure
  let unit: String

  /// nil when nothing is left to count, a quantity is not given, or units differ. A unit not given means pieces.
  init?(_ items: [EPCISItem], log: inout DiagnosticLog) {
    let units = Set(items.map { $0.unit ?? "EA" })
    guard let unit = units.first else { return nil }
    guard units.count == 1 else {
      log.report(.mixedUnits(units.sorted(), at: items[0].uri.location))
      return nil
    }
    let quantities = items.compactMap(\.quantity.value)
    guard quantities.count == items.count else { return nil }
    (quantity, self.unit) = (Figure(quantities.reduce(0, +)), unit)
  }
}

extension EPCISEvent {
  func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(.event)
    header.issued = time?.day(log: &log)
    header.order = document("po")
    header.number =
      document("inv") ?? document("desadv")
      ?? transactions.first.map { EPCISTerm.documentNumber($0.uri.text) }
    return header
  }

  private func document(_ type: String) -> String? {
    transactions.first { $0.type == type }.map { EPCISTerm.documentNumber($0.uri.text) }
  }
}

extension Diagnostic {
  fileprivate static func mixedUnits(_ units: [String], at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "mixed-units", .note, "one trade item is given in several units; its quantity was not added up",
      at: location, excerpt: units.joined(separator: ", "))
  }
}
