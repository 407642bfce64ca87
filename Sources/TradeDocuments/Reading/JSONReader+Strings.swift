import SupplyModel

extension JSONReader {
  /// Reads a string from its opening to its closing quote.
  mutating func string() throws(UnreadableDocument) -> String {
    let opening = place()
    position += 1
    let start = position
    skipPlainText()
    if peek == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while let byte = peek {
      if byte == UInt8(ascii: "\"") {
        position += 1
        return String(decoding: text, as: UTF8.self)
      }
      guard byte == UInt8(ascii: "\\") else { throw malformed("a control character stands in a string") }
      text.append(contentsOf: try escaped())
      let plain = position
      skipPlainText()
      text.append(contentsOf: bytes[plain..<position])
    }
    throw breaksOff("inside a string", began: opening)
  }

  /// Up to the next quote, backslash or control character.
  private mutating func skipPlainText() {
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
  }

  /// Reads `\n`, `\u00e9`, `\ud83d\ude00` and the like.
  private mutating func escaped() throws(UnreadableDocument) -> [UInt8] {
    let replacements: [(StaticString, UInt8)] = [
      ("\\\"", 0x22), ("\\\\", 0x5C), ("\\/", 0x2F), ("\\b", 8), ("\\f", 12), ("\\n", 10), ("\\r", 13),
      ("\\t", 9),
    ]
    for (escape, byte) in replacements where skip(escape) { return [byte] }
    let start = position
    guard let unit = escapedUnit() else { throw malformed("a string has an escape that JSON does not know") }
    if let scalar = Unicode.Scalar(unit) { return Array(String(Character(scalar)).utf8) }
    guard unit < 0xDC00, let low = escapedUnit(), 0xDC00...0xDFFF ~= low,
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else {
      position = start
      throw malformed("a string has half of a surrogate pair")
    }
    return Array(String(Character(scalar)).utf8)
  }

  /// Reads `\u` and four hexadecimal digits.
  private mutating func escapedUnit() -> UInt32? {
    guard position + 6 <= bytes.count, skip("\\u") else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    position += 4
    return unit
  }
}
