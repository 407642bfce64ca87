import SupplyModel

/// One declaration on its way into statements: exporter and consignee, then item by item what flows between them.
struct ASYCUDADeclaration {
  private let record: XMLRecord<ASYCUDAField>

  init(_ record: XMLRecord<ASYCUDAField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    facts.begin(header(log: &facts.diagnostics))
    let before = facts.namedCount
    let supplier = trader("Exporter", as: "exporter", into: &facts)
    let customer = trader("Consignee", as: "consignee", into: &facts)
    stateOthers(into: &facts)
    guard facts.namedCount > before else {
      return facts.reject(.namesNoParty("declaration", at: record.location))
    }
    let relations = facts.batch.relations.count
    for item in record.records(.item) {
      ASYCUDAItem(item, of: record).state(from: supplier, to: customer, into: &facts)
    }
    guard facts.batch.relations.count == relations else { return }
    if let relation = facts.relation(from: supplier, to: customer, at: record.location) {
      facts.append(relation)
    } else {
      facts.diagnostics.report(
        .namesNoFlow("declaration", from: supplier, to: customer, at: record.location))
    }
  }

  private func header(log: inout DiagnosticLog) -> DocumentHeader {
    var header = DocumentHeader(.customs)
    header.number = record.text(.reference) ?? record.text(.registration)
    header.issued = (record.placed(.registered) ?? record.placed(.declared))?.day(log: &log)
    return header
  }

  private func trader(_ element: String, as role: String, into facts: inout DocumentFacts) -> Int32? {
    let trader = record.records(.trader).first { $0.elementName == element }
    return trader.flatMap { ASYCUDATrader($0, as: role).state(element: element, into: &facts) }
  }

  /// Who clears and who pays never supplies.
  private func stateOthers(into facts: inout DocumentFacts) {
    _ = ASYCUDATrader(record, as: "declarant").state(element: "Declarant", into: &facts)
    let payer = record.records(.trader).first { $0.elementName == "Financial" }
    // Declarants write waybill numbers into an unused field.
    if let payer = payer.map({ ASYCUDATrader($0, as: "payer") }), payer.hasNumber {
      _ = payer.state(element: "Financial", into: &facts)
    }
  }
}
