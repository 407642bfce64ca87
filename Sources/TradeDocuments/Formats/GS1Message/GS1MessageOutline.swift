/// Where in a GS1 XML message what is found. Only the root of a message is in a namespace; senders differ, so every
/// path is taken in any.
///
/// Not named, so never read: the header of the message (its sender and receiver may be service providers), contacts,
/// bank accounts, prices, taxes, allowances.
enum GS1MessageOutline {
  static let outline = XMLOutline<GS1MessageField>(
    namespaces: [
      "order": classicNamespaces[0], "deliver": classicNamespaces[1], "pay": classicNamespaces[2],
    ],
    attributes: [
      "type", "number", "creationDateTime", "responseStatusType", "unitOfMeasure", "measurementUnitCode",
      "currencyCode",
      "languageCode", "additionalPartyIdentificationTypeCode",
      "additionalTradeItemIdentificationTypeCode",
    ],
    file: shape(GS1MessageKind.all.map { .record("//\($0.element)Message", .message, message($0)) } + classic)
  )

  static func shape(_ rules: [XMLRule<GS1MessageField>]) -> XMLShape<GS1MessageField> {
    XMLShape(rules.map(\.inAnyNamespace))
  }

  /// Documents refer to others by their names, so only what stands right below the message is one.
  private static func message(_ kind: GS1MessageKind) -> XMLShape<GS1MessageField> {
    shape([.record(kind.element, .document, document(kind))])
  }

  private static func document(_ kind: GS1MessageKind) -> XMLShape<GS1MessageField> {
    shape(
      [
        .value("creationDateTime", .created),
        .value("\(kind.element)Identification/entityIdentification", .number),
        .value("invoiceType", .type),
        .value("invoiceCurrencyCode", .currency),
        .value("documentActionCode", .action),
        .value("responseStatusCode", .response),
        .value("purchaseOrder/entityIdentification", .order),
        .value("originalOrder/entityIdentification", .order),
        .record("//\(kind.line)", .line, line(kind)),
      ] + GS1MessageRole.all.map { .record("//\($0.element)", .party, party) })
  }

  static func line(_ kind: GS1MessageKind) -> XMLShape<GS1MessageField> {
    shape(
      [
        .value("lineItemNumber", .lineNumber),
        .value("originalOrderLineItemNumber", .orderLine),
        .value("netAmount", .amount),
        .value("amountExclusiveAllowancesCharges", .amount),
        .value("creditLineIndicator", .credit),
        .value("purchaseOrder/entityIdentification", .lineOrder),
        .value("purchaseOrder/lineItemNumber", .orderLine),
        .record("transactionalTradeItem", .item, item),
        .value(kind.quantity, .quantity),
      ] + (kind.otherQuantity.map { [.value($0, .otherQuantity)] } ?? []))
  }

  private static let item = shape([
    .value("gtin", .gtin),
    .value("additionalTradeItemIdentification", .itemID),
    .value("tradeItemDescription", .description),
    .value("transactionalItemData/countryOfOrigin", .origin),
    .value("transactionalItemData/batchNumber", .batch),
  ])

  static let party = shape([
    .value("gln", .gln),
    .value("additionalPartyIdentification", .partyID),
    .value("organisationDetails/organisationName", .organisationName),
    .record("organisationDetails/legalRegistration", .register, register),
    .record("legalRegistration", .register, register),
    .value("dutyFeeTaxRegistration/dutyFeeTaxRegistrationID", .taxNumber),
    .record("address", .address, address),
  ])

  private static let register = shape([
    .value("legalRegistrationNumber", .registerNumber), .value("legalRegistrationType", .registerType),
  ])

  static let address = shape([
    .value("name", .name),
    .value("streetAddressOne", .street), .value("streetAddressTwo", .street),
    .value("streetAddressThree", .street),
    .value("city", .city), .value("postalCode", .postcode),
    .value("state", .region), .value("countryCode", .country),
  ])
}
