import SupplyModel

/// Master data: names and addresses of parties and places, names and makers of trade items.
extension EPCISDocument {
  /// Attributes of parties and places that are statements as they stand, by the last word of their id.
  private static let ofParties: [String: Statement.Property] = [
    "name": .name, "countrycode": .country, "state": .region, "countrysubdivisioncode": .region,
  ]

  /// Parts of the address, in the order they are written.
  private static let address = [
    "streetaddressone", "streetaddresstwo", "streetaddressthree", "postalcode", "city",
  ]

  /// Of trade items: names first, the surest first.
  private static let itemNames = [
    "descriptionshort", "tradeitemdescription", "regulatedproductname", "brandname",
  ]

  private static let ofItems: [String: Statement.Property] = [
    "manufactureroftradeitempartyname": .manufacturer, "countryoforigin": .productOrigin,
  ]

  mutating func state(
    _ element: XMLRecord<EPCISField>, of vocabulary: XMLRecord<EPCISField>, into batch: inout StatementBatch
  ) {
    let number = UInt32(batch.records.read)
    batch.records.read += 1
    let location = element.location
    let uri = element.attribute("id") ?? ""
    switch (GS1URI(uri), Self.isOfPlaces(vocabulary)) {
    case (.tradeItem(let gtin), _):
      state(element, of: product(gtin, number, at: location, in: &batch), in: &batch)
    case (.place, _),
      (.other, true) where !uri.isEmpty:
      let party = party(called: uri, as: "site", number, at: location, in: &batch)
      state(element, ofParty: Int(party), in: &batch)
    default:
      batch.records.rejected += 1
      batch.diagnostics.report(.unknownSubject(uri, at: location))
    }
  }

  private static func isOfPlaces(_ vocabulary: XMLRecord<EPCISField>) -> Bool {
    let type = EPCISEvent.lastToken(vocabulary.attribute("type") ?? "").lowercased()
    return ["location", "businesslocation", "readpoint", "party", "sourcedest"].contains(type)
  }

  private func state(_ element: XMLRecord<EPCISField>, ofParty party: Int, in batch: inout StatementBatch) {
    var lines: [String: String] = [:]
    for value in element.values(.attribute) {
      let name = Self.name(of: value)
      if let property = Self.ofParties[name] {
        let statement =
          property == .country
          ? Statement.country(property, value.placed, log: &batch.diagnostics)
          : Statement(property, value.placed)
        batch.parties[party].statements += [statement].compactMap { $0 }
      } else {
        lines[name] = value.text
      }
    }
    let address = Self.address.compactMap { lines[$0] }.filter { !$0.isEmpty }.joined(separator: ", ")
    if !address.isEmpty {
      batch.parties[party].statements.append(
        Statement(.address, address, at: element.location))
    }
  }

  private func state(_ element: XMLRecord<EPCISField>, of product: Int32, in batch: inout StatementBatch) {
    let values = element.values(.attribute)
    let names = Self.itemNames.lazy.compactMap { wanted in values.first { Self.name(of: $0) == wanted } }
    if let name = names.first { batch.products[Int(product)].name = name.text }
    for value in values {
      guard let property = Self.ofItems[Self.name(of: value)] else { continue }
      let statement =
        property == .productOrigin
        ? Statement.country(property, value.placed, log: &batch.diagnostics)
        : Statement(property, value.placed)
      batch.products[Int(product)].statements += [statement].compactMap { $0 }
    }
  }

  private static func name(of attribute: XMLValue<EPCISField>) -> String {
    EPCISEvent.lastToken(attribute.attribute("id") ?? "").lowercased()
  }
}

extension Diagnostic {
  fileprivate static func unknownSubject(_ uri: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "master-data-not-used", .note, "master data of something that is neither a party nor a trade item",
      at: location, excerpt: uri)
  }
}
