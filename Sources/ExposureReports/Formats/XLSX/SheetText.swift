/// Text as a cell of a workbook can hold it.
enum SheetText {
  static let mark = "… [cut; the whole text is in result.json]"

  /// At most `limit` UTF-16 units; cut text ends in ``mark``.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept = String.UnicodeScalarView()
    var left = limit - mark.utf16.count
    for scalar in text.unicodeScalars {
      left -= scalar.utf16.count
      if left < 0 { break }
      kept.append(scalar)
    }
    return String(kept) + mark
  }

  /// `_x0041_` in a text would be read as the letter A (ISO/IEC 29500-1 §22.4.2.4): so the underscore before it is escaped.
  static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var safe: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      safe.append(byte)
      if byte == UInt8(ascii: "_"), isEscape(bytes[position...]) { safe += Array("x005F_".utf8) }
    }
    return String(decoding: safe, as: UTF8.self)
  }

  /// Whether it begins with `_x`, four hex digits and `_`.
  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = Array(bytes.prefix(7))
    guard head.count == 7, head[1] == UInt8(ascii: "x"), head[6] == UInt8(ascii: "_") else { return false }
    return head[2...5].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }
}
