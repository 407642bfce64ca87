import SupplyModel

/// One cross industry document on its way into statements: its parties first, then what flows between them.
struct CIIDocument {
  let record: XMLRecord<CIIField>
  let kind: CIIKind

  init(_ record: XMLRecord<CIIField>) {
    self.record = record
    kind = CIIKind(root: record.elementName, code: record.text(.typeCode))
  }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    facts.noteAttachments(of: record)
    let before = facts.namedCount
    let ends = Self.stateParties(of: record, into: &facts)
    if facts.namedCount == before {
      facts.reject(.namesNoParty(kind.words, at: record.location))
    } else if facts.header.kind != nil {
      stateFlow(between: ends, into: &facts)
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    let evidence: EvidenceClass = kind.trade == .offer ? .declared : .transaction
    var header = DocumentHeader(isRefusal ? nil : kind.documentKind, evidence)
    if kind.trade == .invoice { header.become(InvoiceType(code: record.text(.typeCode))) }
    header.number = record.text(.number)
    header.issued = record.placed(.issueDate).flatMap { Self.day($0, log: &log) }
    header.order = OrderNumber.text(record.text(.order))
    if kind.trade == .order { header.order = header.number }
    if kind.trade == .orderChange { header.order = header.order ?? header.number }
    return header
  }

  /// An answer that refuses the order, or a message that takes it back: nothing will be delivered.
  private var isRefusal: Bool {
    guard kind.trade != .invoice else { return false }
    return ["27", "RE"].contains(record.text(.status)) || ["1", "3", "27"].contains(record.text(.purpose))
  }

  /// The day of a date as `102` (20261124), `203` (with the time after it) or in ISO form; a month is no day.
  private static func day(_ date: PlacedText, log: inout DiagnosticLog) -> CalendarDate? {
    let isCompact = date.text.utf8.allSatisfy(\.isASCIIDigit) && date.text.utf8.count >= 8
    return isCompact ? CalendarDate(compact: String(date.text.prefix(8))) : date.day(log: &log)
  }

  /// Who has a part in the document or line, and the ends of its flow.
  static func stateParties(of scope: XMLRecord<CIIField>, into facts: inout DocumentFacts) -> DocumentEnds {
    var ends = DocumentEnds()
    for party in scope.records(.party) {
      let element = CIIOlderNames.today(party.elementName)
      guard let role = CIIRole.names[element], let position = CIIParty(party).state(as: role, into: &facts)
      else { continue }
      if CIIRole.suppliers.contains(element) { ends.supplier = ends.supplier ?? position }
      if CIIRole.buyers.contains(element) { ends.buyer = ends.buyer ?? position }
    }
    return ends
  }
}
