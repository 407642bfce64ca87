/// Where in a UBL document what is found. Paths as in the OASIS schemas; one outline serves every kind of
/// document, because all of them are built from the same parties, items and lines.
///
/// Not named, so never read: `ext:UBLExtensions` and signatures (they hold certificates of other companies),
/// agents, contacts, bank accounts, prices, taxes.
enum UBLOutline {
  /// Every UBL 2 document has its own namespace, named after its root element.
  static let documentNamespace = "urn:oasis:names:specification:ubl:schema:xsd:{name}-2"

  static let namespaces = [
    "doc": documentNamespace,
    "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    "ext": "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2",
  ]

  static let attributes = [
    "schemeID", "schemeAgencyID", "currencyID", "unitCode", "listID", "filename", "mimeCode",
  ]

  /// Any number of documents, bare or in an envelope.
  static let outline = XMLOutline<UBLField>(
    namespaces: namespaces, attributes: attributes, file: XMLShape([.record("//doc:*", .document, document)]))

  static let document = XMLShape<UBLField>(
    [
      .value("cbc:ID", .number),
      .value("cbc:IssueDate", .issueDate),
      .value("cbc:OrderResponseCode", .responseCode),
      .value("cac:OrderReference/cbc:ID", .orderReference),
      .record("//cac:Consignment", .consignment, consignment),
    ] + lines + shared)

  /// A consignment has ends and goods of its own.
  static let consignment = XMLShape<UBLField>(shared)

  /// Found anywhere in a document or consignment.
  private static let shared: [XMLRule<UBLField>] =
    [
      .record("//cac:GoodsItem", .goodsItem, goodsItem),
      .attachment("//cbc:EmbeddedDocumentBinaryObject", .attachment),
      // Named so that nothing inside them is taken for the document's own.
      .presence("//ext:UBLExtensions", .skipped),
      .presence("//cac:Signature", .skipped),
    ] + UBLRole.all.map { .record("//cac:\($0.element)", .party, party) }

  private static let lines: [XMLRule<UBLField>] = [
    "InvoiceLine", "CreditNoteLine", "DebitNoteLine", "OrderLine", "DespatchLine", "ReceiptLine",
    "CatalogueLine", "QuotationLine", "InventoryReportLine", "StockAvailabilityReportLine",
    "InstructionForReturnsLine", "ForecastLine", "RequestForQuotationLine",
  ].map { .record("cac:\($0)", .line, line) }
}

/// Lines and what they are about.
extension UBLOutline {
  private static let quantities: [XMLRule<UBLField>] =
    [.value("cbc:ID", .lineNumber)]
    + ["Invoiced", "Credited", "Debited", "Delivered", "Received", ""].map {
      .value("cbc:\($0)Quantity", .quantity)
    } + [
      .value("cbc:LineExtensionAmount", .amount),
      .record("cac:Item", .item, item),
    ]

  /// Orders and quotations put the same one element deeper.
  static let line = XMLShape<UBLField>(
    quantities + quantities.map { $0.below("cac:LineItem") } + [
      .value("cac:OrderLineReference/cbc:LineID", .orderLine),
      .value("cac:OrderLineReference/cac:OrderReference/cbc:ID", .lineOrder),
    ])

  static let goodsItem = XMLShape<UBLField>([
    .value("cbc:Quantity", .quantity),
    .value("cbc:ValueAmount", .amount),
    .value("cbc:Description", .itemDescription),
    .value("cac:OriginAddress/cac:Country/cbc:IdentificationCode", .originCountry),
    .value("cac:OriginAddress/cac:Country/cbc:Name", .originCountryName),
    .value("cac:OriginAddress/cbc:CountrySubentityCode", .originRegion),
    .record("cac:Item", .item, item),
  ])

  static let item = XMLShape<UBLField>([
    .value("cbc:Name", .itemName),
    .value("cbc:Description", .itemDescription),
    .value("cac:StandardItemIdentification/cbc:ID", .standardID),
    .value("cac:SellersItemIdentification/cbc:ID", .sellersID),
    .value("cac:BuyersItemIdentification/cbc:ID", .buyersID),
    .value("cac:ManufacturersItemIdentification/cbc:ID", .manufacturersID),
    .value("cac:OriginCountry/cbc:IdentificationCode", .originCountry),
    .value("cac:OriginCountry/cbc:Name", .originCountryName),
    .value("cac:OriginAddress/cac:Country/cbc:IdentificationCode", .originCountry),
    .value("cac:OriginAddress/cac:Country/cbc:Name", .originCountryName),
    .value("cac:OriginAddress/cbc:CountrySubentityCode", .originRegion),
    .value("cac:CommodityClassification/cbc:ItemClassificationCode", .classification),
    .value("cac:CommodityClassification/cbc:CommodityCode", .commodityCode),
    .record("cac:ManufacturerParty", .manufacturer, party),
  ])
}

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
    .value("cac:PostalAddress/cac:Country/cbc:IdentificationCode", .country),
    .value("cac:PostalAddress/cac:Country/cbc:Name", .countryName),
    .value("cac:PostalAddress/cbc:CountrySubentityCode", .regionCode),
    .value("cac:PostalAddress/cbc:CountrySubentity", .region),
    .value("cac:PostalAddress/cbc:StreetName", .street),
    .value("cac:PostalAddress/cbc:AdditionalStreetName", .street),
    .value("cac:PostalAddress/cbc:BuildingNumber", .houseNumber),
    .value("cac:PostalAddress/cac:AddressLine/cbc:Line", .addressLine),
    .value("cac:PostalAddress/cbc:PostalZone", .postcode),
    .value("cac:PostalAddress/cbc:CityName", .city),
    .value("cac:PhysicalLocation/cac:Address/cac:Country/cbc:IdentificationCode", .siteCountry),
  ]

  /// Some roles hold a `cac:Party`, others are one.
  static let party = XMLShape<UBLField>(partyRules + partyRules.map { $0.below("cac:Party") })

  static let taxScheme = XMLShape<UBLField>([
    .value("cbc:RegistrationName", .legalName),
    .value("cbc:CompanyID", .taxNumber),
    .value("cac:TaxScheme/cbc:ID", .taxKind),
  ])
}
