import Glibc

extension CSVReader {
  /// Finds the fields of the record at ``CSVRecord/start``.
  ///
  /// - Returns: false when the buffer ends before the record does; the caller then reads on and calls again, so
  ///   nothing may be changed that a second scan would not set again.
  func scanRecord() -> Bool {
    record.pointee.clear()
    if record.pointee.start == filled { return false }
    let (buffer, stops, delimiter) = (record.pointee.buffer, self.stops, self.delimiter)
    let limit = buffer + filled
    var position = buffer + record.pointee.start
    while true {
      let start = position
      var writing = CSVRecord.Field.Writing.plain
      if position < limit, position.pointee == UInt8(ascii: "\"") {
        guard let end = scanQuoted(from: position, to: limit, &writing) else { return false }
        position = end
      } else {
        while position < limit, stops[Int(position.pointee)] == 0 { position += 1 }
        if position < limit, position.pointee == UInt8(ascii: "\"") { position = skipStray(position, limit) }
      }
      if position == limit, !isAtEnd { return false }
      record.pointee.append(CSVRecord.Field(start: start - buffer, end: position - buffer, writing: writing))
      if position < limit, position.pointee == delimiter {
        position += 1
        continue
      }
      return finish(at: position, limit)
    }
  }

  /// The end of a quoted field; nil when more bytes are needed to tell.
  private func scanQuoted(
    from start: UnsafeMutablePointer<UInt8>, to limit: UnsafeMutablePointer<UInt8>,
    _ writing: inout CSVRecord.Field.Writing
  ) -> UnsafeMutablePointer<UInt8>? {
    writing = .quoted
    var position = start + 1
    while true {
      guard let found = memchr(position, Int32(UInt8(ascii: "\"")), limit - position) else {
        if !isAtEnd { return nil }
        record.pointee.isUnterminated = true
        writing = .escaped
        countLines(from: start, to: limit)
        return limit
      }
      position = found.assumingMemoryBound(to: UInt8.self) + 1
      if position == limit { if !isAtEnd { return nil } else { break } }
      if position.pointee != UInt8(ascii: "\"") { break }
      writing = .escaped
      position += 1
    }
    countLines(from: start, to: position)
    if position < limit, stops[Int(position.pointee)] == 0 {
      writing = .escaped
      position = skipStray(position, limit)
    }
    return position
  }

  /// Takes text with misplaced quotes as it is, up to the end of the field.
  private func skipStray(
    _ start: UnsafeMutablePointer<UInt8>, _ limit: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if strayQuote == nil { record.pointee.strayQuote = fieldCount }
    var position = start
    while position < limit,
      stops[Int(position.pointee)] == 0 || position.pointee == UInt8(ascii: "\"")
    { position += 1 }
    return position
  }

  /// Ends the record at a line end or the end of the document.
  private func finish(at end: UnsafeMutablePointer<UInt8>, _ limit: UnsafeMutablePointer<UInt8>) -> Bool {
    var position = end
    if position == limit {
      record.pointee.endsWithoutLineEnd = true
    } else if position.pointee == 13 {
      position += 1
      if position == limit, !isAtEnd { return false }
      if position < limit, position.pointee == 10 { position += 1 }
    } else {
      position += 1
    }
    nextStart = position - record.pointee.buffer
    return true
  }

  private func countLines(from start: UnsafeMutablePointer<UInt8>, to end: UnsafeMutablePointer<UInt8>) {
    var position = start
    while position < end {
      let byte = position.pointee
      position += 1
      if byte == 13, position < end, position.pointee == 10 { position += 1 }
      if byte == 10 || byte == 13 { record.pointee.innerLines += 1 }
    }
  }
}
