extension Identifier {
  /// The identifier in the form that all spellings of it share: numbers of national registers as `reg:` with
  /// their country, trade items with 14 digits, US drug codes in segments of 5, 4 and 2. Compare these to tell whether two identifiers are the same.
  package var equivalent: Identifier {
    switch scheme {
    case "gtin" where value.utf8.count < 14:
      Identifier(scheme: scheme, value: String(repeating: "0", count: 14 - value.utf8.count) + value)
    case "ndc": Identifier(scheme: scheme, value: Identifier.paddedDrugCode(value))
    case "orgnr": Identifier(scheme: "reg", jurisdiction: value.utf8.count == 9 ? "NO" : "SE", value: value)
    case "piva": Identifier(scheme: "vat", value: "IT" + value)
    default:
      Identifier.registers[scheme].map { Identifier(scheme: "reg", jurisdiction: $0, value: value) } ?? self
    }
  }

  /// `00071-0155-23` for `0071-0155-23`: segments shorter than the billing form's have zeros put before them.
  private static func paddedDrugCode(_ value: String) -> String {
    let segments = value.split(separator: "-", omittingEmptySubsequences: false)
    return zip(segments, [5, 4, 2]).map { segment, length in
      String(repeating: "0", count: max(0, length - segment.utf8.count)) + segment
    }.joined(separator: "-")
  }

  /// The schemes whose numbers the register of a country gives; empty where we know no rule.
  static func nationalSchemes(of country: String) -> [IdentifierScheme] {
    if country == "SE" || country == "NO" { return [IdentifierScheme.named("orgnr")].compactMap { $0 } }
    return registers.filter { $0.value == country }.keys.compactMap(IdentifierScheme.named)
  }

  /// Countries of the schemes that are one national register.
  private static let registers = [
    "uscc": "CN", "siren": "FR", "cvr": "DK", "kennitala": "IS", "ytunnus": "FI", "uid": "CH", "kbo": "BE",
    "kvk": "NL", "abn": "AU",
  ]
}
