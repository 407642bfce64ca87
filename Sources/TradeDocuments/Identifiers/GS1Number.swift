import SupplyModel

/// GS1 numbers as documents write them.
package enum GS1Number {
  /// A GTIN in its 14-digit form; nil when the text is not 8, 12, 13 or 14 digits.
  package static func tradeItem(_ text: String) -> Identifier? {
    let digits = isDigits(text) ? text : text.filter { !$0.isWhitespace }
    guard [8, 12, 13, 14].contains(digits.utf8.count), isDigits(digits),
      digits.utf8.contains(where: { $0 != 0x30 })
    else { return nil }
    return Identifier(
      scheme: "gtin", value: String(repeating: "0", count: 14 - digits.utf8.count) + digits)
  }

  /// A GLN as it stands when its check digit is right; nil for any other text.
  package static func validLocation(_ text: String?) -> String? {
    text.flatMap { Identifier(scheme: "gln", value: $0).isValid ? $0 : nil }
  }

  /// The check digit that completes a GTIN, GLN or SSCC: weights 3 and 1 from the right, modulo 10.
  package static func checkDigit(of digits: String) -> Int {
    let sum = digits.utf8.reversed().enumerated()
      .reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset.isMultiple(of: 2) ? 3 : 1) }
    return (10 - sum % 10) % 10
  }

  package static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
