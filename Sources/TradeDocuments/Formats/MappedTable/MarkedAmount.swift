import SupplyModel

/// An amount of money as people write it, with the sign or code of its currency before or behind: `£80,000.00`,
/// `1.200 €`, `USD 40`.
struct MarkedAmount {
  let text: String
  /// Without the mark.
  let number: TableCell
  /// What the mark may stand for, ISO 4217; empty without a mark.
  private let currencies: [String]

  init(_ cell: TableCell) {
    let bytes = cell.bytes
    guard let first = bytes.first, let last = bytes.last, Self.isMark(first) || Self.isMark(last) else {
      (text, number, currencies) = ("", cell, [])
      return
    }
    text = cell.text
    for (mark, currencies) in Self.marks + Self.code(in: text) {
      if let rest = Self.rest(of: bytes, mark) {
        (number, self.currencies) = (TableCell(rest), currencies)
        return
      }
    }
    (number, currencies) = (cell, [])
  }

  var isMarked: Bool { !currencies.isEmpty }

  /// Signs of currencies, with the currency of those that are one's alone.
  static let signs = marks.map { (mark: $0.0, only: $0.1.count == 1 || $0.0 == "\u{A3}" ? $0.1.first : nil) }
    .filter { $0.mark.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol } }

  /// nil when the mark is that of several currencies.
  var onlyCurrency: String? { currencies.count == 1 ? currencies[0] : nil }

  func mayBe(_ currency: String) -> Bool { currencies.contains(currency.uppercased()) }

  /// Longer marks first, for `US$` ends in `$`.
  private static let marks: [(String, [String])] = [
    ("US$", ["USD"]), ("HK$", ["HKD"]), ("NT$", ["TWD"]), ("R$", ["BRL"]), ("A$", ["AUD"]), ("C$", ["CAD"]),
    ("\u{20AC}", ["EUR"]), ("\u{A3}", ["GBP", "EGP", "GIP", "FKP", "SHP", "LBP", "SDG"]),
    ("$", ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "CLP", "COP", "ARS", "BRL"]),
    ("\u{A5}", ["JPY", "CNY"]), ("\u{20B9}", ["INR"]), ("\u{20A9}", ["KRW"]), ("\u{E3F}", ["THB"]),
    ("\u{20AB}", ["VND"]), ("\u{20BA}", ["TRY"]), ("RM", ["MYR"]), ("z\u{142}", ["PLN"]),
    ("K\u{10D}", ["CZK"]),
    ("kr", ["SEK", "NOK", "DKK", "ISK"]), ("Fr.", ["CHF"]), ("Rp", ["IDR"]),
    ("Rs", ["INR", "PKR", "LKR", "NPR"]),
  ]

  /// No digit, sign, separator or bracket: the first or last byte of a mark.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "$") || byte == UInt8(ascii: ".") || 65...90 ~= byte
      || 97...122 ~= byte
  }

  /// Three capital letters at one end stand for themselves.
  private static func code(in text: String) -> [(String, [String])] {
    [String(text.prefix(3)), String(text.suffix(3))].filter {
      $0.utf8.count == 3 && $0.utf8.allSatisfy { 65...90 ~= $0 }
    }.map { ($0, [$0]) }
  }

  private static func rest(of bytes: UnsafeBufferPointer<UInt8>, _ mark: String) -> UnsafeBufferPointer<
    UInt8
  >? {
    let mark = Array(mark.utf8)
    guard bytes.count > mark.count else { return nil }
    if bytes.starts(with: mark) { return withoutSpaces(bytes.dropFirst(mark.count)) }
    return bytes.suffix(mark.count).elementsEqual(mark) ? withoutSpaces(bytes.dropLast(mark.count)) : nil
  }

  /// Spaces that do not break lines, between number and mark; the others a cell cuts off itself.
  private static func withoutSpaces(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UnsafeBufferPointer<UInt8>
  {
    var bytes = bytes
    for space in ["\u{A0}", "\u{202F}"].map({ Array($0.utf8) }) {
      if bytes.starts(with: space) { bytes = bytes.dropFirst(space.count) }
      if bytes.suffix(space.count).elementsEqual(space) { bytes = bytes.dropLast(space.count) }
    }
    return UnsafeBufferPointer(rebasing: bytes)
  }
}

extension Diagnostic {
  static func unclearCurrency(_ amount: MarkedAmount, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unclear-currency", .warning, "the currency sign in '\(amount.text)' is that of several currencies",
      at: place,
      excerpt: amount.text,
      hint: "name it in the mapping, as currency = \"=USD\"; the amount was read without one")
  }

  static func otherCurrency(
    _ amount: MarkedAmount, than stated: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "other-currency", .warning, "'\(amount.text)' is not in \(stated), the currency the mapping gives it",
      at: place,
      excerpt: amount.text,
      hint: "map the column that names the currency; the row was kept without the amount")
  }
}
