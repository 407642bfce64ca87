import SupplyModel

/// What of a document does not fit the encoding it is to be read in; reads it through once.
struct DecodingSurvey {
  /// Places that become U+FFFD.
  private(set) var malformed = 0
  /// Line of the first of them, from 1.
  private(set) var firstLine = 1

  init(_ source: DocumentSource, _ encoding: TextEncoding) throws(UnreadableDocument) {
    let stream = try ByteStream(source)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
    defer { chunk.deallocate() }
    var transcoder = Transcoder(from: encoding)
    var text: [UInt8] = []
    var lines = LineCount()
    while case let count = try stream.read(into: chunk), count > 0 {
      transcoder.append(UnsafeRawBufferPointer(rebasing: chunk[..<count]), to: &text)
      take(transcoder.malformed, &text, &lines)
    }
    transcoder.finish(into: &text)
    take(transcoder.malformed, &text, &lines)
  }

  private mutating func take(_ count: Int, _ text: inout [UInt8], _ lines: inout LineCount) {
    if malformed == 0 {
      if count > 0 {
        let first = text.firstRange(of: [0xEF, 0xBF, 0xBD])?.lowerBound ?? text.endIndex
        lines.add(text[..<first])
        firstLine = lines.line
      } else {
        lines.add(text[...])
      }
    }
    malformed = count
    text.removeAll(keepingCapacity: true)
  }
}

/// Counts lines of text that comes in pieces.
private struct LineCount {
  private(set) var line = 1
  private var previous: UInt8 = 0

  mutating func add(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if byte == 13 || (byte == 10 && previous != 13) { line += 1 }
      previous = byte
    }
  }
}
