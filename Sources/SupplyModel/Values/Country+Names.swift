extension Country {
  /// Understands a country as documents write it: alpha-2, alpha-3, numeric code, or an English name in one of
  /// its usual spellings; case, accents and punctuation do not matter.
  ///
  /// `EL` is Greece and `XI` the United Kingdom, as VAT numbers and customs declarations use them. Codes that
  /// name no country, such as `EU` or `QV`, give nil, and so does a subdivision (``subdivision(_:)``).
  package static func named(_ text: String) -> Country? {
    let table = CountryTable.shared
    if let known = table.byCode[code(in: text)] { return known }
    let folded = Country.folded(text)
    return table.byName[folded] ?? swapped(text).flatMap { table.byName[Country.folded($0)] }
  }

  /// The English name, `Malaysia`; the code itself when it is not in the table.
  package var name: String { CountryTable.shared.names[self] ?? code }

  /// The country an ISO 3166-2 code lies in: China for `CN-XJ`; nil when the text is no such code.
  package static func subdivision(_ text: String) -> Country? {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 2, (1...3).contains(parts[1].count),
      parts[1].allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit })
    else { return nil }
    return CountryTable.shared.byCode[String(Substring(parts[0])).uppercased()]
  }

  /// The code a text may be, as the table keys it: upper case, numbers padded to three digits.
  private static func code(in text: String) -> String {
    let bytes = text.utf8.filter { $0 != UInt8(ascii: " ") }
    guard (1...3).contains(bytes.count) else { return "" }
    if bytes.allSatisfy(\.isASCIIDigit) {
      return String(repeating: "0", count: 3 - bytes.count) + String(decoding: bytes, as: UTF8.self)
    }
    return bytes.allSatisfy(\.isASCIILetter) ? String(decoding: bytes, as: UTF8.self).uppercased() : ""
  }

  /// `Republic of Korea` for `Korea, Republic of`; nil without exactly one comma.
  private static func swapped(_ text: String) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 ? "\(parts[1]) \(parts[0])" : nil
  }
}

extension UInt8 {
  /// `0` to `9`.
  @inline(__always) package var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// `A` to `Z` or `a` to `z`.
  @inline(__always) package var isASCIILetter: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20
  }
}
