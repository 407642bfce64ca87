import SupplyModel

/// An identifier of a party as a document gives it, brought into our vocabulary.
///
/// Only ``strong`` ones may ever join records; whether their check digits are right is judged later.
package enum PartyIdentifier: Hashable, Sendable {
  case strong(Identifier)
  /// Kept for readers: routing addresses, local numbers, unknown schemes.
  case weak(String)
  /// Template text such as `normalizedString`; says nothing.
  case placeholder

  /// What the place in the document says about a number without a scheme.
  package enum Place: Sendable {
    /// Anything: an endpoint, one of several ids.
    case any
    /// A number in the company register of the party's country.
    case companyRegister
    /// A VAT number, with or without its country prefix.
    case valueAddedTax
  }

  /// - Parameters:
  ///   - scheme: as written, such as `0088`, `GLN`, `DUNS`; nil when the document gives none.
  ///   - country: alpha-2 code of the party's country, when known.
  package init(_ value: String, scheme: String?, place: Place = .any, country: String?) {
    let normal = Self.normalized(value)
    guard !Self.isPlaceholder(normal, raw: value) else {
      self = .placeholder
      return
    }
    let meaning =
      scheme.flatMap { PartyScheme.named($0.uppercased()) } ?? Self.meaning(of: place, scheme, country)
    self = meaning?.identifier(normal).map(Self.strong) ?? .weak(scheme.map { "\($0) \(value)" } ?? value)
  }

  private static func meaning(of place: Place, _ scheme: String?, _ country: String?) -> PartyScheme? {
    switch (place, country) {
    case (.companyRegister, let country?) where scheme == nil: .register(country)
    case (.valueAddedTax, _): .vat(country)
    default: nil
    }
  }

  /// Without spaces, dots, dashes and slashes; letters upper case.
  private static func normalized(_ value: String) -> String {
    // As most are written.
    if value.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 }) { return value }
    if value.utf8.allSatisfy({ $0 < 0x80 }) {
      let kept = value.utf8.lazy.filter { $0 > 0x20 && !(0x2D...0x2F).contains($0) }
      return String(decoding: kept.map { 0x61...0x7A ~= $0 ? $0 & 0xDF : $0 }, as: UTF8.self)
    }
    return String(value.uppercased().filter { !$0.isWhitespace && $0 != "." && $0 != "-" && $0 != "/" })
  }

  private static let placeholders: Set<String> = [
    "", "NA", "TOKEN", "STRING", "NORMALIZEDSTRING", "NULL", "NONE", "UNKNOWN", "TEST", "ID",
  ]

  private static func isPlaceholder(_ normal: String, raw: String) -> Bool {
    placeholders.contains(normal) || normal.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
      || normal.utf8.allSatisfy { $0 == UInt8(ascii: "X") }
      || raw.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }
  }
}
