/// Counts what is and what is not UTF-8 in a stream of bytes, chunk by chunk.
///
/// Text in other encodings rarely forms valid sequences by chance, so the counts tell a file in one of them from a
/// UTF-8 file with a few broken bytes.
struct UTF8Census {
  /// Valid sequences of two to four bytes.
  private(set) var sequences = 0
  /// Bytes that belong to no valid sequence.
  private(set) var strays = 0
  /// Offset of the first stray byte.
  private(set) var firstStray: Int?

  private var offset = 0
  private var missing = 0
  private var length = 0
  /// Bounds of the next continuation byte: they exclude overlong forms, surrogates and the region beyond U+10FFFF.
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xBF

  var isValid: Bool { strays == 0 }

  /// Rather another encoding than damaged UTF-8.
  var isRatherAnotherEncoding: Bool { strays > sequences }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var index = 0
    while index < bytes.count {
      if missing == 0 {
        index = Self.skipASCII(bytes, from: index)
        if index == bytes.count { break }
      }
      take(bytes[index], at: offset + index)
      index += 1
    }
    offset += bytes.count
  }

  /// To be called at the end: an unfinished sequence is stray.
  mutating func finish() {
    if missing > 0 { stray(length - missing, endingAt: offset) }
  }

  private static func skipASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    { index += 8 }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  private mutating func take(_ byte: UInt8, at position: Int) {
    if missing > 0 {
      if lower...upper ~= byte {
        missing -= 1
        (lower, upper) = (0x80, 0xBF)
        if missing == 0 { sequences += 1 }
        return
      }
      stray(length - missing, endingAt: position)
    }
    if byte >= 0x80 { begin(byte, at: position) }
  }

  private mutating func begin(_ byte: UInt8, at position: Int) {
    (lower, upper) = (
      byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80, byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF
    )
    switch byte {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return stray(1, endingAt: position + 1)
    }
    missing = length - 1
  }

  private mutating func stray(_ count: Int, endingAt end: Int) {
    strays += count
    if firstStray == nil { firstStray = end - count }
    missing = 0
    (lower, upper) = (0x80, 0xBF)
  }
}
