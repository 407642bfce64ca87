import SupplyModel

/// What a UBL party element, or a place of delivery, states of the party.
struct UBLParty {
  private let record: XMLRecord<UBLField>

  init(_ record: XMLRecord<UBLField>) { self.record = record }

  /// - Parameter element: where the role comes from; nil for the party's own element.
  /// - Returns: the party's position; nil for an element that names nobody.
  func state(as role: String, element: String? = nil, into facts: inout DocumentFacts) -> Int32? {
    facts.party(of: record, as: role, element: element, fill)
  }

  private func fill(_ draft: inout PartyDraft, log: inout DiagnosticLog) {
    addNames(to: &draft)
    addPlaces(to: &draft, log: &log)
    addIdentifiers(to: &draft)
    if !draft.isNamed { draft.name(record.placed(.placeName)) }
  }

  /// The legal name first; trading names and further legal names are aliases.
  private func addNames(to draft: inout PartyDraft) {
    let taxNames = record.records(.taxScheme).flatMap { $0.values(.legalName) }
    for value in record.values(.legalName) + record.values(.tradingName) + taxNames {
      draft.name(value.placed)
    }
    if !draft.isNamed { draft.name(person) }
  }

  /// A trader under his own name; beside a company's name it is one of its people's.
  private var person: PlacedText? {
    let names = record.values(.personalName).compactMap(\.placed)
    return names.first.map { PlacedText(names.map(\.text).joined(separator: " "), at: $0.location) }
  }

  private func addPlaces(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    let addresses = record.records(.address) + record.records(.site)
    for address in addresses {
      draft.country(address.placed(.country) ?? address.placed(.countryName), log: &log)
      draft.region(address.placed(.regionCode) ?? address.placed(.region))
    }
    draft.country(record.placed(.registeredCountry), as: .registeredCountry, log: &log)
    guard let address = addresses.first else { return }
    draft.address([
      (address.values(.street) + address.values(.houseNumber)).map(\.placed),
      address.values(.addressLine).map(\.placed),
      [address.placed(.postcode), address.placed(.city)],
    ])
  }

  private func addIdentifiers(to draft: inout PartyDraft) {
    for value in record.values(.partyID) + record.values(.endpoint)
    // A creditor's number at its bank stands among the party's own.
    where value.attribute("schemeID") != "SEPA" {
      draft.identifier(value.placed, scheme: value.attribute("schemeID"))
    }
    for value in record.values(.registerNumber) {
      draft.identifier(value.placed, scheme: value.attribute("schemeID"), place: .companyRegister)
    }
    for tax in record.records(.taxScheme) {
      guard let value = tax.first(.taxNumber) else { continue }
      let isVAT = Self.valueAddedTaxes.contains(tax.text(.taxKind)?.uppercased() ?? "VAT")
      draft.identifier(
        value.placed, scheme: value.attribute("schemeID"), place: isVAT ? .valueAddedTax : .any)
    }
  }

  private static let valueAddedTaxes: Set<String> = ["VAT", "VA", "IVA", "TVA", "MOMS", "BTW", "UST"]
}
