import SupplyModel

/// The line a byte of a document stands on.
struct LinePosition {
  /// From 1; CR, LF and CRLF end lines.
  private(set) var line = 1
  /// Offset of the line's first byte.
  private var start = 0

  /// Reads the document up to the byte, in constant memory.
  init(ofByte offset: Int, in source: DocumentSource) throws(UnreadableDocument) {
    let stream = try ByteStream(source)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
    defer { chunk.deallocate() }
    var position = 0
    var previous: UInt8 = 0
    while position < offset, case let count = try stream.read(into: chunk), count > 0 {
      for byte in chunk[..<min(count, offset - position)] {
        position += 1
        if byte == 13 || byte == 10 {
          if byte == 13 || previous != 13 { line += 1 }
          start = position
        }
        previous = byte
      }
    }
  }

  /// A quarter of a megabyte of the document from the start of the line on: enough to tell its encoding.
  func sample(in source: DocumentSource) throws(UnreadableDocument) -> [UInt8] {
    let stream = try ByteStream(source)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
    defer { chunk.deallocate() }
    var position = 0
    var sample: [UInt8] = []
    while sample.count < 262_144, case let count = try stream.read(into: chunk), count > 0 {
      sample.append(contentsOf: chunk[..<count].dropFirst(max(0, start - position)))
      position += count
    }
    // Without the line that was cut off, unless it is all there is.
    guard sample.count >= 262_144, let end = sample.lastIndex(where: { $0 == 10 || $0 == 13 }) else {
      return sample
    }
    return Array(sample[...end])
  }
}
