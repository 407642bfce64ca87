import SupplyModel

/// Relations of a document: one per line that counts, supplier → buyer. Parts of a product go into it.
extension CIIDocument {
  func stateFlow(between ends: DocumentEnds, into facts: inout DocumentFacts) {
    let records = record.records(.line)
    let lines = CIILines(records)
    var products: [String: Int32] = [:]
    var isStated = false
    for line in records {
      guard Self.saysSomething(line) else { continue }
      let (product, isRelation) = state(line, of: lines, between: ends, into: &facts)
      if let number = line.text(.lineNumber), let product { products[number] = products[number] ?? product }
      if let product { state(partsOf: line, in: product, into: &facts) }
      isStated = isStated || isRelation
    }
    for line in records { link(line, of: lines, products, into: &facts) }
    if !isStated { stateWhole(ends, hasLines: records.contains(where: Self.saysSomething), into: &facts) }
  }

  /// Some lines only hold a text.
  private static func saysSomething(_ line: XMLRecord<CIIField>) -> Bool {
    line.record(.product) != nil || line.text(.amount) != nil
  }

  /// - Returns: the product, and whether the line is a relation supplier → buyer.
  private func state(
    _ line: XMLRecord<CIIField>, of lines: CIILines, between ends: DocumentEnds,
    into facts: inout DocumentFacts
  ) -> (product: Int32?, isRelation: Bool) {
    let own = Self.stateParties(of: line, into: &facts)
    let ends = DocumentEnds(supplier: own.supplier ?? ends.supplier, buyer: own.buyer ?? ends.buyer)
    if OrderLineStatus.isRefusal(line.text(.lineStatus)), kind.trade != .invoice {
      facts.diagnostics.report(.lineRefused(line.text(.lineNumber), at: line.location))
      return (nil, false)
    }
    let isCounted = lines.counts(line)
    if !isCounted { facts.diagnostics.report(.lineNotCounted(line.text(.lineNumber), at: line.location)) }
    // A group is a heading, not a product.
    if CIILines.reason(of: line) == "GROUP" { return (nil, false) }
    let draft = line.record(.product).map { CIIProduct($0).draft(log: &facts.diagnostics) }
    let product = draft.flatMap { facts.state($0) }
    stateMaker(of: product, in: line, for: ends.supplier, into: &facts)
    // What explains another line goes into its product; see ``link(_:of:_:into:)``.
    if !isCounted, lines.whole(of: line) != nil { return (product, false) }
    guard var relation = facts.relation(from: ends.supplier, to: ends.buyer, at: line.location) else {
      return (product, false)
    }
    if facts.isService(product) { relation.kind = .service }
    relation.product = product ?? -1
    complete(&relation, by: line, isCounted: isCounted, &facts)
    facts.append(relation)
    return (product, true)
  }

  private func stateMaker(
    of product: Int32?, in line: XMLRecord<CIIField>, for seller: Int32?, into facts: inout DocumentFacts
  ) {
    guard let element = line.record(.product)?.record(.manufacturer) else { return }
    let maker = CIIParty(element).state(as: "manufacturer", into: &facts)
    facts.state(maker: maker, of: product, supplies: seller, at: element.location)
  }

  private func complete(
    _ relation: inout RelationRecord, by line: XMLRecord<CIIField>, isCounted: Bool,
    _ facts: inout DocumentFacts
  ) {
    if isCounted, let amount = line.first(.amount) { value(amount, of: &relation, &facts) }
    if isCounted, let quantity = kind.quantities.lazy.compactMap({ line.first($0) }).first {
      relation.quantity = facts.signedFigure(of: quantity)
      relation.unit = facts.symbol("unitCode", of: quantity)
    }
    if let order = OrderNumber.text(line.text(.lineOrder)) { relation.order = facts.symbol(order) }
    let isOfOrder = kind.trade != .invoice && kind.trade != .despatch
    let own = isOfOrder ? line.text(.lineNumber) : nil
    relation.orderLine = facts.symbol(kind.trade == .order ? own : line.text(.orderLine) ?? own)
  }

  /// Amounts mostly carry no currency of their own: then it is the document's.
  private func value(
    _ amount: XMLValue<CIIField>, of relation: inout RelationRecord, _ facts: inout DocumentFacts
  ) {
    relation.value = facts.signedFigure(of: amount)
    relation.currency = facts.symbol(amount.attribute("currencyID") ?? record.text(.currency))
  }
}

/// Parts and wholes.
extension CIIDocument {
  private func state(
    partsOf line: XMLRecord<CIIField>, in product: Int32, into facts: inout DocumentFacts
  ) {
    let parts = (line.record(.product)?.records(.component) ?? []) + line.records(.component)
    for part in parts {
      guard let position = facts.state(CIIProduct(part).draft(log: &facts.diagnostics)) else { continue }
      facts.link(position, into: product, at: part.location)
    }
  }

  private func link(
    _ line: XMLRecord<CIIField>, of lines: CIILines, _ products: [String: Int32],
    into facts: inout DocumentFacts
  ) {
    guard let number = line.text(.lineNumber), let whole = lines.whole(of: line),
      let part = products[number], let product = products[whole]
    else { return }
    facts.link(part, into: product, at: line.location)
  }

  /// A document without lines, as the smallest profiles are: one relation without a product, with the total before
  /// tax.
  private func stateWhole(_ ends: DocumentEnds, hasLines: Bool, into facts: inout DocumentFacts) {
    guard var relation = facts.relation(from: ends.supplier, to: ends.buyer, at: record.location) else {
      return facts.diagnostics.report(
        .namesNoFlow(kind.words, from: ends.supplier, to: ends.buyer, at: record.location))
    }
    if hasLines { return }
    if let total = record.first(.total) { value(total, of: &relation, &facts) }
    facts.append(relation)
  }
}
