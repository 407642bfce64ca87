/// Where in a GDSN message what is found. Modules and messages have namespaces of their own, everything inside them
/// has none, and senders differ: so every path is taken in any namespace.
///
/// Trade items nest in one another as packs do; they are read in a row, and their GTINs say what contains what.
/// Not named, so never read: the header of the message (its sender and receiver are data pools), target markets (where an item
/// is sold, not where it is from), measurements, prices, nutrients, files.
enum GDSNOutline {
  static let outline = XMLOutline<GDSNField>(
    namespaces: [:],
    attributes: [
      "languageCode", "creationDateTime", "state", "additionalTradeItemIdentificationTypeCode",
      "additionalPartyIdentificationTypeCode",
    ],
    file: shape([
      .record("//catalogueItemNotification", .notification, notification),
      .record("//party", .registeredParty, party),
      .record("//registryParty", .registeredParty, party),
    ]))

  static func shape(_ rules: [XMLRule<GDSNField>]) -> XMLShape<GDSNField> {
    XMLShape(rules.map(\.inAnyNamespace))
  }

  private static let notification = shape([
    .value("creationDateTime", .created),
    .value("catalogueItemNotificationIdentification/entityIdentification", .number),
    .value("catalogueItemNotificationIdentification/uniqueCreatorIdentification", .number),
    .value("//dataRecipient", .recipient),
    .value("//sourceDataPool", .sourcePool),
    .record("//tradeItem", .item, item),
  ])

  private static let item = shape(
    identity + names + classes + contents + [
      .record("//informationProviderOfTradeItem", .informationProvider, party),
      .record("//brandOwner", .brandOwner, party),
      .record("//brandOwnerOfTradeItem", .brandOwner, party),
      .record("//manufacturerOfTradeItem", .manufacturer, party),
      .record("//partyInRole", .otherParty, party),
    ])
}

/// Parties, of items and of registers.
extension GDSNOutline {
  static let party = shape(
    [
      .value("gln", .gln),
      .value("partyName", .name),
      .value("additionalPartyIdentification", .partyID),
      .value("partyRoleCode", .roleCode),
      .record("partyAddress", .address, address),
      .record("address", .address, address),
    ] + classicParty + registered)

  /// Release 2 wraps the number and calls the name after the role.
  private static let classicParty: [XMLRule<GDSNField>] = [
    ("informationProvider", "nameOfInformationProvider"), ("brandOwner", "nameOfBrandOwner"),
    ("manufacturer", "nameOfManufacturer"),
  ].flatMap { role, name in [.value("\(role)/gln", .gln), .value(name, .name)] }

  private static let registered: [XMLRule<GDSNField>] = [
    .value("isPartyActive", .isActive),
    .value("informationProviderOfParty/gln", .gln),
    .value("organisationHighestLevelParty/gln", .highestLevel),
    .value("partyInRole/partyName", .name),
    .value("partyInRole/partyRoleCode", .roleCode),
    .value("registryPartyInformation/partyRoleInformation/partyRole", .roleCode),
    .record("registryPartyInformation/registryPartyNameAndAddress", .address, classicAddress),
  ]

  private static let address = shape(addressLines + [.value("countryCode", .country)])

  private static let classicAddress = shape(addressLines + [.value("countryCode/countryISOCode", .country)])

  private static let addressLines: [XMLRule<GDSNField>] = [
    .value("name", .addressName),
    .value("streetAddressOne", .street), .value("streetAddressTwo", .street),
    .value("streetAddressThree", .street), .value("streetAddressFour", .street),
    .value("streetAddress", .street),
    .value("city", .city), .value("postalCode", .postcode),
    .value("countrySubdivisionCode", .regionCode), .value("state", .region), .value("provinceCode", .region),
  ]
}
