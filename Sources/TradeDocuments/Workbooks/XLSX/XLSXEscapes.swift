/// Characters XML cannot hold stand in workbooks as `_x000D_`, and an underscore that would be taken so as `_x005F_`.
enum XLSXEscapes {
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    guard text.count >= 7, text.contains(UInt8(ascii: "_")) else { return text }
    var decoded: [UInt8] = []
    var position = 0
    while position < text.count {
      if let scalar = escape(in: text, at: position) {
        decoded.append(contentsOf: String(scalar).utf8)
        position += 7
      } else {
        decoded.append(text[position])
        position += 1
      }
    }
    return decoded
  }

  private static func escape(in text: [UInt8], at start: Int) -> Unicode.Scalar? {
    guard start + 7 <= text.count, text[start] == UInt8(ascii: "_"), text[start + 1] == UInt8(ascii: "x"),
      text[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = text[(start + 2)..<(start + 6)]
    guard digits.allSatisfy({ 48...57 ~= $0 || 65...70 ~= $0 & 0xDF }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
