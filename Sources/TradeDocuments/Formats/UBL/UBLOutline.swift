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
      .value("cbc:InvoiceTypeCode", .typeCode),
      .value("cbc:OrderResponseCode", .responseCode),
      .value("cbc:AcceptedIndicator", .accepted),
      .value("cac:OrderReference/cbc:ID", .orderReference),
      .record("//cac:Consignment", .consignment, consignment),
      .record("//cac:Delivery", .delivery, delivery),
    ] + certificate + lines + shared
      + UBLRole.all.filter(\.isOfDocument).map { .record("cac:\($0.element)", .party, party) })

  /// A certificate of origin holds one application, which says for all goods where they come from.
  private static let certificate: [XMLRule<UBLField>] =
    [.record("cac:CertificateOfOriginApplication/cac:IssuerParty", .party, party)]
    + ["cac:Shipment", "cac:CertificateOfOriginApplication/cac:Shipment"].flatMap { shipment in
      origin.map { $0.below(shipment) }
    }

  /// A consignment has ends and goods of its own.
  static let consignment = XMLShape<UBLField>(shared + [.record("//cac:Delivery", .delivery, delivery)])

  /// Where to and by whom something is delivered: the party's name and the place's number and address.
  static let delivery = XMLShape<UBLField>(deliveryRules + shared)

  /// Found anywhere in a document, consignment or delivery.
  private static let shared: [XMLRule<UBLField>] =
    [
      .record("//cac:GoodsItem", .goodsItem, goodsItem),
      .attachment("//cbc:EmbeddedDocumentBinaryObject", .attachment),
      // Named so that nothing inside them is taken for the document's own.
      .presence("//ext:UBLExtensions", .skipped),
      .presence("//cac:Signature", .skipped),
    ] + UBLRole.all.filter { !$0.isOfDocument }.map { .record("//cac:\($0.element)", .party, party) }

  private static let lines: [XMLRule<UBLField>] = [
    "InvoiceLine", "CreditNoteLine", "DebitNoteLine", "OrderLine", "DespatchLine", "ReceiptLine",
    "CatalogueLine", "CatalogueItemSpecificationUpdateLine", "CataloguePricingUpdateLine", "QuotationLine",
    "PurchaseReceiptLine", "InventoryReportLine", "StockAvailabilityReportLine",
    "InstructionForReturnsLine", "ForecastLine", "RequestForQuotationLine",
  ].map { .record("cac:\($0)", .line, line) }
}

/// Lines and what they are about.
extension UBLOutline {
  private static let lineRules: [XMLRule<UBLField>] =
    [
      .value("cbc:ID", .lineNumber),
      .value("cbc:LineStatusCode", .lineStatus),
      .value("cbc:RejectedQuantity", .rejected),
      .value("cbc:LineExtensionAmount", .amount),
      .record("cac:Item", .item, item),
      .record("cac:Delivery", .delivery, XMLShape(deliveryRules)),
      .record("cac:OriginatorParty", .party, party),
    ]
    + ["Invoiced", "Credited", "Debited", "Delivered", "Received", ""].map {
      .value("cbc:\($0)Quantity", .quantity)
    }
    + ["SubInvoiceLine", "SubCreditNoteLine", "SubDebitNoteLine", "SubLineItem"].map {
      .record("cac:\($0)", .part, part)
    }

  /// Orders and quotations put the same one element deeper.
  static let line = XMLShape<UBLField>(
    lineRules + lineRules.map { $0.below("cac:LineItem") } + [
      .value("cbc:ActionCode", .lineAction),
      .value("cac:OrderLineReference/cbc:LineID", .orderLine),
      .value("cac:OrderLineReference/cac:OrderReference/cbc:ID", .lineOrder),
      .record("cac:SellerSupplierParty", .party, party),
      .record("cac:ContractorCustomerParty", .party, party),
      .record("cac:SellerSubstitutedLineItem", .substitute, XMLShape(lineRules)),
    ] + origin.map { $0.below("cac:Shipment/cac:GoodsItem") })

  /// What a line is made up of; its amounts are in the line's.
  private static let part = XMLShape<UBLField>([.record("//cac:Item", .item, item)])

  private static let origin: [XMLRule<UBLField>] = [
    .value("cac:OriginAddress/cac:Country/cbc:IdentificationCode", .originCountry),
    .value("cac:OriginAddress/cac:Country/cbc:Name", .originCountryName),
    .value("cac:OriginAddress/cbc:CountrySubentityCode", .originRegion),
  ]

  /// Goods name their items, or the invoice line they were sold by.
  private static let goodsRules: [XMLRule<UBLField>] =
    [
      .value("cbc:Description", .itemDescription),
      .value("cbc:RequiredCustomsID", .commodityCode),
      .record("cac:Item", .item, item),
      .record("cac:InvoiceLine/cac:Item", .item, item),
    ] + origin

  static let goodsItem = XMLShape<UBLField>(
    goodsRules + [
      .value("cbc:Quantity", .quantity),
      .value("cbc:ValueAmount", .amount),
      .record("cac:ContainedGoodsItem", .part, XMLShape(goodsRules)),
    ])

  static let item = XMLShape<UBLField>(
    [
      .value("cbc:Name", .itemName),
      .value("cbc:Description", .itemDescription),
      .value("cac:StandardItemIdentification/cbc:ID", .standardID),
      .value("cac:SellersItemIdentification/cbc:ID", .sellersID),
      .value("cac:BuyersItemIdentification/cbc:ID", .buyersID),
      .value("cac:ManufacturersItemIdentification/cbc:ID", .manufacturersID),
      .value("cac:OriginCountry/cbc:IdentificationCode", .originCountry),
      .value("cac:OriginCountry/cbc:Name", .originCountryName),
      .value("cac:CommodityClassification/cbc:ItemClassificationCode", .classification),
      .value("cac:CommodityClassification/cbc:CommodityCode", .commodityCode),
      .record("cac:ManufacturerParty", .manufacturer, party),
    ] + origin)
}
