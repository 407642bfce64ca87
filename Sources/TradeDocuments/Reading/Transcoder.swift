/// Turns any encoding into UTF-8, chunk by chunk; what is malformed becomes U+FFFD and is counted.
struct Transcoder {
  private let encoding: TextEncoding
  /// The C library's decoder, for encodings that are not read here.
  private let decoder: CharacterDecoder?
  /// The first byte of a code unit whose second has not come yet.
  private var half: UInt8?
  private var highSurrogate: UInt16?
  private var brokenUnits = 0

  init(from encoding: TextEncoding) {
    self.encoding = encoding
    switch encoding {
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252: decoder = nil
    default: decoder = CharacterDecoder(from: encoding)
    }
  }

  /// Sequences that were no characters so far. Malformed UTF-8 is passed on and not counted.
  var malformed: Int { brokenUnits + (decoder?.malformed ?? 0) }

  mutating func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    switch encoding {
    case .utf8: text.append(contentsOf: bytes)
    case .windows1252: for byte in bytes { Self.append(Self.windows1252(byte), to: &text) }
    case .utf16LittleEndian, .utf16BigEndian: for byte in bytes { take(byte, into: &text) }
    default: decoder?.append(bytes, to: &text)
    }
  }

  /// To be called once at the end.
  mutating func finish(into text: inout [UInt8]) {
    decoder?.finish(into: &text)
    if half != nil || highSurrogate != nil { replaceUnit(into: &text) }
    (half, highSurrogate) = (nil, nil)
  }

  private mutating func take(_ byte: UInt8, into text: inout [UInt8]) {
    guard let first = half else {
      half = byte
      return
    }
    half = nil
    let isLittle = encoding == .utf16LittleEndian
    take(UInt16(isLittle ? byte : first) << 8 | UInt16(isLittle ? first : byte), into: &text)
  }

  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        let scalar = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
        return Self.append(Unicode.Scalar(scalar) ?? "\u{FFFD}", to: &text)
      }
      replaceUnit(into: &text)
    }
    if UTF16.isLeadSurrogate(unit) {
      highSurrogate = unit
    } else if let scalar = Unicode.Scalar(unit) {
      Self.append(scalar, to: &text)
    } else {
      replaceUnit(into: &text)
    }
  }

  private mutating func replaceUnit(into text: inout [UInt8]) {
    brokenUnits += 1
    Self.append("\u{FFFD}", to: &text)
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    if scalar.isASCII {
      text.append(UInt8(scalar.value))
    } else {
      text.append(contentsOf: UTF8.encode(scalar)!)
    }
  }

  /// The five bytes Windows-1252 leaves open are the C1 controls, as browsers read them.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    0x80...0x9F ~= byte ? upperControls[Int(byte - 0x80)] : Unicode.Scalar(byte)
  }

  private static let upperControls: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
