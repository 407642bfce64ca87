/// Where in a message what is found. The elements of releases 8, 9 and 10 lie at slightly different depths; names
/// match in any namespace, because companies extend the standard in theirs.
///
/// Not named, so never read: the application area (it names systems), signatures, attachments, prices, taxes.
enum OAGISOutline {
  static let outline = XMLOutline<OAGISField>(
    namespaces: [:],
    attributes: [
      "actionCode", "schemeID", "schemeName", "schemeAgencyID", "unitCode", "uom", "currencyID",
      "currencyCode",
      "currency", "listID", "listName",
    ],
    file: XMLShape([.record("//*:DataArea", .area, area)]))

  private static let area = XMLShape<OAGISField>(
    OAGISVerb.all.map { record($0, .verb, verb) } + [record("*", .noun, noun)])

  private static let verb = XMLShape<OAGISField>([
    record("ActionCriteria/ActionExpression", .action, XMLShape([])),
    record("ResponseCriteria/ResponseExpression", .action, XMLShape([])),
  ])

  private static let nouns = [
    "PurchaseOrder", "SalesOrder", "Invoice", "Shipment", "ReceiveDelivery", "Quote", "Catalog",
    "Requisition",
    "RFQ",
  ]

  private static let noun = XMLShape<OAGISField>(
    (nouns.map { $0 + "Header" } + ["Header"]).map { record($0, .header, header) }
      + (nouns.map { $0 + "Line" } + lines).map { record($0, .line, line) } + parties)

  private static let lines = [
    "Line", "ShipmentItem", "ShipmentUnit/ShipmentItem", "ReceiveDeliveryItem",
    "ReceiveDeliveryUnit/ReceiveDeliveryItem",
  ]

  private static let header = XMLShape<OAGISField>(
    [
      value("ID", .number), value("DocumentID/ID", .number), value("DocumentIDSet/ID", .number),
      value("DocumentIds/CustomerDocumentId/Id", .number), value("DocumentIds/DocumentId/Id", .number),
      value("DocumentDateTime", .date), value("DocumentDate", .date),
    ] + orders + parties + parties.map { $0.below("*:Parties") })

  private static let line = XMLShape<OAGISField>(
    [
      value("LineNumber", .lineNumber), value("LineNumberID", .lineNumber),
      value("ExtendedAmount", .amount), value("TotalAmount", .amount), value("ExtendedPrice", .amount),
      record("Item", .item, item), record("OrderItem", .item, item),
    ]
      + ["Quantity", "OrderQuantity", "ShippedQuantity", "ReceivedQuantity", "ItemQuantity"].map {
        value($0, .quantity)
      } + orders + parties)

  private static let orders = [
    value("PurchaseOrderReference/ID", .order), value("PurchaseOrderReference/DocumentID/ID", .order),
    value("PurchaseOrderReference/LineNumber", .orderLine),
    value("PurchaseOrderReference/LineNumberID", .orderLine),
  ]
}

/// Items and parties.
extension OAGISOutline {
  private static let item = XMLShape<OAGISField>(
    [
      value("Description", .description), value("Name", .description),
      value("ItemID/ID", .ownNumber), value("ID", .ownNumber),
      value("ItemIds/ItemId/Id", .ownNumber), value("ItemIds/SupplierItemId/Id", .supplierNumber),
      value("ItemIds/CustomerItemId/Id", .customerNumber), value("ItemIds/UPC", .tradeItem),
      value("SupplierItemID/ID", .supplierNumber), value("SupplierItemIdentification/ID", .supplierNumber),
      value("CustomerItemID/ID", .customerNumber), value("CustomerItemIdentification/ID", .customerNumber),
      value("ManufacturerItemID/ID", .manufacturerNumber),
      value("ManufacturerItemIdentification/ID", .manufacturerNumber),
      value("GTINID", .tradeItem), value("UPCID", .tradeItem), value("EANID", .tradeItem),
      value("CountryOfOriginCode", .origin), value("OriginCountryCode", .origin),
      value("Classification/Codes/Code", .code), value("Classification/Code", .code),
    ] + ["ManufacturingParty", "ManufacturerParty"].map { record($0, .party, party) })

  private static let parties = OAGISKind.roles.keys.sorted().map { record($0, .party, party) }

  private static let party = XMLShape<OAGISField>(
    [
      value("Name", .name), value("ID", .identifier), value("PartyIDs/ID", .identifier),
      value("PartyIDSet/ID", .identifier), value("PartyIDs/DUNSID", .duns), value("DUNSID", .duns),
      value("PartyId/DUNS", .duns), value("PartyId/Id", .identifier),
      value("TaxID", .tax), value("TaxIDSet/ID", .tax), value("PartyIDs/TaxID", .tax),
      value("Location/Address/AddressLine", .street), value("Location/Address/LineOne", .street),
      value("Location/Address/LineTwo", .street), value("Location/Address/StreetName", .street),
      value("Location/Address/CityName", .city), value("Location/Address/PostalCode", .postcode),
      value("Location/Address/CountrySubDivisionCode", .region),
      value("Location/Address/CountryCode", .country),
    ] + addresses)

  /// Of release 8.
  private static let addresses = ["PrimaryAddress", "Address"].flatMap { address in
    [
      value("Addresses/\(address)/AddressLine", .street), value("Addresses/\(address)/City", .city),
      value("Addresses/\(address)/PostalCode", .postcode), value("Addresses/\(address)/Region", .region),
      value("Addresses/\(address)/StateOrProvince", .region), value("Addresses/\(address)/Country", .country),
    ]
  }

  private static func value(_ path: String, _ field: OAGISField) -> XMLRule<OAGISField> {
    .value(anyNamespace(path), field)
  }

  private static func record(
    _ path: String, _ field: OAGISField, _ shape: XMLShape<OAGISField>
  ) -> XMLRule<OAGISField> {
    .record(anyNamespace(path), field, shape)
  }

  private static func anyNamespace(_ path: String) -> String {
    path.split(separator: "/").map { "*:\($0)" }.joined(separator: "/")
  }
}
