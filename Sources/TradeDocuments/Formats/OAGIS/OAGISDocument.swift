import SupplyModel

/// One noun of a message on its way into statements: its parties first, then what flows between them.
struct OAGISDocument {
  private let record: XMLRecord<OAGISField>
  private let verb: OAGISVerb
  private let header: XMLRecord<OAGISField>?

  init(_ record: XMLRecord<OAGISField>, _ verb: OAGISVerb) {
    self.record = record
    self.verb = verb
    header = record.record(.header)
  }

  func state(into facts: inout DocumentFacts) {
    let flow = OAGISKind.flow(of: record.elementName, verb: verb.name)
    facts.begin(header(flow, log: &facts.diagnostics))
    let before = facts.namedCount
    var ends = OAGISEnds()
    for scope in [header, record].compactMap(\.self) { ends.add(scope.records(.party), into: &facts) }
    let relations = facts.batch.relations.count
    for line in record.records(.line) { state(line, ends, into: &facts) }
    if facts.namedCount == before {
      facts.reject(.namesNoParty(record.elementName, at: record.location))
    } else if flow != nil, let cause = verb.retraction {
      facts.diagnostics.report(
        .statesNoFlow(record.elementName, because: cause, at: record.location))
    } else if flow != nil, facts.batch.relations.count == relations {
      stateWhole(ends, into: &facts)
    }
  }

  private func header(_ flow: DocumentKind?, log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(
      verb.retraction == nil ? flow : nil, flow == .catalogue ? .declared : .transaction)
    header.number = self.header?.filled(.number)?.text
    header.order = flow == .order ? header.number : self.header?.filled(.order)?.text
    header.issued = self.header?.filled(.date)?.day(log: &log)
    return header
  }

  private func stateWhole(_ ends: OAGISEnds, into facts: inout DocumentFacts) {
    if let relation = facts.relation(from: ends.supplier, to: ends.customer, at: record.location) {
      facts.append(relation)
    } else {
      facts.diagnostics.report(
        .namesNoFlow(record.elementName, from: ends.supplier, to: ends.customer, at: record.location))
    }
  }

  /// A line may name ends of its own.
  private func state(_ line: XMLRecord<OAGISField>, _ ends: OAGISEnds, into facts: inout DocumentFacts) {
    var ends = ends
    ends.add(line.records(.party), into: &facts)
    guard !ends.isEmpty else { return }
    let item = line.record(.item)
    let product = item.flatMap { facts.state(OAGISItem($0).draft(log: &facts.diagnostics)) }
    for maker in item?.records(.party) ?? [] {
      facts.state(
        maker: OAGISParty(maker).state(into: &facts), of: product, supplies: ends.supplier,
        at: maker.location)
    }
    guard var relation = facts.relation(from: ends.supplier, to: ends.customer, at: line.location) else {
      return
    }
    relation.product = product ?? -1
    complete(&relation, by: line, &facts)
    facts.append(relation)
  }

  private func complete(
    _ relation: inout RelationRecord, by line: XMLRecord<OAGISField>, _ facts: inout DocumentFacts
  ) {
    if let amount = line.first(.amount) {
      relation.value = amount.filled?.figure(log: &facts.diagnostics) ?? .missing
      let names = ["currencyID", "currencyCode", "currency"]
      relation.currency = facts.symbol(names.lazy.compactMap { amount.attribute($0) }.first)
    }
    if let quantity = line.first(.quantity) {
      relation.quantity = quantity.filled?.figure(log: &facts.diagnostics) ?? .missing
      relation.unit = facts.symbol(quantity.attribute("unitCode") ?? quantity.attribute("uom"))
    }
    if let order = line.filled(.order) { relation.order = facts.symbol(order.text) }
    let isOrder = facts.header.kind == .order
    relation.orderLine = facts.symbol(line.filled(isOrder ? .lineNumber : .orderLine)?.text)
  }
}

/// The parties of a noun by element, the two ends among them.
struct OAGISEnds {
  private var positions: [String: Int32] = [:]

  var supplier: Int32? { OAGISKind.suppliers.lazy.compactMap { positions[$0] }.first }
  var customer: Int32? { OAGISKind.customers.lazy.compactMap { positions[$0] }.first }
  var isEmpty: Bool { positions.isEmpty }

  /// States parties; one that stands further inside replaces its namesake.
  mutating func add(_ parties: [XMLRecord<OAGISField>], into facts: inout DocumentFacts) {
    for party in parties {
      if let position = OAGISParty(party).state(into: &facts) { positions[party.elementName] = position }
    }
  }
}
