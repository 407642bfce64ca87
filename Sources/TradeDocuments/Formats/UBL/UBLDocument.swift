import SupplyModel

/// One UBL document on its way into statements: its parties first, then what flows between them.
struct UBLDocument {
  let record: XMLRecord<UBLField>
  let kind: UBLKind
  /// Whether it says itself what goods are or where they come from.
  let describesGoods: Bool

  init(_ record: XMLRecord<UBLField>) {
    self.record = record
    describesGoods = UBLGoods.describes(record)
    kind = UBLKind.named(record.elementName)
  }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    facts.noteAttachments(of: record)
    let before = facts.namedCount
    let ends = stateParties(of: record, into: &facts)
    let consignments = record.records(.consignment).map { consignment in
      (consignment, stateParties(of: consignment, into: &facts).completed(by: ends))
    }
    let isNamed =
      facts.namedCount > before || record.records(.line).contains { $0.record(.party) != nil }
    if !isNamed {
      facts.reject(.namesNoParty(record.elementName, at: record.location))
    } else if facts.header.kind != nil, !stateFlow(ends, consignments, into: &facts) {
      facts.diagnostics.report(
        .namesNoFlow(
          record.elementName, from: ends.ends.supplier, to: ends.ends.buyer, at: record.location))
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(isRefusal ? nil : kind.kind, kind.evidence, sign: kind.sign)
    header.flow = kind.flow
    if record.elementName == "Invoice", let code = record.text(.typeCode) {
      header.become(InvoiceType(code: code))
    }
    header.number = record.text(.number)
    header.issued = record.placed(.issueDate)?.day(log: &log)
    let order = OrderNumber.text(record.text(.orderReference))
    header.order = record.elementName == "Order" ? header.number : order
    if record.elementName == "OrderChange" { header.order = order ?? header.number }
    return header
  }

  /// An answer that refuses the order: nothing will be delivered.
  private var isRefusal: Bool {
    record.text(.responseCode) == "RE" || ["false", "0"].contains(record.text(.accepted))
  }

  /// Who has a part in the document, consignment or delivery, and the ends of its flow.
  private func stateParties(of scope: XMLRecord<UBLField>, into facts: inout DocumentFacts) -> UBLEnds {
    var ends = UBLEnds()
    let parties = scope.records(.party).map { (party: $0, element: $0.elementName) }
    let hasSeller = parties.contains { $0.element == "SellerSupplierParty" }
    let hasBuyer = parties.contains { $0.element == "BuyerCustomerParty" }
    for (party, element) in parties {
      guard let rank = UBLRole.ranks[element] else { continue }
      let role = UBLRole.all[rank]
      let isAlone = role.end == .supplier ? !hasSeller : !hasBuyer
      let name = isAlone ? role.nameWhenAlone ?? role.name : role.name
      guard let position = UBLParty(party).state(as: name, into: &facts) else { continue }
      ends.offer(position, rank: rank)
      // Whose catalogue it is sells from it, when nobody else is named.
      if kind.kind == .catalogue, role.element == "ProviderParty" { ends.provider = position }
    }
    for delivery in scope.records(.delivery) {
      ends = ends.completed(by: stateDelivery(delivery, into: &facts))
    }
    return ends
  }

  /// A delivery names its place, and may name carriers and the ends of a shipment.
  private func stateDelivery(_ delivery: XMLRecord<UBLField>, into facts: inout DocumentFacts) -> UBLEnds {
    let place = UBLRole.placeOfDelivery
    _ = UBLParty(delivery).state(as: place.name, element: place.element, into: &facts)
    return stateParties(of: delivery, into: &facts)
  }
}
