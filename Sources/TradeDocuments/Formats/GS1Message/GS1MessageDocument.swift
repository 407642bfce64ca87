import SupplyModel

/// One GS1 XML document on its way into statements: its parties first, then what flows between them.
struct GS1MessageDocument {
  private let record: XMLRecord<GS1MessageField>
  private let kind: GS1MessageKind

  /// Whether the message takes the document back.
  private let isDeleted: Bool

  init(_ record: XMLRecord<GS1MessageField>, _ kind: GS1MessageKind, isDeleted: Bool) {
    self.record = record
    self.kind = kind
    self.isDeleted = isDeleted
  }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    let before = facts.namedCount
    let ends = stateParties(into: &facts)
    if facts.namedCount == before {
      return facts.reject(.namesNobody(record.elementName, at: record.location))
    }
    guard facts.header.kind != nil else { return }
    var isStated = false
    for line in record.records(.line) where state(line, between: ends, into: &facts) { isStated = true }
    if !isStated { stateWhole(ends, into: &facts) }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    let isCredit = kind.flow == .invoice && record.text(.type).map(GS1MessageKind.isCredit) == true
    let flow = isCredit ? .creditNote : kind.flow
    var header = DocumentHeader(isWithdrawn ? nil : flow, sign: isCredit ? -1 : 1)
    header.number = record.text(.number)
    header.issued = (record.placed(.created) ?? record.placed(attribute: "creationDateTime"))?.day(log: &log)
    header.order = kind.flow == .order ? header.number : record.text(.order)
    return header
  }

  /// Refused or taken back: nothing will be delivered.
  private var isWithdrawn: Bool {
    isDeleted || (record.text(.response) ?? record.attribute("responseStatusType")) == "REJECTED"
      || ["DELETE", "CANCEL"].contains(record.text(.action) ?? "")
  }

  /// The first party of the preferred role is the end.
  private func stateParties(into facts: inout DocumentFacts) -> (supplier: Int32?, buyer: Int32?) {
    var found: [Int: Int32] = [:]
    for party in record.records(.party) {
      guard let rank = GS1MessageRole.ranks[party.elementName],
        let position = GS1MessageParty(party).state(as: GS1MessageRole.all[rank].name, into: &facts)
      else { continue }
      if found[rank] == nil { found[rank] = position }
    }
    func end(_ end: GS1MessageRole.End) -> Int32? {
      GS1MessageRole.all.indices.first { GS1MessageRole.all[$0].end == end && found[$0] != nil }
        .flatMap { found[$0] }
    }
    return (end(.supplier), end(.buyer))
  }
}

/// Relations: one per line, supplier → buyer; without lines the document itself still says who supplies whom.
extension GS1MessageDocument {
  private typealias Ends = (supplier: Int32?, buyer: Int32?)

  /// - Returns: whether the line is a relation supplier → buyer.
  private func state(
    _ line: XMLRecord<GS1MessageField>, between ends: Ends, into facts: inout DocumentFacts
  ) -> Bool {
    let product = line.record(.item).flatMap {
      facts.state(GS1MessageItem($0, in: line).draft(log: &facts.diagnostics))
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
    _ relation: inout RelationRecord, by line: XMLRecord<GS1MessageField>, _ facts: inout DocumentFacts
  ) {
    if let amount = line.first(.amount) {
      relation.value = signed(amount, of: line, &facts)
      relation.currency = facts.symbol(
        amount.attribute("currencyCode") ?? line.text(.amountCurrency) ?? record.text(.currency))
    }
    let measure = line.record(.measure)
    if let quantity = line.first(.quantity) ?? line.first(.otherQuantity) ?? measure?.first(.quantity) {
      relation.quantity = signed(quantity, of: line, &facts)
      relation.unit = facts.symbol(quantity.attribute("measurementUnitCode") ?? unit(measure ?? line))
    }
    if let order = line.text(.lineOrder) { relation.order = facts.symbol(order) }
    relation.orderLine = facts.symbol(
      kind.flow == .order ? line.text(.lineNumber) ?? line.attribute("number") : line.text(.orderLine))
  }

  /// Of release 2.
  private func unit(_ measure: XMLRecord<GS1MessageField>) -> String? {
    measure.text(.unit) ?? measure.attribute("unitOfMeasure")
  }

  /// A line of an invoice may say of itself that it takes back.
  private func signed(
    _ value: XMLValue<GS1MessageField>, of line: XMLRecord<GS1MessageField>, _ facts: inout DocumentFacts
  ) -> Figure {
    let figure = value.placed?.figure(log: &facts.diagnostics) ?? .missing
    guard line.text(.credit) == "CREDIT" else { return facts.signed(figure) }
    return figure.value.map { Figure(-abs($0)) } ?? .missing
  }

  private func stateWhole(_ ends: Ends, into facts: inout DocumentFacts) {
    guard let relation = facts.relation(from: ends.supplier, to: ends.buyer, at: record.location) else {
      return facts.diagnostics.report(.noFlow(record.elementName, ends, at: record.location))
    }
    facts.append(relation)
  }
}

extension Diagnostic {
  fileprivate static func noFlow(
    _ kind: String, _ ends: (supplier: Int32?, buyer: Int32?), at location: SourceLocation
  ) -> Diagnostic {
    let missing: String
    switch (ends.supplier, ends.buyer) {
    case (nil, nil): missing = "neither supplier nor buyer"
    case (nil, _): missing = "no supplier"
    case (_, nil): missing = "no buyer"
    default: missing = "one party as supplier and buyer"
    }
    return Diagnostic(
      "no-relation", .warning, "the \(kind) names \(missing); no relation was read from it", at: location)
  }
}
