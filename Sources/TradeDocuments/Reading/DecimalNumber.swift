/// A number as tables write it: `1234.5`, `1,234.50`, `1.234,50`, `1 234,50`, `1'234.50`, `-3e5`.
///
/// Unless the decimal sign is known, a single comma before three digits (`1,234`) could be either; such a text is
/// refused rather than guessed. A single point then always is a decimal point.
enum DecimalNumber {
  /// - Parameter decimal: the decimal sign, comma or point, when it is known.
  /// - Returns: nil when the text is no number, not finite, or ambiguous.
  static func parse(_ text: UnsafeBufferPointer<UInt8>, decimal: UInt8? = nil) -> Double? {
    if decimal != UInt8(ascii: ","), let simple = parseSimple(text) { return simple }
    guard let normal = normalised(text, decimal), let value = Double(normal), value.isFinite else {
      return nil
    }
    return value
  }

  /// A comma that may be a decimal sign as well as a separator of thousands.
  static func isAmbiguous(_ text: String) -> Bool {
    let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && isDigits(parts[1]) && parts[1].count == 3 && (1...3).contains(parts[0].count)
      && isDigits(parts[0]) && parts[0].first != "0"
  }

  /// Digits with at most one point, up to 15 in all: exact without a general parser.
  static func parseSimple(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard text.count <= 17, !text.isEmpty else { return nil }
    let isNegative = text[0] == UInt8(ascii: "-")
    var (digits, decimals, mantissa) = (0, -1, 0)
    for byte in isNegative ? text.dropFirst() : text[...] {
      let digit = Int(byte) - 48
      if 0...9 ~= digit {
        mantissa = mantissa &* 10 &+ digit
        digits += 1
        if decimals >= 0 { decimals += 1 }
      } else if byte == UInt8(ascii: "."), decimals < 0, digits > 0 {
        decimals = 0
      } else {
        return nil
      }
    }
    guard 1...15 ~= digits, decimals != 0 else { return nil }
    let value = decimals > 0 ? Double(mantissa) / powersOfTen[decimals] : Double(mantissa)
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The text with a decimal point and without separators of thousands.
  private static func normalised(_ raw: UnsafeBufferPointer<UInt8>, _ known: UInt8?) -> String? {
    guard let text = withoutSpaces(String(decoding: raw, as: UTF8.self)),
      text.utf8.allSatisfy({ 48...57 ~= $0 || "+-.,eE".utf8.contains($0) })
    else { return nil }
    let sign = text.first == "-" || text.first == "+" ? String(text.prefix(1)) : ""
    let body = text.dropFirst(sign.count)
    if let known { return normalised(body, decimal: Character(Unicode.Scalar(known))).map { sign + $0 } }
    guard text.contains(",") || text.filter({ $0 == "." }).count > 1 else { return text }
    let decimal: Character = body.last { $0 == "," || $0 == "." } ?? "."
    let thousands: Character = decimal == "," ? "." : ","
    if body.contains(thousands) || body.filter({ $0 == decimal }).count == 1 {
      return isAmbiguous(String(body)) ? nil : joined(body, decimal, thousands).map { sign + $0 }
    }
    return grouped(body, by: decimal).map { sign + $0 }
  }

  private static func normalised(_ body: Substring, decimal: Character) -> String? {
    let thousands: Character = decimal == "," ? "." : ","
    guard body.contains(decimal) else {
      return body.contains(thousands) ? grouped(body, by: thousands) : String(body)
    }
    return joined(body, decimal, thousands)
  }

  /// The text without spaces or apostrophes between groups of three digits; nil when one stands elsewhere.
  private static func withoutSpaces(_ text: String) -> String? {
    let marks: [Character] = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}"]
    guard let mark = text.first(where: marks.contains) else { return text }
    let whole = text.prefix { $0 != "," && $0 != "." }
    let sign = whole.first == "-" || whole.first == "+" ? whole.prefix(1) : ""
    guard let digits = grouped(whole.dropFirst(sign.count), by: mark) else { return nil }
    return sign + digits + text[whole.endIndex...]
  }

  private static func joined(_ body: Substring, _ decimal: Character, _ thousands: Character) -> String? {
    let parts = body.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count == 2, isDigits(parts[1]), !parts[1].isEmpty else { return nil }
    guard parts[0].contains(thousands) else {
      return isDigits(parts[0]) && !parts[0].isEmpty ? "\(parts[0]).\(parts[1])" : nil
    }
    return grouped(parts[0], by: thousands).map { "\($0).\(parts[1])" }
  }

  /// `1,234,567` without its separators; nil when a group has not three digits.
  private static func grouped(_ text: Substring, by separator: Character) -> String? {
    let groups = text.split(separator: separator, omittingEmptySubsequences: false)
    guard let first = groups.first, 1...3 ~= first.count, groups.allSatisfy(isDigits),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  private static func isDigits(_ text: Substring) -> Bool { text.utf8.allSatisfy { 48...57 ~= $0 } }
}
