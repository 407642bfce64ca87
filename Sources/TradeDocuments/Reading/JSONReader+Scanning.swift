import SupplyModel

extension JSONReader {
  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skip(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != word.utf8Start[offset] { return false }
    position += count
    return true
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Steps over a byte order mark, which is no column.
  mutating func skipMark() {
    position = 3
    places.start = 3
    places.offset = 3
  }

  /// Where the next byte is.
  mutating func place() -> SourceLocation {
    places.advance(to: position, in: bytes)
    return SourceLocation(document: document, line: places.line, column: places.column)
  }
}

/// Line and column of an offset that only grows, in one pass over the bytes. Columns count characters.
struct PlaceCounter {
  var offset = 0
  var start = 0
  private(set) var line = 1
  private(set) var column = 1

  mutating func advance(to target: Int, in bytes: [UInt8]) {
    while offset < target {
      let byte = bytes[offset]
      offset += 1
      let endsLine = byte == 0x0A || (byte == 0x0D && (offset == bytes.count || bytes[offset] != 0x0A))
      if endsLine {
        line += 1
        column = 1
        start = offset
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
