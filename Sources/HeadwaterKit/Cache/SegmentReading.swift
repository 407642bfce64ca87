import SupplyModel

/// Reads what files say out of a segment.
struct SegmentReading {
  private let contents: SegmentContents
  private var cursor: StoredCursor
  /// Of the document at hand: most keys mean something in it alone.
  private var path = ""

  init(_ contents: SegmentContents, _ range: Range<Int>) {
    self.contents = contents
    cursor = StoredCursor(contents.entries, range)
  }

  /// - Parameter documents: numbers of the file and of what is in it, by serial.
  /// - Throws: when the bytes are not what was stored.
  mutating func readings(as documents: [DocumentID]) throws(StoredDamage) -> [InputReading.Reading] {
    var readings: [InputReading.Reading] = []
    for _ in 0..<(try cursor.count()) {
      let serial = try cursor.read(Int.self)
      guard documents.indices.contains(serial) else { throw StoredDamage() }
      cursor.document = documents[serial]
      let input = try cursor.read(InputDocument.self)
      path = input.path
      readings.append(InputReading.Reading(input: input, batch: try batch()))
    }
    guard cursor.isAtEnd else { throw StoredDamage() }
    return readings
  }

  private mutating func batch() throws(StoredDamage) -> StatementBatch {
    var batch = StatementBatch(document: cursor.document)
    batch.isTradeDocument = try cursor.read()
    batch.parties = try records { (reading) throws(StoredDamage) in try reading.party() }
    batch.mentions = try cursor.read()
    batch.products = try records { (reading) throws(StoredDamage) in try reading.product() }
    batch.symbols = SymbolTable(try cursor.read())
    batch.relations = try cursor.read()
    batch.ranges = try cursor.read()
    batch.links = try cursor.read()
    batch.assessments = try cursor.read()
    batch.actions = try cursor.read()
    batch.judgements = try cursor.read()
    batch.diagnostics = try cursor.read()
    batch.records = try cursor.read()
    batch.network = try cursor.read()
    batch.counted = try cursor.read()
    return batch
  }

  private mutating func records<Record>(
    _ record: (inout Self) throws(StoredDamage) -> Record
  ) throws(StoredDamage) -> [Record] {
    let count = try cursor.count()
    var records: [Record] = []
    records.reserveCapacity(count)
    for _ in 0..<count { records.append(try record(&self)) }
    return records
  }

  private mutating func party() throws(StoredDamage) -> PartyRecord {
    let number = Int(truncatingIfNeeded: try cursor.unsigned())
    let known = try contents.known(number)
    let key = try cursor.read(String??.self)
    let scope = try cursor.read(String?.self) ?? path
    let record = try cursor.read(UInt32.self)
    let location = try cursor.read(SourceLocation.self)
    return PartyRecord(
      key: key ?? known.content.key, keyScope: scope, record: record, location: location,
      statements: try statements(known, number, isShared: known.identifies))
  }

  private mutating func product() throws(StoredDamage) -> ProductRecord {
    let number = Int(truncatingIfNeeded: try cursor.unsigned())
    let known = try contents.known(number)
    let name = try cursor.read(String?.self)
    let record = try cursor.read(UInt32.self)
    let location = try cursor.read(SourceLocation.self)
    return ProductRecord(
      name: name ?? known.content.key ?? "", record: record, location: location,
      statements: try statements(known, number, isShared: true))
  }

  /// What an earlier document was read to say in the same words, as far as reading documents would share it.
  private mutating func statements(
    _ known: SegmentContents.Known, _ number: Int, isShared: Bool
  ) throws(StoredDamage) -> [Statement] {
    if isShared, let statements = known.statements, known.document < cursor.document {
      for _ in 0..<(2 * statements.count) { _ = try cursor.unsigned() }
      return statements
    }
    var statements: [Statement] = []
    statements.reserveCapacity(known.content.texts.count)
    for text in known.content.texts {
      let location = try cursor.read(SourceLocation.self)
      statements.append(Statement(text.property, text.value, original: text.original, at: location))
    }
    if known.statements == nil { contents.share(statements, of: cursor.document, as: number) }
    return statements
  }
}
