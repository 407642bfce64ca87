/// Where in a cross industry document what is found.
///
/// Releases of the library differ in namespaces and in the names of the containers (`ApplicableHeaderTradeAgreement`,
/// in ZUGFeRD 1 `ApplicableSupplyChainTradeAgreement`, before that see ``CIIOlderNames``), not in what stands inside. So names count in any namespace;
/// which root begins a document is judged by ``CIIFormat``.
///
/// Not named, so never read: contacts, bank accounts, prices, taxes, references to other documents.
enum CIIOutline {
  static let attributes = ["schemeID", "listID", "currencyID", "unitCode", "filename", "mimeCode"]

  /// Any number of documents, bare or in an envelope.
  static let outline = XMLOutline<CIIField>(
    namespaces: [:], attributes: attributes,
    file: XMLShape(CIIKind.roots.map { .record("//*:\($0)", .document, document) }))

  static let document = XMLShape<CIIField>(
    CIIOlderNames.with(heads, level: "H")
      + CIIOlderNames.with([.record("//*:IncludedSupplyChainTradeLineItem", .line, line)], level: "L")
      + [.attachment("//*:AttachmentBinaryObject", .attachment)]
      + CIIOlderNames.with(CIIRole.all.map { .record("//*:\($0.element)", .party, party) }, level: "H"))

  private static let heads =
    head("ExchangedDocument") + head("HeaderExchangedDocument")
    + transaction("SupplyChainTradeTransaction", "ApplicableHeaderTrade")
    + transaction("SupplyChainTradeTransaction", "ApplicableSupplyChainTrade")
    + transaction("SpecifiedSupplyChainTradeTransaction", "ApplicableSupplyChainTrade")

  private static func head(_ name: String) -> [XMLRule<CIIField>] {
    let rules: [XMLRule<CIIField>] = [
      .value("*:ID", .number), .value("*:TypeCode", .typeCode), .value("*:PurposeCode", .purpose),
      .value("*:StatusCode", .status), .value("*:IssueDateTime/*:DateTimeString", .issueDate),
      .value("*:IssueDateTime/*:DateTime", .issueDate),
    ]
    return rules.map { $0.below("*:\(name)") }
  }

  private static func transaction(_ name: String, _ container: String) -> [XMLRule<CIIField>] {
    let order = "*:\(container)Agreement/*:BuyerOrderReferencedDocument"
    let settlement = "*:\(container)Settlement"
    let sums = [
      "SpecifiedTradeSettlementHeaderMonetarySummation", "SpecifiedTradeSettlementMonetarySummation",
    ]
    let totals: [XMLRule<CIIField>] = sums.flatMap { sum in
      ["LineTotalAmount", "TaxBasisTotalAmount"].map { .value("\(settlement)/*:\(sum)/*:\($0)", .total) }
    }
    let rules: [XMLRule<CIIField>] = [
      .value("\(order)/*:IssuerAssignedID", .order), .value("\(order)/*:ID", .order),
      .value("\(settlement)/*:InvoiceCurrencyCode", .currency),
      .value("\(settlement)/*:OrderCurrencyCode", .currency),
    ]
    return (rules + totals).map { $0.below("*:\(name)") }
  }
}

/// Lines.
extension CIIOutline {
  static let line = XMLShape(CIIOlderNames.with(lineRules, level: "L"))

  private static let lineRules: [XMLRule<CIIField>] =
    [
      .value("*:AssociatedDocumentLineDocument/*:LineID", .lineNumber),
      .value("*:AssociatedDocumentLineDocument/*:ParentLineID", .parentLine),
      .value("*:AssociatedDocumentLineDocument/*:LineStatusCode", .lineStatus),
      .value("*:AssociatedDocumentLineDocument/*:LineStatusReasonCode", .lineReason),
      .record("*:SpecifiedTradeProduct", .product, product),
      .record("*:IncludedSubordinateTradeLineItem/*:SpecifiedTradeProduct", .component, component),
    ] + containers("SpecifiedLineTrade") + containers("SpecifiedSupplyChainTrade")
    + CIIRole.ofLines.map { .record("//*:\($0.element)", .party, party) }

  private static func containers(_ name: String) -> [XMLRule<CIIField>] {
    let order = "*:\(name)Agreement/*:BuyerOrderReferencedDocument"
    let sums = ["SpecifiedTradeSettlementLineMonetarySummation", "SpecifiedTradeSettlementMonetarySummation"]
    return [
      .value("\(order)/*:LineID", .orderLine), .value("\(order)/*:IssuerAssignedID", .lineOrder),
      .value("\(order)/*:ID", .lineOrder),
      .value("*:\(name)Delivery/*:BilledQuantity", .billed),
      .value("*:\(name)Delivery/*:RequestedQuantity", .requested),
      .value("*:\(name)Delivery/*:AgreedQuantity", .agreed),
      .value("*:\(name)Delivery/*:DespatchedQuantity", .despatched),
    ] + sums.map { .value("*:\(name)Settlement/*:\($0)/*:LineTotalAmount", .amount) }
  }

  static let product = XMLShape(
    CIIOlderNames.with(
      productRules + [
        .record("*:IncludedReferencedProduct", .component, component),
        .record("*:ManufacturerTradeParty", .manufacturer, party),
      ], level: "L"))

  /// What a set holds; sets in sets are not taken apart.
  static let component = XMLShape(CIIOlderNames.with(productRules, level: "L"))

  private static let productRules: [XMLRule<CIIField>] = [
    .value("*:Name", .productName), .value("*:Description", .description),
    .value("*:GlobalID", .standardID), .value("*:SellerAssignedID", .sellersID),
    .value("*:BuyerAssignedID", .buyersID), .value("*:ManufacturerAssignedID", .makersID),
    .value("*:BatchID", .batch), .value("*:IndividualTradeProductInstance/*:BatchID", .batch),
    .value("*:DesignatedProductClassification/*:ClassCode", .classification),
    .value("*:OriginTradeCountry/*:ID", .originCountry),
    .value("*:OriginTradeCountry/*:Name", .originCountryName),
  ]
}

/// Parties: the role is the element itself.
extension CIIOutline {
  static let party = XMLShape(CIIOlderNames.with(partyRules, level: "H"))

  private static let partyRules: [XMLRule<CIIField>] = [
    .value("*:ID", .partyID), .value("*:GlobalID", .globalID), .value("*:Name", .name),
    .value("*:SpecifiedLegalOrganization/*:ID", .registerNumber),
    .value("*:SpecifiedLegalOrganization/*:TradingBusinessName", .tradingName),
    .value("*:URIUniversalCommunication/*:URIID", .endpoint),
    .value("*:SpecifiedTaxRegistration/*:ID", .taxNumber),
    .record("*:PostalTradeAddress", .address, address),
  ]

  static let address = XMLShape<CIIField>([
    .value("*:StreetName", .street), .value("*:BuildingNumber", .street),
    .value("*:LineOne", .street), .value("*:LineTwo", .street), .value("*:LineThree", .addressLine),
    .value("*:LineFour", .addressLine), .value("*:LineFive", .addressLine),
    .value("*:PostcodeCode", .postcode), .value("*:CityName", .city), .value("*:CountryID", .country),
    .value("*:CountryName", .countryName), .value("*:CountrySubDivisionID", .regionCode),
    .value("*:CountrySubDivisionName", .region),
  ])
}
