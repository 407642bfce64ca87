/// What the reader of EPCIS events takes note of.
enum EPCISField: UInt8, XMLField {
  case event, vocabulary, element
  // Of events.
  case eventTime, eventID, action, businessStep, transaction, source, destination, error, ignored
  case readPoint, location, placeID, sources, destinations, transactions
  // Items of events.
  case items, piece, quantityElement, itemClass, quantity, unit
  case masterData, countryOfOrigin
  // Of master data.
  case attribute
}

/// Where in an EPCIS document what is found.
///
/// Children of events are in no namespace, or in that of the document, and since 2.0 no longer inside
/// `extension`: so names are matched in any namespace and at any depth of the event.
enum EPCISOutline {
  static let events = [
    "ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent",
  ]

  static let outline = XMLOutline<EPCISField>(
    namespaces: [:], attributes: ["type", "id"],
    file: XMLShape(
      events.map { .record("//*:\($0)", .event, event) } + [
        .record("//*:Vocabulary", .vocabulary, vocabulary)
      ]))

  static let event = XMLShape<EPCISField>(
    [
      .value("//*:eventTime", .eventTime),
      .value("//*:eventID", .eventID),
      .value("//*:action", .action),
      .value("//*:bizStep", .businessStep),
      .record("//*:readPoint", .readPoint, XMLShape([.value("*:id", .placeID)])),
      .record("//*:bizLocation", .location, XMLShape([.value("*:id", .placeID)])),
      .record("//*:bizTransactionList", .transactions, XMLShape([.value("*:bizTransaction", .transaction)])),
      .record("//*:sourceList", .sources, XMLShape([.value("*:source", .source)])),
      .record("//*:destinationList", .destinations, XMLShape([.value("*:destination", .destination)])),
      .record("//*:ilmd", .masterData, XMLShape([.value("//*:countryOfOrigin", .countryOfOrigin)])),
      .presence("//*:errorDeclaration", .error),
      .presence("//*:sensorElementList", .ignored),
    ] + EPCISItems.lists.keys.sorted().map { .record("//*:\($0)", .items, items) })

  static let items = XMLShape<EPCISField>([
    .value("*:epc", .piece),
    .record(
      "*:quantityElement", .quantityElement,
      XMLShape([.value("*:epcClass", .itemClass), .value("*:quantity", .quantity), .value("*:uom", .unit)])),
  ])

  /// Master data: the type says of what, the id of which one, and attributes say what.
  static let vocabulary = XMLShape<EPCISField>([
    .record("//*:VocabularyElement", .element, XMLShape([.value("*:attribute", .attribute)]))
  ])
}
