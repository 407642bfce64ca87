/// The record a ``CSVReader`` stands at: its fields as ranges of the reader's buffer.
struct CSVRecord {
  var buffer: UnsafeMutablePointer<UInt8>
  /// Where it begins in the buffer.
  var start = 0
  /// Line it begins on, and line ends inside its quoted fields.
  var line = 1
  var innerLines = 0
  var isUnterminated = false
  var endsWithoutLineEnd = false
  var strayQuote: Int?
  private(set) var fieldCount = 0
  private(set) var fields = UnsafeMutablePointer<Field>.allocate(capacity: 64)
  private var capacity = 64

  init(buffer: UnsafeMutablePointer<UInt8>) { self.buffer = buffer }

  /// Where a field stands in the buffer and how it is written.
  struct Field {
    var start: Int
    var end: Int
    var writing: Writing

    enum Writing: UInt8 {
      case plain
      /// Quotes around it, none inside.
      case quoted
      /// Doubled quotes inside, or text after the closing quote.
      case escaped
    }
  }

  /// Forgets what a scan found, before the next one.
  mutating func clear() {
    (fieldCount, innerLines, strayQuote) = (0, 0, nil)
    (isUnterminated, endsWithoutLineEnd) = (false, false)
  }

  mutating func append(_ field: Field) {
    if fieldCount == capacity { grow() }
    (fields + fieldCount).initialize(to: field)
    fieldCount += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 2)
    larger.update(from: fields, count: fieldCount)
    fields.deallocate()
    fields = larger
    capacity *= 2
  }
}
