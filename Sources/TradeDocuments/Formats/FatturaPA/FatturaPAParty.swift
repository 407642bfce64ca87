import SupplyModel

/// What a party element of an Italian invoice states of the party.
struct FatturaPAParty {
  /// What a party does, by its element. Self-billed and integrated invoices keep the supplier as `CedentePrestatore`.
  static let roles = [
    "CedentePrestatore": "seller", "CessionarioCommittente": "buyer",
    "RappresentanteFiscale": "tax representative",
    "TerzoIntermediarioOSoggettoEmittente": "intermediary", "DatiAnagraficiVettore": "carrier",
  ]

  private let record: XMLRecord<FatturaPAField>

  init(_ record: XMLRecord<FatturaPAField>) { self.record = record }

  /// - Returns: the party's position; nil for an element that names nobody.
  func state(into facts: inout DocumentFacts) -> Int32? {
    guard let role = Self.roles[record.elementName] else { return nil }
    var draft = PartyDraft(at: record.location)
    draft.name(record.placed(.name) ?? person)
    addPlaces(to: &draft, log: &facts.diagnostics)
    addIdentifiers(to: &draft)
    draft.role(role, element: record.elementName)
    return facts.state(draft)
  }

  /// A trader under his own name.
  private var person: PlacedText? {
    let parts = [record.placed(.firstName), record.placed(.lastName)].compactMap(\.self)
    return parts.first.map { PlacedText(parts.map(\.text).joined(separator: " "), at: $0.location) }
  }

  /// With an establishment in Italy, that is where the party works; its seat is where it is registered.
  private func addPlaces(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    let seat = record.record(.seat)
    let establishment = record.record(.establishment)
    guard let place = establishment ?? seat else { return }
    draft.country(place.placed(.country), log: &log)
    if establishment != nil { draft.country(seat?.placed(.country), as: .registeredCountry, log: &log) }
    draft.region(Self.region(of: place))
    draft.address([
      [place.placed(.street), place.placed(.houseNumber)],
      [place.placed(.postcode), place.placed(.city), place.placed(.province)],
    ])
  }

  /// A province of Italy as ISO 3166-2: `IT-MI`.
  private static func region(of place: XMLRecord<FatturaPAField>) -> PlacedText? {
    guard place.text(.country)?.uppercased() == "IT" else { return nil }
    return place.placed(.province)?.map { $0.utf8.count == 2 ? "IT-\($0.uppercased())" : nil }
  }

  private func addIdentifiers(to draft: inout PartyDraft) {
    // `OO` is no country: customers abroad without a number get one that many share.
    if let number = record.placed(.vatNumber), let country = record.text(.vatCountry)?.uppercased(),
      Country.named(country) != nil, Set(number.text).count > 1
    {
      let isPrefixed = number.text.uppercased().hasPrefix(country)
      let whole = isPrefixed ? number : number.map { country + $0 }
      draft.identifier(whole, scheme: nil, place: .valueAddedTax)
    }
    draft.identifier(record.placed(.taxCode), scheme: "0210")
    draft.identifier(record.placed(.eori), scheme: "EORI")
    if let office = record.text(.registerOffice) {
      draft.note(record.placed(.registerNumber)?.map { "REA \(office) \($0)" })
    }
  }
}
