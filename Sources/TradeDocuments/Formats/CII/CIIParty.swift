import SupplyModel

/// What a party element of a cross industry document states of the party.
struct CIIParty {
  private let record: XMLRecord<CIIField>

  init(_ record: XMLRecord<CIIField>) { self.record = record }

  /// - Returns: the party's position; nil for an element that names nobody.
  func state(as role: String, into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.location)
    for value in record.values(.name) + record.values(.tradingName) { draft.name(value.placed) }
    if let address = record.record(.address) { addPlaces(of: address, to: &draft, log: &facts.diagnostics) }
    addIdentifiers(to: &draft)
    draft.role(role, element: record.elementName)
    return facts.state(draft)
  }

  private func addPlaces(
    of address: XMLRecord<CIIField>, to draft: inout PartyDraft, log: inout DiagnosticLog
  ) {
    draft.country(address.placed(.country) ?? address.placed(.countryName), log: &log)
    draft.region(address.placed(.regionCode) ?? address.placed(.region))
    draft.address([
      address.values(.street).map(\.placed),
      address.values(.addressLine).map(\.placed),
      [address.placed(.postcode), address.placed(.city)],
    ])
  }

  /// Numbers without a scheme are what the other party calls this one.
  private func addIdentifiers(to draft: inout PartyDraft) {
    for value in record.values(.globalID) + record.values(.partyID) + record.values(.endpoint) {
      draft.identifier(value.placed, scheme: value.attribute("schemeID"))
    }
    for value in record.values(.registerNumber) {
      draft.identifier(value.placed, scheme: value.attribute("schemeID"), place: .companyRegister)
    }
    for value in record.values(.taxNumber) {
      let scheme = value.attribute("schemeID") ?? ""
      let isVAT = scheme.isEmpty || scheme == "VA"
      draft.identifier(value.placed, scheme: isVAT ? nil : scheme, place: isVAT ? .valueAddedTax : .any)
    }
  }
}
