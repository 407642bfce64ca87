/// What a word costs in bits in an encoding of mostly two bytes per character.
struct DoubleByteCost: Sendable {
  let encoding: TextEncoding
  /// Bits of a character of two bytes; nil when they are none.
  private let pair: @Sendable (_ lead: UInt8, _ trail: UInt8) -> Int?
  /// Length and bits of a character that has not two bytes; nil for those that have.
  private let other: @Sendable (_ bytes: ArraySlice<UInt8>) -> (length: Int, bits: Int)?

  /// A byte that starts no character.
  private static let stray = 32
  /// A Latin letter beside a character of another script, with nothing between.
  private static let mixture = 6

  /// Of two that cost the same the first is chosen.
  static let all = [
    DoubleByteCost(encoding: .gb18030, pair: chinese, other: fourBytes),
    DoubleByteCost(encoding: .big5, pair: traditional) { _ in nil },
    DoubleByteCost(encoding: .shiftJIS, pair: shifted, other: halfWidth),
    DoubleByteCost(encoding: .eucKR, pair: korean) { _ in nil },
    DoubleByteCost(encoding: .eucJP, pair: japanese, other: singleShift),
  ]

  func bits(of word: ArraySlice<UInt8>) -> Int {
    var bits = 0
    var rest = word
    var isAfterLetter = false
    while let first = rest.first {
      if first < 0x80 {
        isAfterLetter = first.isASCIILetter
        rest.removeFirst()
        continue
      }
      let (length, cost) = character(rest)
      rest.removeFirst(length)
      let isBeforeLetter = rest.first?.isASCIILetter ?? false
      bits += cost + (isAfterLetter ? Self.mixture : 0) + (isBeforeLetter ? Self.mixture : 0)
      isAfterLetter = false
    }
    return bits
  }

  private func character(_ bytes: ArraySlice<UInt8>) -> (length: Int, bits: Int) {
    if let other = other(bytes) { return other }
    guard bytes.count > 1 else { return (1, Self.stray) }
    return pair(bytes[bytes.startIndex], bytes[bytes.startIndex + 1]).map { (2, $0) } ?? (1, Self.stray)
  }
}

/// The classes of each encoding.
extension DoubleByteCost {
  /// GB 2312: signs, 3,755 common characters, 3,008 others; then what GBK adds.
  private static func chinese(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard (0x81...0xFE).contains(lead), (0x40...0xFE).contains(trail), trail != 0x7F else { return nil }
    guard trail >= 0xA1 else { return 20 }
    switch lead {
    case 0xA1...0xA3: return 9
    case 0xB0...0xD7: return 12
    case 0xD8...0xF7: return 16
    default: return 20
    }
  }

  /// The rest of Unicode in GB18030: four bytes, every second one a digit.
  private static func fourBytes(_ bytes: ArraySlice<UInt8>) -> (length: Int, bits: Int)? {
    let start = bytes.startIndex
    guard bytes.count > 3, (0x30...0x39).contains(bytes[start + 1]) else { return nil }
    let isOne = (0x81...0xFE).contains(bytes[start + 2]) && (0x30...0x39).contains(bytes[start + 3])
    return isOne ? (4, 24) : nil
  }

  /// Big5: signs, 5,401 common characters, 7,652 others.
  private static func traditional(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return nil }
    switch lead {
    case 0xA1...0xA3: return 9
    case 0xA4...0xC6: return 13
    case 0xC9...0xF9: return 17
    case 0x81...0xFE: return 22
    default: return nil
    }
  }

  /// EUC-KR: signs, 2,350 syllables, 4,888 Chinese characters, of which Korean has few; then the syllables CP949 adds.
  private static func korean(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard (0x81...0xFE).contains(lead) else { return nil }
    guard (0xA1...0xFE).contains(trail) else {
      let isAdded = (0x41...0x5A).contains(trail) || (0x61...0x7A).contains(trail) || trail >= 0x81
      return isAdded && lead <= 0xC6 && trail != 0xFF ? 19 : nil
    }
    switch lead {
    case 0xA1...0xA3: return 9
    case 0xB0...0xC8: return 11
    case 0xCA...0xFD: return 19
    default: return 20
    }
  }

  /// EUC-JP: signs, wide letters, hiragana, katakana, 2,965 common characters, 3,390 others.
  private static func japanese(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard (0xA1...0xFE).contains(lead), (0xA1...0xFE).contains(trail) else { return nil }
    switch lead {
    case 0xA4: return 7
    case 0xA1, 0xA5: return 8
    case 0xA3: return 9
    case 0xB0...0xCF: return 12
    case 0xD0...0xF4: return 19
    default: return 20
    }
  }

  /// EUC-JP's half-width katakana and supplementary characters.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> (length: Int, bits: Int)? {
    let (start, high) = (bytes.startIndex, UInt8(0xA1)...0xFE)
    guard bytes.count > 1 else { return nil }
    if bytes[start] == 0x8E, (0xA1...0xDF).contains(bytes[start + 1]) { return (2, 12) }
    guard bytes.count > 2, bytes[start] == 0x8F else { return nil }
    return high.contains(bytes[start + 1]) && high.contains(bytes[start + 2]) ? (3, 22) : nil
  }

  /// Shift_JIS: the classes of EUC-JP, folded into other bytes.
  private static func shifted(_ lead: UInt8, _ trail: UInt8) -> Int? {
    guard (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead) else { return nil }
    guard (0x40...0xFC).contains(trail), trail != 0x7F else { return nil }
    switch lead {
    case 0x81: return 8
    case 0x82: return trail >= 0x9F ? 7 : 9
    case 0x83: return trail <= 0x96 ? 8 : 18
    case 0x88 where trail < 0x9F, 0x98 where trail > 0x72: return 18
    case 0x88...0x98: return 12
    default: return 18
    }
  }

  /// Shift_JIS's half-width katakana, which never stand alone.
  private static func halfWidth(_ bytes: ArraySlice<UInt8>) -> (length: Int, bits: Int)? {
    guard (0xA1...0xDF).contains(bytes[bytes.startIndex]) else { return nil }
    return (1, bytes.dropFirst().first ?? 0 >= 0x80 ? 10 : 14)
  }
}
