/// Release 2: documents in a command in a transaction in a Standard Business Document, or bare. Only their own element
/// is in a namespace. Values stand one element deeper than in release 3, and codes are elements beside them.
extension GS1MessageOutline {
  static let classicNamespaces = ["urn:ean.ucc:order:2", "urn:ean.ucc:deliver:2", "urn:ean.ucc:pay:2"]

  static let classic: [XMLRule<GS1MessageField>] =
    [.record("//documentCommand", .message, command)]
    + documents.map { .record("//" + $0.0, .document, classicDocument($0.1)) }

  private static let command = shape(
    [.presence("documentCommandHeader", .command)]
      + documents.map { .record("documentCommandOperand/" + $0.0, .document, classicDocument($0.1)) })

  private static let documents = GS1MessageKind.all.map { kind in
    let prefix =
      switch kind.flow {
      case .order, .orderResponse: "order"
      case .invoice: "pay"
      default: "deliver"
      }
    return ("\(prefix):\(kind.element)", kind)
  }

  private static func classicDocument(_ kind: GS1MessageKind) -> XMLShape<GS1MessageField> {
    let own = kind.flow == .order ? GS1MessageField.number : .order
    return shape(
      [
        .value("orderIdentification/uniqueCreatorIdentification", own),
        .value("orderIdentification/referenceIdentification", .order),
        .value("orderIdentification/documentReference/uniqueCreatorIdentification", .order),
        .value("responseIdentification/uniqueCreatorIdentification", .number),
        .value("invoiceType", .type),
        .value("invoiceCurrency/currencyISOCode", .currency),
      ]
        + ["despatchAdvice", "receivingAdvice", "invoice"].map {
          .value("\($0)Identification/uniqueCreatorIdentification", .number)
        } + lines(kind).map { .record("//" + $0, .line, classicLine(kind)) }
        + GS1MessageRole.all.map { .record("//\($0.element)", .party, classicParty) })
  }

  private static func lines(_ kind: GS1MessageKind) -> [String] {
    [kind.line]
      + (kind.flow == .despatch ? ["itemContained", "despatchAdviceItemContainmentLineItem"] : [])
      + (kind.flow == .receipt ? ["receivingAdviceItemContainmentLineItem"] : [])
  }

  private static func classicLine(_ kind: GS1MessageKind) -> XMLShape<GS1MessageField> {
    let quantities = [kind.quantity, kind.otherQuantity, "quantityContained"].compactMap(\.self)
    return shape(
      quantities.flatMap(quantity) + [
        .value("netAmount/amount/monetaryAmount", .amount),
        .value("netAmount/amount/currencyCode/currencyISOCode", .amountCurrency),
        .value("amountExclusiveAllowancesCharges", .amount),
        .value("itemDescription/text", .description),
        .value("tradeItemDescription/text", .description),
        .record("tradeItemIdentification", .item, classicItem),
        .record("containedItemIdentification", .item, classicItem),
      ])
  }

  /// The unit stands beside the number, or on the element around both.
  private static func quantity(_ name: String) -> [XMLRule<GS1MessageField>] {
    let number: [XMLRule<GS1MessageField>] = [
      .value("value", .quantity), .value("unitOfMeasure/measurementUnitCodeValue", .unit),
    ]
    return number.map { $0.below(name) } + [.record("\(name)/measurementValue", .measure, shape(number))]
  }

  private static let classicItem = shape([
    .value("gtin", .gtin),
    .record(
      "additionalTradeItemIdentification", .otherItemID,
      shape([
        .value("additionalTradeItemIdentificationValue", .value),
        .value("additionalTradeItemIdentificationType", .valueType),
      ])),
  ])

  private static let classicNumbers: [XMLRule<GS1MessageField>] = [
    .value("gln", .gln),
    .record(
      "additionalPartyIdentification", .otherPartyID,
      shape([
        .value("additionalPartyIdentificationValue", .value),
        .value("additionalPartyIdentificationType", .valueType),
      ])),
  ]

  private static let classicParty = shape(
    classicNumbers + classicNumbers.map { $0.below("partyIdentification") } + [
      .record("nameAndAddress", .address, classicAddress)
    ])

  private static let classicAddress = shape([
    .value("name", .name),
    .value("streetAddressOne", .street), .value("streetAddressTwo", .street),
    .value("city", .city), .value("postalCode", .postcode),
    .value("state", .region), .value("countryCode/countryISOCode", .country),
  ])
}
