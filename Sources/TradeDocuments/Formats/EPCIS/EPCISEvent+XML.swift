import SupplyModel

extension EPCISEvent {
  /// - Returns: nil for an element that is no event.
  init?(_ record: XMLRecord<EPCISField>, log: inout DiagnosticLog) {
    guard let kind = Kind(record.elementName) else { return nil }
    self.init(kind, at: record.location)
    id = record.text(.eventID)
    time = record.placed(.eventTime)
    action = record.text(.action)
    step = record.text(.businessStep).map(EPCISTerm.word)
    disposition = record.text(.disposition)
    transformationID = record.text(.transformationID)
    isDeclaredInError = record.count(of: .error) > 0
    readPoint = record.record(.readPoint)?.placed(.placeID)
    businessLocation = record.record(.location)?.placed(.placeID)
    sources = Self.entries(record, .sources, .source)
    destinations = Self.entries(record, .destinations, .destination)
    transactions = Self.entries(record, .transactions, .transaction)
    parent = record.placed(.parent).map { EPCISItem(uri: $0) }
    origins = record.records(.masterData).flatMap { $0.values(.countryOfOrigin).compactMap(\.placed) }
    readItems(of: record, log: &log)
  }

  private static func entries(
    _ record: XMLRecord<EPCISField>, _ list: EPCISField, _ entry: EPCISField
  ) -> [Entry] {
    record.records(list).flatMap { $0.values(entry) }
      .compactMap { Entry(type: $0.attribute("type"), $0.placed) }
  }

  private mutating func readItems(of record: XMLRecord<EPCISField>, log: inout DiagnosticLog) {
    for list in record.records(.items) {
      guard let part = EPCISItemList.parts[list.elementName] else { continue }
      self[keyPath: part] += list.values(.piece).compactMap(\.placed).map { EPCISItem(uri: $0) }
      for element in list.records(.quantityElement) {
        if let item = EPCISItem(element, log: &log) { self[keyPath: part].append(item) }
      }
    }
    if kind == .quantity, let item = EPCISItem(record, log: &log) { moved.append(item) }
  }
}

extension EPCISItem {
  /// - Parameter element: anything with a class of goods and a quantity of it.
  fileprivate init?(_ element: XMLRecord<EPCISField>, log: inout DiagnosticLog) {
    guard let uri = element.placed(.itemClass) else { return nil }
    self.uri = uri
    quantity = element.placed(.quantity)?.figure(log: &log) ?? .missing
    unit = element.text(.unit)
    isPiece = false
  }
}

extension EPCISCorrespondent {
  /// The parties a message's header names.
  static func all(of header: XMLRecord<EPCISField>) -> [EPCISCorrespondent] {
    header.values.compactMap { value in
      value.placed.map {
        EPCISCorrespondent(
          uri: $0, authority: value.attribute("Authority"), isSender: value.field == .sender)
      }
    }
  }
}

extension EPCISSubject {
  /// The entries of a vocabulary.
  static func all(of vocabulary: XMLRecord<EPCISField>) -> [EPCISSubject] {
    vocabulary.records(.element).map { element in
      EPCISSubject(
        uri: PlacedText(element.attribute("id") ?? "", at: element.location),
        vocabulary: vocabulary.attribute("type") ?? "",
        attributes: element.values(.attribute).compactMap { value in
          value.placed.map { .init(name: value.attribute("id") ?? "", text: $0) }
        })
    }
  }
}
