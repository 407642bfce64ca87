import SupplyModel

/// One declaration on its way into statements: its parties, then item by item what flows between them.
struct WCODocument {
  private let record: XMLRecord<WCOField>

  init(_ record: XMLRecord<WCOField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    let before = facts.namedCount
    let parties = WCOParties().stating(record, into: &facts)
    for shipment in record.records(.shipment) {
      state(shipment, parties.stating(shipment, into: &facts), into: &facts)
    }
    if facts.namedCount == before {
      facts.reject(.namesNoParty("declaration", at: record.location))
    } else if let cause = retraction {
      facts.diagnostics.report(.statesNoFlow("declaration", because: cause, at: record.location))
    }
  }

  /// The declaration's own number, by whom it was made; a number that customs gave only where there is no other.
  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(retraction == nil ? .customs : nil)
    header.number = record.text(.reference) ?? record.text(.number)
    if let date = record.placed(.accepted) ?? record.placed(.issued) {
      header.issued = CalendarDate(compact: String(date.text.prefix(8))) ?? date.day(log: &log)
    }
    return header
  }

  private var retraction: String? {
    record.text(.type)?.uppercased() == "INV" || record.text(.function) == "1"
      ? "cancels an earlier one" : nil
  }

  /// A message that only says what changes need not name anybody.
  private var isAmendment: Bool { record.text(.function) == "13" }

  /// By the first letters of the type; elsewhere goods are imported where somebody imports them.
  private func isImport(_ parties: WCOParties) -> Bool {
    let type = record.text(.type)?.uppercased() ?? ""
    if type.hasPrefix("IM") { return true }
    return type.hasPrefix("EX") ? false : parties.first(of: ["Importer"]) != nil
  }

  private func state(
    _ shipment: XMLRecord<WCOField>, _ parties: WCOParties, into facts: inout DocumentFacts
  ) {
    let before = facts.batch.relations.count
    let documents = record.records(.document) + shipment.records(.document)
    for item in shipment.records(.item) {
      state(item, parties.stating(item, into: &facts), documents, into: &facts)
    }
    guard facts.header.kind != nil, facts.batch.relations.count == before else { return }
    let (supplier, customer) = ends(parties)
    if let relation = facts.relation(from: supplier, to: customer, at: shipment.location) {
      return facts.append(relation)
    }
    guard !parties.isEmpty || !isAmendment else { return }
    facts.diagnostics.report(
      isAmendment
        ? .statesNoFlow(
          "declaration", because: "changes an earlier one and does not name both ends",
          at: record.location)
        : .namesNoFlow("declaration", from: supplier, to: customer, at: record.location))
  }

  private func ends(_ parties: WCOParties) -> (supplier: Int32?, customer: Int32?) {
    let suppliers = WCORole.suppliers(isImport: isImport(parties))
    return (parties.first(of: suppliers), parties.first(of: WCORole.customers))
  }

  private func state(
    _ record: XMLRecord<WCOField>, _ parties: WCOParties, _ documents: [XMLRecord<WCOField>],
    into facts: inout DocumentFacts
  ) {
    // Goods that belong to nobody tell nothing: an amendment need not repeat who trades them.
    guard !parties.isEmpty else { return }
    let item = WCOItem(record, documents: documents + record.records(.document))
    let product = facts.state(item.draft(log: &facts.diagnostics))
    let (supplier, customer) = ends(parties)
    for maker in parties.makers {
      facts.state(maker: maker, of: product, supplies: supplier, at: record.location)
    }
    guard var relation = facts.relation(from: supplier, to: customer, at: record.location) else { return }
    relation.product = product ?? -1
    item.complete(&relation, &facts)
    facts.append(relation)
  }
}
