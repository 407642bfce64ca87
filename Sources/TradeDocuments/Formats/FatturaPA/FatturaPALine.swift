import SupplyModel

/// Relations of an invoice: one per line, supplier → buyer.
extension FatturaPAInvoice {
  func stateLines(between ends: DocumentEnds, into facts: inout DocumentFacts) {
    for line in body.records(.line) where !Self.isText(line) {
      state(line, between: ends, into: &facts)
    }
  }

  /// Lines without amount, quantity and code only hold a text: the number of a delivery note, a greeting.
  private static func isText(_ line: XMLRecord<FatturaPAField>) -> Bool {
    let amount = line.text(.amount).flatMap { Double($0) } ?? 0
    return amount == 0 && line.first(.quantity) == nil && line.record(.code) == nil
  }

  private func state(
    _ line: XMLRecord<FatturaPAField>, between ends: DocumentEnds, into facts: inout DocumentFacts
  ) {
    // A discount, premium, rebate or accessory cost changes what is paid; it is no product and has no quantity.
    let isGoods = line.text(.lineKind) == nil
    let product = isGoods ? facts.state(Self.draft(of: line)) : nil
    guard var relation = facts.relation(from: ends.supplier, to: ends.buyer, at: line.location) else {
      return
    }
    relation.product = product ?? -1
    if facts.isService(product) { relation.kind = .service }
    if let amount = line.placed(.amount) {
      relation.value = facts.signed(amount.figure(log: &facts.diagnostics))
      relation.currency = facts.symbol(body.text(.currency))
    }
    if isGoods, let quantity = line.placed(.quantity) {
      relation.quantity = facts.signed(quantity.figure(log: &facts.diagnostics))
      relation.unit = facts.symbol(line.text(.unit))
    }
    order(of: line, &relation, &facts)
    facts.append(relation)
  }

  /// The order that names the line goes before the invoice's; it may name its own line too.
  private func order(
    of line: XMLRecord<FatturaPAField>, _ relation: inout RelationRecord, _ facts: inout DocumentFacts
  ) {
    let number = line.text(.lineNumber)
    let order = body.records(.order).first { order in
      number != nil && order.values(.orderOfLine).contains { $0.text == number }
    }
    guard let order, let named = OrderNumber.text(order.text(.orderNumber)) else { return }
    relation.order = facts.symbol(named)
    relation.orderLine = facts.symbol(order.text(.orderItem))
  }

  private static func draft(of line: XMLRecord<FatturaPAField>) -> ProductDraft {
    var draft = ProductDraft(at: line.location)
    draft.name(line.placed(.description))
    for code in line.records(.code) { add(code.placed(.codeValue), type: code.text(.codeType), to: &draft) }
    return draft
  }

  /// Types of codes are free text; those in use are few.
  private static func add(_ code: PlacedText?, type: String?, to draft: inout ProductDraft) {
    let type = type?.uppercased().filter { $0.isLetter } ?? ""
    switch type {
    case "EAN", "GTIN", "UPC", "BARCODE", "CODICEEAN": draft.tradeItem(code)
    case "TARIC", "HS", "NC", "CN", "INTRASTAT": draft.hs(code)
    case "CPV": draft.classification(code, list: "CPV")
    // The number of a medicine's marketing authorisation in Italy.
    case "AIC", "AICFARMACO", "FARMACO": draft.identifier("aic", code)
    default: draft.note("seller's number", code, namesProduct: true)
    }
  }
}
