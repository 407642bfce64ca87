/// Where in a declaration what is found. Namespaces differ by country and version, so names match in any of them.
///
/// Not named, so never read: authorisations, guarantees, duties, fiscal numbers, places, means of transport,
/// containers, statements.
enum WCOOutline {
  static let outline = XMLOutline<WCOField>(
    namespaces: [:], attributes: ["currencyID", "unitCode", "schemeID"],
    file: XMLShape(
      [
        .record("//*:Declaration", .declaration, declaration),
        .record("//*:GoodsDeclaration", .declaration, declaration),
        .record("//*:Response", .answer, XMLShape([])),
      ] + movements.map { .record("//*:\($0)", .answer, XMLShape([])) }))

  private static let movements = [
    "inventoryLinkingMovementRequest", "inventoryLinkingMovementResponse", "inventoryLinkingControlResponse",
    "inventoryLinkingMovementTotalsResponse", "inventoryLinkingConsolidationRequest",
    "inventoryLinkingQueryRequest", "inventoryLinkingQueryResponse",
  ]

  private static let declaration = XMLShape<WCOField>(
    [
      value("FunctionCode", .function),
      value("TypeCode", .type),
      value("FunctionalReferenceID", .reference),
      value("ID", .number),
      value("AcceptanceDateTime/DateTimeString", .accepted),
      value("IssueDateTime/DateTimeString", .issued),
      record("GoodsShipment", .shipment, shipment),
    ] + documents + parties)

  private static let shipment = XMLShape<WCOField>(
    [record("GovernmentAgencyGoodsItem", .item, item)] + documents + parties)

  private static let item = XMLShape<WCOField>(
    [
      value("Commodity/Description", .description),
      record("Commodity/Classification", .classification, classification),
      value("Commodity/GoodsMeasure/NetNetWeightMeasure", .netMass),
      value("GoodsMeasure/NetNetWeightMeasure", .netMass),
      value("Commodity/InvoiceLine/ItemChargeAmount", .charge),
      value("CustomsValueAmount", .customsValue),
      value("StatisticalValueAmount", .statisticalValue),
      record("Origin", .origin, origin),
      record("Commodity/Origin", .origin, origin),
      record("Manufacturer", .party, party),
      record("Commodity/Manufacturer", .party, party),
    ] + documents + parties)

  private static let classification = XMLShape<WCOField>([
    value("ID", .classCode), value("IdentificationTypeCode", .classKind),
  ])

  private static let origin = XMLShape<WCOField>([
    value("CountryCode", .originCountry), value("TypeCode", .originKind), value("RegionID", .originRegion),
  ])
}

/// Parties and documents: the same at every level, and the innermost one counts.
extension WCOOutline {
  private static let parties: [XMLRule<WCOField>] =
    WCORole.all.flatMap { role in
      let isOfTransport = ["Carrier", "Consignor", "Consignee", "NotifyParty"].contains(role.element)
      return [record(role.element, .party, party)]
        + (isOfTransport ? [record("Consignment/" + role.element, .party, party)] : [])
    }

  private static let party = XMLShape<WCOField>([
    value("Name", .name),
    value("ID", .identifier),
    value("RoleCode", .role),
    value("Address/Line", .line),
    value("Address/CityName", .city),
    value("Address/PostcodeID", .postcode),
    value("Address/CountryCode", .country),
    value("Address/CountrySubDivisionCode", .region),
    value("Address/CountrySubDivisionName", .region),
  ])

  private static let documents: [XMLRule<WCOField>] = ["PreviousDocument", "AdditionalDocument"].map {
    record($0, .document, document)
  }

  private static let document = XMLShape<WCOField>([
    value("ID", .documentNumber), value("TypeCode", .documentType),
    value("CategoryCode", .documentCategory),
  ])

  private static func value(_ path: String, _ field: WCOField) -> XMLRule<WCOField> {
    .value(anyNamespace(path), field)
  }

  private static func record(
    _ path: String, _ field: WCOField, _ shape: XMLShape<WCOField>
  ) -> XMLRule<WCOField> {
    .record(anyNamespace(path), field, shape)
  }

  private static func anyNamespace(_ path: String) -> String {
    path.split(separator: "/").map { "*:\($0)" }.joined(separator: "/")
  }
}
