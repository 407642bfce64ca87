import SupplyModel

/// Relations of a document: one per line, supplier → buyer.
extension UBLDocument {
  /// Lines tell more than the goods of consignments, which repeat them; without either the document itself
  /// still says who supplies whom.
  ///
  /// - Returns: false when a relation is missing, because an end is.
  func stateFlow(
    _ ends: UBLEnds, _ consignments: [(XMLRecord<UBLField>, UBLEnds)], into facts: inout DocumentFacts
  ) -> Bool {
    // The only consignment of a document has its ends; of several, each has its own.
    let ends = consignments.count == 1 ? ends.completed(by: consignments[0].1) : ends
    let lines = record.records(.line)
    facts.expect(lines: lines.count)
    var isStated = false
    for line in lines where state(line, between: ends.ends, into: &facts) { isStated = true }
    for (scope, ends) in [(record, ends)] + consignments where lines.isEmpty {
      for goods in Self.goods(in: scope) where state(goods, between: ends.ends, into: &facts) {
        isStated = true
      }
    }
    return isStated || stateWhole([ends] + consignments.map(\.1), into: &facts)
  }

  private static func goods(in scope: XMLRecord<UBLField>) -> [UBLGoods] {
    let all = scope.records(.goodsItem) + scope.records(.delivery).flatMap { $0.records(.goodsItem) }
    return all.flatMap { goods in
      let items = goods.records(.item)
      // Several items share one quantity and value: neither is any item's own.
      return items.isEmpty
        ? [UBLGoods(goods, nil)] : items.map { UBLGoods(goods, $0, isShared: items.count > 1) }
    }
  }

  /// A document that lists no goods: one relation without a product.
  private func stateWhole(_ candidates: [UBLEnds], into facts: inout DocumentFacts) -> Bool {
    for ends in candidates.map(\.ends) {
      guard let relation = facts.relation(from: ends.supplier, to: ends.buyer, at: record.location) else {
        continue
      }
      facts.append(relation)
      return true
    }
    return false
  }

  /// - Returns: whether the line says all it should: it is a relation, or was deleted or refused.
  private func state(
    _ line: XMLRecord<UBLField>, between ends: DocumentEnds, into facts: inout DocumentFacts
  ) -> Bool {
    let ends = stateParties(ofLine: line, between: ends, into: &facts)
    let isDeleted = line.text(.lineAction)?.lowercased() == "delete"
    if isDeleted || OrderLineStatus.isRefusal(line.text(.lineStatus)) {
      facts.diagnostics.report(.lineRefused(line.text(.lineNumber), at: line.location))
      return true
    }
    var isStated = state(UBLGoods(line, line.record(.item)), between: ends, into: &facts)
    for substitute in line.records(.substitute) {
      let goods = UBLGoods(substitute, substitute.record(.item))
      isStated = state(goods, instead: line, between: ends, into: &facts) || isStated
    }
    return isStated
  }

  /// Parties named by a single line; only a seller or customer of its own takes the place of the document's.
  private func stateParties(
    ofLine line: XMLRecord<UBLField>, between ends: DocumentEnds, into facts: inout DocumentFacts
  ) -> DocumentEnds {
    var ends = ends
    for party in line.records(.party) {
      switch party.elementName {
      case "SellerSupplierParty":
        ends.supplier = UBLParty(party).state(as: "seller", into: &facts) ?? ends.supplier
      case "ContractorCustomerParty":
        ends.buyer = UBLParty(party).state(as: "contracting customer", into: &facts) ?? ends.buyer
      default: _ = UBLParty(party).state(as: UBLRole.originator.name, into: &facts)
      }
    }
    let place = UBLRole.placeOfDelivery
    for delivery in line.records(.delivery) {
      _ = UBLParty(delivery).state(as: place.name, element: place.element, into: &facts)
    }
    return ends
  }
}

/// Products and amounts.
extension UBLDocument {
  /// - Parameter ordered: the line of the order, when the seller delivers these goods instead of what it asks for.
  /// - Returns: whether the goods are a relation supplier → buyer.
  private func state(
    _ goods: UBLGoods, instead ordered: XMLRecord<UBLField>? = nil, between ends: DocumentEnds,
    into facts: inout DocumentFacts
  ) -> Bool {
    let product = goods.state(in: self, into: &facts)
    if let element = goods.item?.record(.manufacturer) {
      let maker = UBLParty(element).state(as: UBLRole.manufacturer.name, into: &facts)
      facts.state(maker: maker, of: product, supplies: ends.supplier, at: element.location)
    }
    if let product { state(partsOf: goods.line, in: product, into: &facts) }
    guard var relation = facts.relation(from: ends.supplier, to: ends.buyer, at: goods.line.location) else {
      return false
    }
    relation.product = product ?? -1
    if relation.kind == .goods, facts.isService(product) { relation.kind = .service }
    if !goods.isShared { amounts(of: goods.line, &relation, &facts) }
    order(of: ordered ?? goods.line, &relation, &facts)
    facts.append(relation)
    return true
  }

  /// What a line or package is made up of goes into its product.
  private func state(
    partsOf line: XMLRecord<UBLField>, in product: Int32, into facts: inout DocumentFacts
  ) {
    for part in line.records(.part) {
      let items = part.records(.item)
      let goods = items.isEmpty ? [UBLGoods(part, nil)] : items.map { UBLGoods(part, $0) }
      for one in goods {
        guard let position = one.state(in: self, into: &facts) else { continue }
        facts.link(position, into: product, at: part.location)
      }
    }
  }

  private func amounts(
    of line: XMLRecord<UBLField>, _ relation: inout RelationRecord, _ facts: inout DocumentFacts
  ) {
    if let amount = line.first(.amount) {
      relation.value = facts.signedFigure(of: amount)
      relation.currency = facts.symbol("currencyID", of: amount)
    }
    guard let quantity = line.first(.quantity) else { return }
    var accepted = quantity.figure(log: &facts.diagnostics)
    // Of what was received, the rejected part goes back.
    if let received = accepted.value,
      let rejected = line.placed(.rejected)?.figure(log: &facts.diagnostics).value
    {
      accepted = Figure(received - rejected)
    }
    relation.quantity = facts.signed(accepted)
    relation.unit = facts.symbol("unitCode", of: quantity)
  }

  private func order(
    of line: XMLRecord<UBLField>, _ relation: inout RelationRecord, _ facts: inout DocumentFacts
  ) {
    if let order = OrderNumber.text(line.text(.lineOrder)) { relation.order = facts.symbol(order) }
    relation.orderLine = facts.symbol(kind.kind == .order ? .lineNumber : .orderLine, of: line)
  }
}
