import SupplyModel

/// One cXML document on its way into statements: its parties first, then what flows between them.
struct CXMLDocument {
  let record: XMLRecord<CXMLField>
  let message: XMLRecord<CXMLField>?
  let head: CXMLHead
  let kind: CXMLKind

  init(_ record: XMLRecord<CXMLField>) {
    self.record = record
    let messages = record.records(.request).flatMap { $0.records(.message) }
    // An answer may come with its status in front.
    message = messages.first { $0.elementName != "Status" } ?? messages.first
    head = CXMLHead(message?.record(.head))
    kind = CXMLKind.named(message?.elementName ?? "")
  }

  /// What the message is called in words to the user.
  var name: String {
    let message = message?.elementName ?? record.elementName
    return message == "Status" ? record.record(.request)?.elementName ?? message : message
  }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    let before = facts.namedCount
    let sender = kind.flow == .invoice && head.isMadeByBuyer ? .buyer : kind.sender
    let ends = CXMLParties(record, message, sender: sender).state(into: &facts)
    if facts.namedCount == before {
      facts.reject(.namesNoParty(name, at: record.location))
    } else if let message, facts.header.kind != nil {
      noteTest(into: &facts)
      CXMLFlow(message: message, head: head, supplier: ends.supplier, buyer: ends.buyer).state(into: &facts)
    } else if kind.flow != nil, let cause = head.retraction {
      facts.diagnostics.report(.statesNoFlow(name, because: cause, at: record.location))
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    let flow = head.retraction == nil ? kind.flow : nil
    var header = DocumentHeader(
      head.isCredit && flow == .invoice ? .creditNote : flow, kind.evidence, sign: head.isCredit ? -1 : 1)
    header.number = head.number
    header.order = head.order
    if flow != nil { header.issued = (head.date ?? record.placed(attribute: "timestamp"))?.day(log: &log) }
    return header
  }

  private func noteTest(into facts: inout DocumentFacts) {
    guard record.record(.request)?.attribute("deploymentMode")?.lowercased() == "test" else { return }
    facts.diagnostics.report(.isTest(name, at: record.location))
  }
}
