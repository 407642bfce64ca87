import SupplyModel

/// What a party element of a GS1 XML document states of the party.
struct GS1MessageParty {
  private let record: XMLRecord<GS1MessageField>

  init(_ record: XMLRecord<GS1MessageField>) { self.record = record }

  /// - Returns: the party's position; nil for an element that names nobody.
  func state(as role: String, into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.location)
    let address = record.record(.address)
    draft.name(record.placed(.organisationName))
    draft.name(address?.placed(.name))
    draft.country(address?.placed(.country), log: &facts.diagnostics)
    draft.region(address?.placed(.region))
    draft.address([
      address?.values(.street).map(\.placed) ?? [], [address?.placed(.postcode), address?.placed(.city)],
    ])
    addIdentifiers(to: &draft)
    draft.role(role, element: record.elementName)
    return facts.state(draft, key: GS1Number.validLocation(record.text(.gln)))
  }

  private func addIdentifiers(to draft: inout PartyDraft) {
    draft.identifier(record.placed(.gln), scheme: "GLN")
    for value in record.values(.partyID) {
      draft.identifier(value.placed, scheme: value.attribute("additionalPartyIdentificationTypeCode"))
    }
    for other in record.records(.otherPartyID) {
      draft.identifier(other.placed(.value), scheme: other.text(.valueType))
    }
    draft.identifier(record.placed(.taxNumber), scheme: nil, place: .valueAddedTax)
    for register in record.records(.register) {
      let isTax = register.text(.registerType)?.uppercased().contains("VAT") == true
      draft.identifier(
        register.placed(.registerNumber), scheme: nil, place: isTax ? .valueAddedTax : .companyRegister)
    }
  }
}
