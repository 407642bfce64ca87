import Glibc
import SupplyModel

/// Reads delimited text record by record (RFC 4180) from a stream, in memory of one record.
///
/// Works on bytes: a record's fields are ranges of a reused buffer; nothing is copied or unescaped until asked
/// for. Quoted fields may hold delimiters, line ends and doubled quotes; LF, CRLF and CR end records; records
/// of one empty field are skipped. There is no limit to lengths or numbers of fields.
package final class CSVReader {
  /// Line of the record's first character, from 1.
  package var line: Int { record.pointee.line }
  /// Fields of the current record.
  package var fieldCount: Int { record.pointee.fieldCount }
  /// The document ends within a quoted field of this record.
  package var isUnterminated: Bool { record.pointee.isUnterminated }
  /// The document ends right after this record, without a line end.
  package var endsWithoutLineEnd: Bool { record.pointee.endsWithoutLineEnd }
  /// First field of this record with a quote where none may stand; such quotes are kept as text.
  package var strayQuote: Int? { record.pointee.strayQuote }
  /// Line on which the record ends.
  package var lastLine: Int { line + record.pointee.innerLines }

  let delimiter: UInt8
  /// 1 for bytes that end an unquoted run: delimiter, quote, CR, LF.
  let stops: UnsafeMutablePointer<UInt8>
  /// Behind a pointer, since every access to a variable of a class is checked for exclusivity, cell by cell.
  let record: UnsafeMutablePointer<CSVRecord>
  /// nil when all of the text is in the buffer.
  let stream: TextStream?
  private var capacity: Int
  private(set) var filled = 0
  private(set) var isAtEnd = false
  var nextStart = 0
  private(set) var nextLine = 1
  private var unescaped = UnescapedFields()

  package convenience init(_ stream: TextStream, delimiter: UInt8, chunk: Int = 262_144) {
    self.init(stream, delimiter, capacity: max(16, chunk))
  }

  /// - Parameters:
  ///   - text: begins with a record.
  ///   - line: of its first character.
  ///   - isComplete: whether the text ends where its last record does.
  convenience init(_ text: [UInt8], delimiter: UInt8, line: Int, isComplete: Bool = true) {
    self.init(nil, delimiter, capacity: max(1, text.count))
    _ = UnsafeMutableBufferPointer(start: record.pointee.buffer, count: text.count).update(from: text)
    (filled, isAtEnd, nextLine) = (text.count, isComplete, line)
  }

  private init(_ stream: TextStream?, _ delimiter: UInt8, capacity: Int) {
    (self.stream, self.delimiter, self.capacity) = (stream, delimiter, capacity)
    record = .allocate(capacity: 1)
    record.initialize(to: CSVRecord(buffer: .allocate(capacity: capacity)))
    stops = .allocate(capacity: 256)
    stops.initialize(repeating: 0, count: 256)
    for byte in [delimiter, UInt8(ascii: "\""), 10, 13] { stops[Int(byte)] = 1 }
  }

  deinit {
    record.pointee.buffer.deallocate()
    record.pointee.fields.deallocate()
    record.deallocate()
    stops.deallocate()
    unescaped.deallocate()
  }

  /// Goes to the next record.
  ///
  /// - Returns: false at the end of the document; ``fieldCount`` is then 0.
  package func advance() throws(UnreadableDocument) -> Bool {
    unescaped.removeAll()
    while true {
      record.pointee.start = nextStart
      record.pointee.line = nextLine
      while !scanRecord() {
        if isAtEnd { return false }
        try refill()
      }
      nextLine = lastLine + 1
      if fieldCount != 1 || record.pointee.fields[0].start != record.pointee.fields[0].end { return true }
    }
  }

  /// The field's content, without quotes; valid until the next record.
  package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let (field, buffer) = (record.pointee.fields[index], record.pointee.buffer)
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
    let buffer = record.pointee.buffer
    var position = record.pointee.start
    let end = record.pointee.fields[index].start
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

  /// Moves the unfinished record to the front, makes room and reads on.
  private func refill() throws(UnreadableDocument) {
    let (start, buffer) = (record.pointee.start, record.pointee.buffer)
    let kept = filled - start
    if kept == capacity {
      record.pointee.buffer = .allocate(capacity: capacity * 2)
      memcpy(record.pointee.buffer, buffer, kept)
      buffer.deallocate()
      capacity *= 2
    } else if start > 0 {
      memmove(buffer, buffer + start, kept)
    }
    record.pointee.start = 0
    (nextStart, filled) = (0, kept)
    // To the brim: a long record is scanned again after each refill, so refills must double it to stay linear.
    while let stream, filled < capacity, !isAtEnd {
      let room = UnsafeMutableRawBufferPointer(
        start: record.pointee.buffer + filled, count: capacity - filled)
      let count = try stream.read(into: room)
      filled += count
      isAtEnd = count == 0
    }
  }
}
