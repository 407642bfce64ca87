/// Where in a cXML document what is found. One outline serves every message: their element names do not clash.
///
/// Not named, so never read: `Sender` and every `SharedSecret`, digital signatures, prices' modifications, taxes,
/// payment, comments, telephone numbers, e-mail addresses, the accounts and banks of partners.
enum CXMLOutline {
  /// Elements of cXML that also occur as files of their own.
  static let parts: Set<String> = ["Index", "ItemIn", "ItemOut"]

  static let attributes = [
    "payloadID", "timestamp", "deploymentMode", "domain", "type", "operation", "purpose", "role", "currency",
    "invoiceOrigin", "orderID", "invoiceID", "shipmentID", "confirmID", "receiptID", "quoteID", "orderDate",
    "invoiceDate", "noticeDate", "receiptDate", "quoteDate", "serviceEntryDate", "serviceEntryID", "quantity",
    "lineNumber", "requiresServiceEntry", "receiptType", "isoCountryCode", "isoStateCode", "addressID",
    "addressIDDomain", "identifier", "originCountryCode", "name",
  ]

  static let outline = XMLOutline<CXMLField>(
    namespaces: [:], attributes: attributes,
    file: XMLShape([
      .record("//cXML", .document, document),
      .record("//cxml", .document, document),
      .record("//CXML", .document, document),
      .record("//Index", .index, index),
      .record("//ItemIn", .fragment, XMLShape([])),
      .record("//ItemOut", .fragment, XMLShape([])),
    ]))

  private static let document = XMLShape<CXMLField>([
    .record("Header/From", .from, header),
    .record("Header/To", .to, header),
    .record("Request", .request, envelope),
    .record("Message", .request, envelope),
    .record("Response", .request, envelope),
  ])

  private static let envelope = XMLShape<CXMLField>([.record("*", .message, message)])

  private static let header = XMLShape<CXMLField>([
    .record("Credential", .credential, XMLShape([.value("Identity", .identity)])),
    .record("Correspondent/Contact", .contact, contact),
  ])

  private static let message = XMLShape<CXMLField>(
    [
      .record("ItemOut", .line, CXMLOutline.line),
      .record("ItemIn", .line, CXMLOutline.line),
      .record("QuoteItemIn", .line, CXMLOutline.line),
      .record("ConfirmationItem", .line, CXMLOutline.line),
      .record("OrderReference", .orderReference, reference),
      .record("OrderIDInfo", .orderReference, reference),
      .record("ProductActivityDetails/Contact", .contact, contact),
    ] + heads + groups + parties)

  private static let heads: [XMLRule<CXMLField>] = [
    "OrderRequestHeader", "ConfirmationHeader", "ShipNoticeHeader", "InvoiceDetailRequestHeader",
    "ReceiptRequestHeader", "QuoteMessageHeader", "QuoteRequestHeader", "ServiceEntryRequestHeader",
    "PunchOutOrderMessageHeader", "PaymentRemittanceRequestHeader",
  ].map { .record($0, .head, head) }

  private static let head = XMLShape(parties)

  private static let groups: [XMLRule<CXMLField>] = [
    "ShipNoticePortion", "InvoiceDetailOrder", "InvoiceDetailHeaderOrder", "ReceiptOrder",
    "ServiceEntryOrder",
  ].map { .record($0, .group, group) }
}

/// Parties: addresses, contacts, partners.
extension CXMLOutline {
  private static let parties: [XMLRule<CXMLField>] = [
    .record("ShipTo/Address", .shipTo, contact),
    .record("BillTo/Address", .billTo, contact),
    .record("Contact", .contact, contact),
    .record("InvoicePartner", .partner, partner),
    .record("PaymentPartner", .partner, partner),
    .record("InvoiceDetailShipping/Contact", .contact, contact),
    .value("InvoiceDetailShipping/CarrierIdentifier", .carrier),
    .value("ShipControl/CarrierIdentifier", .carrier),
    .record("ShipControl/Contact", .contact, contact),
  ]

  private static let partner = XMLShape<CXMLField>([
    .record("Contact", .contact, contact),
    .presence("IdReference", .reference),
  ])

  private static let contact = XMLShape<CXMLField>([
    .value("Name", .name),
    .presence("IdReference", .reference),
    .value("PostalAddress/Street", .street),
    .value("PostalAddress/City", .city),
    .value("PostalAddress/State", .state),
    .value("PostalAddress/PostalCode", .postcode),
    .value("PostalAddress/Country", .country),
  ])
}

/// Lines, the orders they belong to and what they are about.
extension CXMLOutline {
  private static let reference = XMLShape<CXMLField>([.presence("DocumentReference", .payload)])

  private static let group = XMLShape<CXMLField>(
    ["", "InvoiceDetailOrderInfo/", "ReceiptOrderInfo/", "ServiceEntryOrderInfo/"].flatMap { prefix in
      ["OrderReference", "OrderIDInfo"].map { .record(prefix + $0, .orderReference, reference) }
    }
      + [
        "ShipNoticeItem", "InvoiceDetailItem", "InvoiceDetailServiceItem", "InvoiceDetailOrderSummary",
        "ReceiptItem", "ServiceEntryItem",
      ].map { .record($0, .line, line) } + [.record("Contact", .contact, contact)])

  private static let line = XMLShape<CXMLField>(
    item
      + [
        "ItemDetail", "BlanketItemDetail", "InvoiceDetailItemReference", "InvoiceDetailServiceItemReference",
        "ShipNoticeItemDetail", "ReceiptItemReference", "ServiceEntryItemReference",
      ].map { .record($0, .detail, detail) } + [
        .record("ConfirmationStatus", .status, status),
        .presence("SpendDetail/LaborDetail", .labour),
        .presence("SpendDetail/TravelDetail", .service),
        .presence("SpendDetail/FeeDetail", .service),
      ])

  private static let detail = XMLShape(item)

  private static let status = XMLShape(
    item + [.record("ItemIn", .detail, XMLShape(item + [.record("ItemDetail", .detail, detail)]))])

  private static let item: [XMLRule<CXMLField>] = [
    .value("ItemID/SupplierPartID", .supplierPart),
    .value("ItemID/BuyerPartID", .buyerPart),
    .presence("ItemID/IdReference", .partReference),
    .value("SupplierPartID", .supplierPart),
    .wholeText("Description", .description),
    .value("Classification", .classification),
    .value("ManufacturerPartID", .manufacturerPart),
    .value("ManufacturerName", .manufacturer),
    .value("ItemDetailIndustry/ItemDetailRetail/EANID", .standardNumber),
    .value("InvoiceDetailItemReferenceIndustry/InvoiceDetailItemReferenceRetail/EANID", .standardNumber),
    .value("Country", .origin),
    .presence("Batch", .batch),
    .value("Extrinsic", .extrinsic),
    .value("UnitOfMeasure", .unit),
    .value("UnitPrice/Money", .price),
    .presence("PriceBasisQuantity", .priceBasis),
    .value("SubtotalAmount/Money", .subtotal),
  ]
}

/// A catalogue as a file of its own.
extension CXMLOutline {
  private static let index = XMLShape<CXMLField>([
    .value("SupplierID", .supplierID),
    .record("IndexItem/IndexItemAdd", .line, line),
    .record("IndexItem/IndexItemPunchout", .line, punchOut),
  ])

  private static let punchOut = XMLShape(item + [.record("PunchoutDetail", .detail, detail)])
}
