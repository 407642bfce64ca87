import SupplyModel

/// Writes what files say into a segment, for one thread.
///
/// Contents are told apart by where their statements are stored, which is one place for all records a thread shares
/// them with; so nothing is compared.
struct SegmentComposition {
  private(set) var contents: [SegmentContent] = []
  private(set) var entries = StoredBytes()
  /// By where the statements are stored, which they keep because they are held here.
  private var numbers: [UnsafeRawPointer: Int] = [:]
  private var held: [[Statement]] = []

  /// Of the document at hand: most keys mean something in it alone.
  private var path = ""

  /// About how many bytes it has.
  private(set) var size = 0

  /// Adds what a file says.
  ///
  /// - Returns: where in the entries; nil when it cannot be kept by itself.
  mutating func add(_ readings: [InputReading.Reading], serials: [Int]) -> Range<Int>? {
    let start = entries.count
    entries.pointsElsewhere = false
    entries.unsigned(UInt64(readings.count))
    for (reading, serial) in zip(readings, serials) {
      entries.document = reading.batch.document
      path = reading.input.path
      entries.store(serial)
      entries.store(reading.input)
      add(reading.batch)
    }
    size += entries.count - start
    return entries.pointsElsewhere ? nil : start..<entries.count
  }

  private mutating func add(_ batch: StatementBatch) {
    if !batch.spans.isEmpty || !batch.sameParties.isEmpty { entries.pointsElsewhere = true }
    entries.store(batch.isTradeDocument)
    add(parties: batch)
    entries.store(batch.mentions)
    add(products: batch)
    entries.store(batch.symbols.texts)
    entries.store(batch.relations)
    entries.store(batch.ranges)
    entries.store(batch.links)
    entries.store(batch.assessments)
    entries.store(batch.actions)
    entries.store(batch.judgements)
    entries.store(batch.diagnostics)
    entries.store(batch.records)
    entries.store(batch.network)
    entries.store(batch.counted)
  }

  private mutating func add(parties batch: StatementBatch) {
    entries.unsigned(UInt64(batch.parties.count))
    var restated = batch.restated.parties[...]
    for (position, party) in batch.parties.enumerated() {
      let number = number(of: party.statements, key: party.key)
      entries.unsigned(UInt64(number))
      entries.store(contents[number].key == party.key ? nil : Optional(party.key))
      entries.store(party.keyScope == path ? nil : Optional(party.keyScope))
      entries.store(party.record)
      entries.store(party.location)
      add(placesOf: party.statements, position, &restated, batch)
    }
  }

  private mutating func add(products batch: StatementBatch) {
    entries.unsigned(UInt64(batch.products.count))
    var restated = batch.restated.products[...]
    for (position, product) in batch.products.enumerated() {
      let number = number(of: product.statements, key: product.name)
      entries.unsigned(UInt64(number))
      entries.store(contents[number].key == product.name ? nil : Optional(product.name))
      entries.store(product.record)
      entries.store(product.location)
      add(placesOf: product.statements, position, &restated, batch)
    }
  }

  /// The document's own places; what is shared with an earlier document comes first among a record's statements.
  private mutating func add(
    placesOf statements: [Statement], _ position: Int,
    _ restated: inout ArraySlice<RestatedPlaces.Record>, _ batch: StatementBatch
  ) {
    var own: ArraySlice<SourceLocation> = []
    if let next = restated.first, Int(next.position) == position {
      restated.removeFirst()
      own = batch.restated.places[Int(next.places.lowerBound)..<Int(next.places.upperBound)]
    }
    for location in own { entries.store(location) }
    for statement in statements.dropFirst(own.count) { entries.store(statement.location) }
  }

  private mutating func number(of statements: [Statement], key: String?) -> Int {
    let place = statements.withUnsafeBytes { $0.baseAddress ?? UnsafeRawPointer(bitPattern: 1)! }
    if let known = numbers[place] { return known }
    numbers[place] = contents.count
    held.append(statements)
    contents.append(SegmentContent(key: key, texts: statements.map(SegmentContent.Text.init)))
    size += statements.count * 24
    return contents.count - 1
  }

  /// The segment as it is kept.
  var bytes: [UInt8] {
    var bytes = StoredBytes()
    bytes.unsigned(UInt64(contents.count))
    var content = StoredBytes()
    for each in contents {
      content.removeAll()
      content.store(each)
      bytes.unsigned(UInt64(content.count))
      bytes.raw(content.bytes)
    }
    bytes.raw(entries.bytes)
    return bytes.bytes
  }
}
