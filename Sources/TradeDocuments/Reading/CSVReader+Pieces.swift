extension CSVReader {
  /// Passes over all records that end within the buffer.
  ///
  /// - Returns: where the last of them ends.
  func skipRecords() -> Int {
    while scanRecord() { record.pointee.start = nextStart }
    return nextStart
  }

  /// What follows the current record, in pieces; to be read there, and no more here. nil of a text without a stream.
  func pieces(of size: Int) -> RecordPieces? {
    guard let stream else { return nil }
    let rest = UnsafeBufferPointer(start: record.pointee.buffer + nextStart, count: filled - nextStart)
    return RecordPieces(
      stream, delimiter: delimiter, pieceSize: size, rest: Array(rest), line: nextLine, isAtEnd: isAtEnd)
  }
}
