/// What the reader of EPCIS events takes note of.
package enum EPCISField: UInt8, XMLField {
  case event, vocabulary, element, header
  // Of events.
  case eventTime, eventID, action, businessStep, disposition, transaction, source, destination, error
  case readPoint, location, placeID, sources, destinations, transactions, parent, transformationID
  // Items of events.
  case items, piece, quantityElement, itemClass, quantity, unit
  case masterData, countryOfOrigin
  // Of master data.
  case attribute
  // Of the message.
  case sender, receiver
}

/// Where in an EPCIS document what is found.
///
/// Children of events are in no namespace, or in that of the document, and since 2.0 no longer inside
/// `extension`: so names are matched in any namespace and at any depth of the event.
enum EPCISOutline {
  private static let events = [
    "ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent",
    "QuantityEvent",
  ]

  static let outline = XMLOutline<EPCISField>(
    namespaces: [:], attributes: ["type", "id", "Authority"],
    file: XMLShape(
      events.map { .record("//*:\($0)", .event, event) } + [
        .record("//*:Vocabulary", .vocabulary, vocabulary),
        .record("//*:StandardBusinessDocumentHeader", .header, header),
      ]))

  private static let event = XMLShape<EPCISField>(
    [
      .value("//*:eventTime", .eventTime),
      .value("//*:eventID", .eventID),
      .value("//*:action", .action),
      .value("//*:bizStep", .businessStep),
      .value("//*:disposition", .disposition),
      .value("//*:parentID", .parent),
      .value("//*:transformationID", .transformationID),
      .record("//*:readPoint", .readPoint, XMLShape([.value("*:id", .placeID)])),
      .record("//*:bizLocation", .location, XMLShape([.value("*:id", .placeID)])),
      .record("//*:bizTransactionList", .transactions, XMLShape([.value("*:bizTransaction", .transaction)])),
      .record("//*:sourceList", .sources, XMLShape([.value("*:source", .source)])),
      .record("//*:destinationList", .destinations, XMLShape([.value("*:destination", .destination)])),
      .record("//*:ilmd", .masterData, XMLShape([.value("//*:countryOfOrigin", .countryOfOrigin)])),
      .presence("//*:errorDeclaration", .error),
      // Of a quantity event, which has no list.
      .value("*:epcClass", .itemClass), .value("*:quantity", .quantity),
    ] + EPCISItemList.parts.keys.sorted().map { .record("//*:\($0)", .items, items) })

  private static let items = XMLShape<EPCISField>([
    .value("*:epc", .piece),
    .record(
      "*:quantityElement", .quantityElement,
      XMLShape([.value("*:epcClass", .itemClass), .value("*:quantity", .quantity), .value("*:uom", .unit)])),
  ])

  /// Master data: the type says of what, the id of which one, and attributes say what.
  private static let vocabulary = XMLShape<EPCISField>([
    .record("//*:VocabularyElement", .element, XMLShape([.value("*:attribute", .attribute)]))
  ])

  private static let header = XMLShape<EPCISField>([
    .value("*:Sender/*:Identifier", .sender), .value("*:Receiver/*:Identifier", .receiver),
  ])
}
