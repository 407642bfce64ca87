/// Parties: the role is the element around them.
extension UBLOutline {
  private static let partyRules: [XMLRule<UBLField>] = [
    .value("cac:PartyLegalEntity/cbc:RegistrationName", .legalName),
    .value("cac:PartyName/cbc:Name", .tradingName),
    .value("cbc:EndpointID", .endpoint),
    .value("cac:PartyIdentification/cbc:ID", .partyID),
    .value("cac:PartyLegalEntity/cbc:CompanyID", .registerNumber),
    .value(
      "cac:PartyLegalEntity/cac:RegistrationAddress/cac:Country/cbc:IdentificationCode", .registeredCountry),
    .record("cac:PartyTaxScheme", .taxScheme, taxScheme),
    .record("cac:PostalAddress", .address, address),
    .record("cac:PhysicalLocation/cac:Address", .site, address),
    .value("cac:Person/cbc:FirstName", .personalName),
    .value("cac:Person/cbc:MiddleName", .personalName),
    .value("cac:Person/cbc:FamilyName", .personalName),
  ]

  /// Some roles hold a `cac:Party`, others are one.
  static let party = XMLShape<UBLField>(partyRules + partyRules.map { $0.below("cac:Party") })

  /// A place of delivery is called by its party and found by its location.
  static let deliveryRules: [XMLRule<UBLField>] =
    partyRules.map { $0.below("cac:DeliveryParty") } + [
      .value("cac:DeliveryLocation/cbc:ID", .partyID),
      .value("cac:DeliveryLocation/cbc:Name", .placeName),
      .record("cac:DeliveryLocation/cac:Address", .site, address),
      .record("cac:DeliveryAddress", .site, address),
    ]

  static let taxScheme = XMLShape<UBLField>([
    .value("cbc:RegistrationName", .legalName),
    .value("cbc:CompanyID", .taxNumber),
    .value("cac:TaxScheme/cbc:ID", .taxKind),
  ])

  static let address = XMLShape<UBLField>([
    .value("cac:Country/cbc:IdentificationCode", .country),
    .value("cac:Country/cbc:Name", .countryName),
    .value("cbc:CountrySubentityCode", .regionCode),
    .value("cbc:CountrySubentity", .region),
    .value("cbc:StreetName", .street),
    .value("cbc:AdditionalStreetName", .street),
    .value("cbc:BuildingNumber", .houseNumber),
    .value("cac:AddressLine/cbc:Line", .addressLine),
    .value("cbc:PostalZone", .postcode),
    .value("cbc:CityName", .city),
  ])
}
