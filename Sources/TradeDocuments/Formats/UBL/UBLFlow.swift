import SupplyModel

/// Relations of a document: one per line, supplier → buyer.
extension UBLDocument {
  /// Lines tell more than the goods of consignments, which repeat them; without either the document itself
  /// still says who supplies whom.
  func stateFlow(
    _ ends: UBLEnds, _ consignments: [(XMLRecord<UBLField>, UBLEnds)], into facts: inout DocumentFacts
  ) {
    // The only consignment of a document has its ends; of several, each has its own.
    let ends = consignments.count == 1 ? ends.completed(by: consignments[0].1) : ends
    var isStated = false
    let lines = record.records(.line)
    for line in lines where state(line, between: ends, into: &facts) { isStated = true }
    for (scope, ends) in [(record, ends)] + consignments where lines.isEmpty {
      for goods in scope.records(.goodsItem) where state(goods, between: ends, into: &facts) {
        isStated = true
      }
    }
    if !isStated { stateWhole([ends] + consignments.map(\.1), into: &facts) }
  }

  /// A document that lists no goods: one relation without a product.
  private func stateWhole(_ candidates: [UBLEnds], into facts: inout DocumentFacts) {
    for ends in candidates {
      guard let relation = facts.relation(from: ends.supplier, to: ends.buyer, at: record.location) else {
        continue
      }
      return facts.append(relation)
    }
    facts.diagnostics.report(.noFlow(record.elementName, candidates[0], at: record.location))
  }

  /// - Returns: whether the line is a relation supplier → buyer.
  private func state(
    _ line: XMLRecord<UBLField>, between ends: UBLEnds, into facts: inout DocumentFacts
  ) -> Bool {
    let item = line.record(.item)
    // Goods of a consignment say beside the item where they come from.
    let product = facts.product(of: line.field == .line ? item ?? line : line) { draft, log in
      UBLItem(line, item).state(into: &draft, log: &log)
    }
    if let element = item?.record(.manufacturer) {
      let maker = UBLParty(element).state(as: UBLRole.manufacturer.name, into: &facts)
      facts.state(maker: maker, of: product, supplies: ends.supplier, at: element.location)
    }
    guard var relation = facts.relation(from: ends.supplier, to: ends.buyer, at: line.location) else {
      return false
    }
    relation.product = product ?? -1
    complete(&relation, by: line, &facts)
    facts.append(relation)
    return true
  }

  private func complete(
    _ relation: inout RelationRecord, by line: XMLRecord<UBLField>, _ facts: inout DocumentFacts
  ) {
    if let amount = line.first(.amount) {
      relation.value = facts.signed(amount.figure(log: &facts.diagnostics))
      relation.currency = facts.symbol(amount.attribute("currencyID"))
    }
    if let quantity = line.first(.quantity) {
      relation.quantity = facts.signed(quantity.figure(log: &facts.diagnostics))
      relation.unit = facts.symbol(quantity.attribute("unitCode"))
    }
    if let order = line.text(.lineOrder) { relation.order = facts.symbol(order) }
    relation.orderLine = facts.symbol(kind.flow == .order ? line.text(.lineNumber) : line.text(.orderLine))
  }
}

extension Diagnostic {
  fileprivate static func noFlow(_ kind: String, _ ends: UBLEnds, at location: SourceLocation) -> Diagnostic {
    let missing =
      ends.supplier == nil ? (ends.buyer == nil ? "neither supplier nor buyer" : "no supplier") : "no buyer"
    return Diagnostic(
      "no-relation", .warning, "the \(kind) names \(missing); no relation was read from it", at: location)
  }
}
