import SupplyModel

/// An EPCIS document on its way into statements: parties and products once each, a relation per item moved.
struct EPCISDocument {
  /// A relation an event stated, to be completed when a transformation tells what the goods went into.
  struct Transfer {
    let relation: Int
    let product: Int32
    /// The receiving party and the place the goods were taken to.
    let receivers: [String]
  }

  let path: String
  /// Positions in the batch by what they were called in the document.
  var parties: [String: Int32] = [:]
  var products: [Identifier: Int32] = [:]
  var transfers: [Transfer] = []
  /// Inputs, outputs and place of every transformation.
  var transformations: [(inputs: [Int32], outputs: [Int32], places: [String])] = []
  private var eventIDs: Set<String> = []
  /// Goods already counted between two parties, and the business step that did.
  var counted: [String: String] = [:]

  init(path: String) { self.path = path }

  mutating func state(_ record: XMLRecord<EPCISField>, into batch: inout StatementBatch) {
    if record.field == .vocabulary {
      for element in record.records(.element) { state(element, of: record, into: &batch) }
      return
    }
    let event = EPCISEvent(record, in: batch.document, log: &batch.diagnostics)
    let number = UInt32(batch.records.read)
    batch.records.read += 1
    if event.isDeclaredInError {
      reject(.declaredInError(at: event.location), in: &batch)
    } else if let id = event.id, !eventIDs.insert(id).inserted {
      reject(.repeated(id, at: event.location), in: &batch)
    } else {
      state(event, number, into: &batch)
    }
  }

  private func reject(_ reason: Diagnostic, in batch: inout StatementBatch) {
    batch.records.rejected += 1
    batch.diagnostics.report(reason)
  }

  /// The position of the party or place a value names, stated once per document.
  mutating func party(
    _ place: XMLValue<EPCISField>, as role: String, _ number: UInt32, in batch: inout StatementBatch
  ) -> Int32 {
    let location = place.location
    return party(called: place.text, as: role, number, at: location, in: &batch)
  }

  mutating func party(
    called uri: String, as role: String, _ number: UInt32, at location: SourceLocation,
    in batch: inout StatementBatch
  ) -> Int32 {
    let gln = GS1URI(uri).gln
    let key = gln?.description ?? uri
    let position = parties[key] ?? Int32(batch.parties.count)
    if parties[key] == nil {
      parties[key] = position
      let called =
        gln.map { Statement(.identifier, $0.description, original: uri, at: location) }
        ?? Statement(.name, EPCISEvent.lastToken(uri), original: uri, at: location)
      batch.parties.append(
        PartyRecord(key: key, keyScope: path, record: number, location: location, statements: [called]))
    }
    let statement = Statement(.role, role, at: location)
    let known = batch.parties[Int(position)].statements
    if !known.contains(where: { $0.property == .role && $0.value == role }) {
      batch.parties[Int(position)].statements.append(statement)
    }
    return position
  }

  /// The position of a trade item, stated once per document.
  mutating func product(
    _ gtin: Identifier, _ number: UInt32, at location: SourceLocation, in batch: inout StatementBatch
  ) -> Int32 {
    if let known = products[gtin] { return known }
    products[gtin] = Int32(batch.products.count)
    batch.products.append(
      ProductRecord(
        name: "GTIN \(gtin.value)", record: number, location: location,
        statements: [Statement(.identifier, gtin.description, at: location)]))
    return Int32(batch.products.count - 1)
  }
}

extension Diagnostic {
  fileprivate static func declaredInError(at location: SourceLocation) -> Diagnostic {
    Diagnostic("event-in-error", .note, "the event was declared in error later; it is not used", at: location)
  }

  fileprivate static func repeated(_ id: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "event-repeated", .note, "the event was read before; it is not used twice", at: location, excerpt: id)
  }
}
