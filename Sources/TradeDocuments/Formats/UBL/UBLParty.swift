import SupplyModel

/// What a UBL party element states of the party.
struct UBLParty {
  private let record: XMLRecord<UBLField>

  init(_ record: XMLRecord<UBLField>) { self.record = record }

  /// - Returns: the party's position; nil for an element that names nobody.
  func state(as role: String, into facts: inout DocumentFacts) -> Int32? {
    facts.party(of: record, as: role) { draft, log in
      addNames(to: &draft)
      addPlaces(to: &draft, log: &log)
      addIdentifiers(to: &draft)
    }
  }

  /// The legal name first; trading names and further legal names are aliases.
  private func addNames(to draft: inout PartyDraft) {
    let taxNames = record.records(.taxScheme).flatMap { $0.values(.legalName) }
    for value in record.values(.legalName) + record.values(.tradingName) + taxNames {
      draft.name(value.placed)
    }
  }

  private func addPlaces(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    draft.country(
      record.placed(.country) ?? record.placed(.countryName) ?? record.placed(.siteCountry), log: &log)
    draft.region(record.placed(.regionCode) ?? record.placed(.region))
    draft.country(record.placed(.registeredCountry), as: .registeredCountry, log: &log)
    draft.address([
      (record.values(.street) + record.values(.houseNumber)).map(\.placed),
      record.values(.addressLine).map(\.placed),
      [record.placed(.postcode), record.placed(.city)],
    ])
  }

  private func addIdentifiers(to draft: inout PartyDraft) {
    for value in record.values(.partyID) + record.values(.endpoint) {
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

  private static let valueAddedTaxes: Set<String> = ["VAT", "IVA", "TVA", "MOMS", "BTW", "UST"]
}
