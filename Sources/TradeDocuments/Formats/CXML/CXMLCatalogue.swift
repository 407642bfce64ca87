import SupplyModel

/// A catalogue as a file of its own: the supplier, and what it offers to whoever it sent the file.
struct CXMLCatalogue {
  private let record: XMLRecord<CXMLField>

  init(_ record: XMLRecord<CXMLField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    facts.begin(DocumentHeader(.catalogue, .declared))
    guard let supplier = stateSupplier(into: &facts) else {
      return facts.reject(.namesNoParty(record.elementName, at: record.location))
    }
    for line in record.records(.line) {
      let item = CXMLItem([line])
      let product = facts.state(item.draft(log: &facts.diagnostics))
      item.stateMaker(of: product, supplying: supplier, into: &facts)
    }
    facts.diagnostics.report(.namesNoFlow("catalogue", from: supplier, to: nil, at: record.location))
  }

  private func stateSupplier(into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.location)
    for number in record.values(.supplierID) {
      draft.identifier(number.placed, cXMLDomain: number.attribute("domain"))
    }
    draft.role("seller", element: "SupplierID")
    return facts.state(draft)
  }
}
