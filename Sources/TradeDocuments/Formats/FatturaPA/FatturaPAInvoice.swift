import SupplyModel

/// One body of an Italian invoice file with the header it shares: its parties first, then its lines.
struct FatturaPAInvoice {
  private let header: XMLRecord<FatturaPAField>?
  let body: XMLRecord<FatturaPAField>

  init(_ header: XMLRecord<FatturaPAField>?, _ body: XMLRecord<FatturaPAField>) {
    self.header = header
    self.body = body
  }

  func state(into facts: inout DocumentFacts) {
    facts.begin(documentHeader(log: &facts.diagnostics))
    facts.noteAttachments(of: body)
    let before = facts.namedCount
    let ends = stateParties(into: &facts)
    if facts.namedCount == before {
      facts.reject(.namesNoParty("invoice", at: body.location))
    } else if ends.supplier == nil || ends.buyer == nil || facts.isSame(ends.supplier ?? 0, ends.buyer ?? 0) {
      facts.diagnostics.report(
        .namesNoFlow("invoice", from: ends.supplier, to: ends.buyer, at: body.location))
    } else {
      stateLines(between: ends, into: &facts)
    }
  }

  private func stateParties(into facts: inout DocumentFacts) -> DocumentEnds {
    var ends = DocumentEnds()
    for party in (header?.records(.party) ?? []) + body.records(.party) {
      let position = FatturaPAParty(party).state(into: &facts)
      if party.elementName == "CedentePrestatore" { ends.supplier = position }
      if party.elementName == "CessionarioCommittente" { ends.buyer = position }
    }
    return ends
  }

  /// TD04 and TD08 are credit notes; TD03 and TD06 bill a fee, TD17 a service from abroad.
  private func documentHeader(log: inout DiagnosticLog) -> DocumentHeader {
    let type = body.text(.type) ?? ""
    let isCredit = type == "TD04" || type == "TD08"
    var header = DocumentHeader(isCredit ? .creditNote : .invoice, sign: isCredit ? -1 : 1)
    if ["TD03", "TD06", "TD17"].contains(type) { header.flow = .service }
    header.number = body.text(.number)
    header.issued = body.placed(.issueDate)?.day(log: &log)
    // An order that names lines is an order of those lines only.
    header.order = body.records(.order).first { $0.first(.orderOfLine) == nil }
      .flatMap { OrderNumber.text($0.text(.orderNumber)) }
    return header
  }
}
