import Glibc
import SupplyModel

/// Reads delimited text record by record (RFC 4180) from a stream, in memory of one record.
///
/// Works on bytes: a record's fields are ranges of a reused buffer; nothing is copied or unescaped until asked
/// for. Quoted fields may hold delimiters, line ends and doubled quotes; LF, CRLF and CR end records; records
/// of one empty field are skipped. There is no limit to lengths or numbers of fields.
package final class CSVReader {
  /// Line of the record's first character, from 1.
  package private(set) var line = 1
  /// Fields of the current record.
  package internal(set) var fieldCount = 0
  /// The document ends within a quoted field of this record.
  package internal(set) var isUnterminated = false
  /// The document ends right after this record, without a line end.
  package internal(set) var endsWithoutLineEnd = false
  /// First field of this record with a quote where none may stand; such quotes are kept as text.
  package internal(set) var strayQuote: Int?

  let delimiter: UInt8
  /// 1 for bytes that end an unquoted run: delimiter, quote, CR, LF.
  let stops: UnsafeMutablePointer<UInt8>
  private let stream: TextStream
  private(set) var buffer: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  private(set) var filled = 0
  private(set) var isAtEnd = false
  var recordStart = 0
  var nextStart = 0
  /// Line ends inside quoted fields of this record.
  var innerLines = 0
  private var nextLine = 1
  private(set) var fields: UnsafeMutablePointer<Field>
  private var fieldCapacity = 64
  private var unescaped = UnescapedFields()

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

  package init(_ stream: TextStream, delimiter: UInt8, chunk: Int = 262_144) {
    self.stream = stream
    self.delimiter = delimiter
    capacity = max(16, chunk)
    buffer = .allocate(capacity: capacity)
    fields = .allocate(capacity: fieldCapacity)
    stops = .allocate(capacity: 256)
    stops.initialize(repeating: 0, count: 256)
    for byte in [delimiter, UInt8(ascii: "\""), 10, 13] { stops[Int(byte)] = 1 }
  }

  deinit {
    buffer.deallocate()
    fields.deallocate()
    stops.deallocate()
    unescaped.deallocate()
  }

  /// Goes to the next record.
  ///
  /// - Returns: false at the end of the document; ``fieldCount`` is then 0.
  package func advance() throws(UnreadableDocument) -> Bool {
    unescaped.removeAll()
    while true {
      recordStart = nextStart
      line = nextLine
      while !scanRecord() {
        if isAtEnd { return false }
        try refill()
      }
      nextLine = line + innerLines + 1
      if fieldCount != 1 || fields[0].start != fields[0].end { return true }
    }
  }

  /// The field's content, without quotes; valid until the next record.
  package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let field = fields[index]
    switch field.writing {
    case .plain: return UnsafeBufferPointer(start: buffer + field.start, count: field.end - field.start)
    case .quoted:
      return UnsafeBufferPointer(start: buffer + field.start + 1, count: field.end - field.start - 2)
    case .escaped:
      return unescaped.add(UnsafeBufferPointer(start: buffer + field.start, count: field.end - field.start))
    }
  }

  /// The field's content as text.
  package func text(_ index: Int) -> String { String(decoding: bytes(index), as: UTF8.self) }

  /// Line and column, both from 1, of a field's first character, an opening quote included.
  package func place(_ index: Int) -> (line: Int, column: Int) {
    var (line, column) = (line, 1)
    var position = recordStart
    let end = fields[index].start
    while position < end {
      let byte = buffer[position]
      position += 1
      if byte == 10 || byte == 13 {
        if byte == 13, position < end, buffer[position] == 10 { position += 1 }
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }

  /// Line on which the record ends.
  package var lastLine: Int { line + innerLines }

  func append(_ field: Field) {
    if fieldCount == fieldCapacity {
      let larger = UnsafeMutablePointer<Field>.allocate(capacity: fieldCapacity * 2)
      larger.update(from: fields, count: fieldCount)
      fields.deallocate()
      fields = larger
      fieldCapacity *= 2
    }
    fields[fieldCount] = field
    fieldCount += 1
  }

  /// Moves the unfinished record to the front, makes room and reads on.
  private func refill() throws(UnreadableDocument) {
    let kept = filled - recordStart
    if kept == capacity {
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
      memcpy(larger, buffer, kept)
      buffer.deallocate()
      buffer = larger
      capacity *= 2
    } else if recordStart > 0 {
      memmove(buffer, buffer + recordStart, kept)
    }
    (recordStart, nextStart, filled) = (0, 0, kept)
    let room = UnsafeMutableRawBufferPointer(start: buffer + kept, count: capacity - kept)
    let count = try stream.read(into: room)
    filled += count
    isAtEnd = count == 0
  }
}
