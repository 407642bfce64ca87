import SupplyModel

/// What records say, wherever they stand: the statements of a party or a product without their places. Documents repeat
/// them, so a segment has each once.
struct SegmentContent {
  var key: String?
  var texts: [Text]

  struct Text: Stored {
    var property: Statement.Property
    var value: String
    var original: String?

    init(_ statement: Statement) {
      (property, value, original) = (statement.property, statement.value, statement.original)
    }

    func store(in bytes: inout StoredBytes) {
      bytes.store(property)
      bytes.store(value)
      bytes.store(original)
    }

    init(from cursor: inout StoredCursor) throws(StoredDamage) {
      (property, value, original) = (try cursor.read(), try cursor.read(), try cursor.read())
    }
  }
}

extension SegmentContent: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(key)
    bytes.store(texts)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (key, texts) = (try cursor.read(), try cursor.read())
  }
}

/// The contents of a segment as one thread reads them: each is built when a document first needs it, and shared with the
/// documents after it, as the statements of documents read one after another are.
final class SegmentContents {
  let entries: [UInt8]
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private var known: [Known?]

  struct Known {
    let content: SegmentContent
    /// Of the first document that was read with them.
    var statements: [Statement]?
    var document = DocumentID(0)
    /// Whether a party of which this is said is surely the same in any document.
    var identifies = false
  }

  init(_ segment: CacheSegment) {
    (bytes, ranges, entries) = (segment.bytes, segment.contents, segment.bytes)
    known = Array(repeating: nil, count: ranges.count)
  }

  /// - Returns: the content of a number with what is shared of it.
  func known(_ number: Int) throws(StoredDamage) -> Known {
    guard known.indices.contains(number) else { throw StoredDamage() }
    if let known = known[number] { return known }
    var cursor = StoredCursor(bytes, ranges[number])
    let new = Known(content: try cursor.read())
    known[number] = new
    return new
  }

  func share(_ statements: [Statement], of document: DocumentID, as number: Int) {
    known[number]?.statements = statements
    known[number]?.document = document
    known[number]?.identifies = statements.identifyParty
  }
}
