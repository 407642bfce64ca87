import SupplyModel

/// One declaration on its way into statements: who declares it to whom, and what the product is made of.
struct IPC175xDeclaration {
  private let record: XMLRecord<IPC175xField>

  init(_ record: XMLRecord<IPC175xField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    var header = DocumentHeader(.catalogue, .declared)
    header.issued = record.record(.response)?.placed(attribute: "date")?.day(log: &facts.diagnostics)
    facts.begin(header)
    let supplier = company(in: record.record(.response), as: "seller", into: &facts)
    let customer = company(in: record.record(.request), as: "buyer", into: &facts)
    guard supplier != nil || customer != nil else {
      return facts.reject(.namesNoParty("declaration", at: record.location))
    }
    for product in record.records(.product) { state(product, supplier, customer, into: &facts) }
    if customer == nil {
      let cause = "is addressed to nobody in particular"
      facts.diagnostics.report(.statesNoFlow("declaration", because: cause, at: record.location))
    } else if supplier == nil {
      facts.diagnostics.report(
        .namesNoFlow("declaration", from: supplier, to: customer, at: record.location))
    }
  }

  private func company(
    in side: XMLRecord<IPC175xField>?, as role: String, into facts: inout DocumentFacts
  ) -> Int32? {
    guard let side, let company = side.record(.company) else { return nil }
    var draft = PartyDraft(at: company.location)
    draft.name(company.placed(attribute: "name"))
    for number in company.values(.companyID) + side.values(.companyID) {
      draft.identifier(number.placed(attribute: "identity"), scheme: number.attribute("authority"))
    }
    draft.role(role, element: company.elementName)
    return facts.state(draft)
  }

  private func state(
    _ product: XMLRecord<IPC175xField>, _ supplier: Int32?, _ customer: Int32?,
    into facts: inout DocumentFacts
  ) {
    let position = IPC175xProduct(product).state(madeBy: supplier, into: &facts)
    guard var relation = facts.relation(from: supplier, to: customer, at: product.location) else { return }
    relation.product = position ?? -1
    facts.append(relation)
  }
}
