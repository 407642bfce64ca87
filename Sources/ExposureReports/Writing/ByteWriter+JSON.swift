extension ByteWriter {
  /// A JSON string with its quotes. Control characters are escaped, the C1 range included, so that a document
  /// printed on a terminal cannot steer it.
  package mutating func jsonString(_ text: String) {
    byte(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(Self.isPlain) {
      raw(text)
    } else {
      for scalar in text.unicodeScalars { jsonScalar(scalar) }
    }
    byte(UInt8(ascii: "\""))
  }

  /// Printable ASCII that JSON writes as it is: most texts have nothing else.
  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func jsonScalar(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": literal("\\\"")
    case "\\": literal("\\\\")
    case "\n": literal("\\n")
    case "\r": literal("\\r")
    case "\t": literal("\\t")
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      literal("\\u")
      let digits = String(scalar.value, radix: 16)
      raw(String(repeating: "0", count: 4 - digits.count) + digits)
    default:
      if scalar.isASCII { byte(UInt8(scalar.value)) } else { raw(String(scalar)) }
    }
  }
}
