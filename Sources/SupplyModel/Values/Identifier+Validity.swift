extension Identifier {
  /// Why a value cannot be what its scheme says.
  package enum Problem: String, CaseIterable, Sendable {
    case placeholder = "a placeholder"
    case wrongLength = "of the wrong length"
    case wrongCharacters = "made of the wrong characters"
    case wrongCheckDigit = "wrong in its check digit"
    case missingCountry = "missing the country of its register"
  }

  /// nil when the value is valid; a scheme without a rule of its own only refuses placeholders.
  package var problem: Problem? {
    if isPlaceholder { return .placeholder }
    guard let known = IdentifierScheme.named(scheme) else { return nil }
    if case .required = known.jurisdiction, jurisdiction == nil { return .missingCountry }
    return known.check(Array(value.utf8)) ?? nationalProblem
  }

  /// The check digits of the national register a `reg:` names, when the number has that register's form.
  private var nationalProblem: Problem? {
    guard scheme == "reg", let country = jurisdiction else { return nil }
    let problems = Identifier.nationalSchemes(of: country).map { $0.check(Array(value.utf8)) }
    return problems.contains(nil) || !problems.contains(.wrongCheckDigit) ? nil : .wrongCheckDigit
  }

  package var isValid: Bool { problem == nil }

  /// Whether equal values are the same party: a known strong scheme and a valid value.
  package var isStrong: Bool { IdentifierScheme.named(scheme)?.isStrong == true && isValid }

  /// Whether equal values are the same product: a known scheme of products and a valid value.
  package var namesProduct: Bool { IdentifierScheme.productSchemes.contains(scheme) && isValid }

  /// Whether a party can have only one of it; the other valid value is then another party.
  package var isSingleValued: Bool { IdentifierScheme.named(scheme)?.cardinality == .one }

  /// What two values must share to exclude one another: the scheme, the country, and for registers the form.
  ///
  /// Registers renumber (Malaysia: 1234567X, later 202001012345), so only numbers of one form contradict;
  /// a group may be registered for tax in several countries.
  package var exclusionScope: String {
    switch scheme {
    case "reg": "reg:\(jurisdiction ?? ""):\(value.utf8.count)"
    case "vat": "vat:\(value.prefix(2))"
    case "orgnr": "orgnr:\(value.utf8.count)"
    default: scheme
    }
  }

  /// The province a Chinese credit code was registered in, as ISO 3166-2: `CN-XJ` for 65; nil for others.
  package var registeredRegion: String? {
    guard scheme == "uscc", isValid else { return nil }
    return ChineseRegions.isoCode(ofDivision: String(value.dropFirst(2).prefix(2)))
  }

  /// Values people type to fill a required field: `0000000`, `XXXX`, `NA`, `String`, `123456789`, `DE999999999`.
  private var isPlaceholder: Bool {
    let bytes = Array(value.utf8)
    if bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }) { return true }
    // No word has a digit in it.
    let number = bytes.drop { !$0.isDigit }
    if number.isEmpty, Identifier.placeholderWords.contains(value.uppercased()) { return true }
    // Registers do give out 1111; nobody's number is 0.
    if !number.isEmpty, number.allSatisfy({ $0 == UInt8(ascii: "0") }) { return true }
    return Identifier.isFilled(hasPrefix ? number : bytes[...])
  }

  /// Whether the value begins with letters that say nothing of the number after them.
  private var hasPrefix: Bool { scheme == "vat" || scheme == "eori" || scheme == "uid" }

  /// One character over and over, or counting; dashes, where a scheme keeps them, count for nothing.
  private static func isFilled(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    return bytes.count > 1 && bytes.allSatisfy { $0 == first || $0 == UInt8(ascii: "-") } || isCounting(bytes)
  }

  /// 123456789, 0123456789, and twelve such digits with a check digit after them.
  private static func isCounting(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 8, bytes.allSatisfy(\.isDigit) else { return false }
    let head = bytes.count == 13 || bytes.count == 14 ? bytes.dropLast() : bytes
    return zip(head, head.dropFirst()).allSatisfy { ($0.digit + 1) % 10 == $1.digit }
  }

  private static let placeholderWords: Set<String> = [
    "NA", "N/A", "N.A.", "NONE", "NULL", "NIL", "STRING", "NORMALIZEDSTRING", "TOKEN", "UNKNOWN", "TBD",
    "TBC",
    "TEST",
    "TODO", "DUMMY", "EXAMPLE", "NOTAVAILABLE", "NOT AVAILABLE", "NOTAPPLICABLE", "NOTPROVIDED", "PENDING",
    "X", "?", "-",
  ]
}
