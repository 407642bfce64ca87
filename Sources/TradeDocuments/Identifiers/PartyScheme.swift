import SupplyModel

/// What a scheme of party identifiers stands for in our vocabulary.
enum PartyScheme: Hashable, Sendable {
  /// Unique worldwide: `gln`, `lei`, `duns`.
  case worldwide(String)
  /// A register of one country; a country prefix on the number is dropped.
  case register(String)
  /// A VAT number; the prefix is added when the country is known and the number has none.
  case vat(String?)
  /// Names an office, a mailbox or an agreement between two parties, not a company.
  case weak

  /// Raw schemes, upper case: ISO 6523 codes as Peppol uses them, and the words older documents use.
  static let meaning: [String: PartyScheme] = [
    "0088": .worldwide("gln"), "GLN": .worldwide("gln"), "EAN": .worldwide("gln"), "GS1": .worldwide("gln"),
    "0060": .worldwide("duns"), "DUNS": .worldwide("duns"),
    "FEI": .worldwide("fei"),
    "0199": .worldwide("lei"), "LEI": .worldwide("lei"),
    "USCC": .worldwide("uscc"),
    "0009": .worldwide("siret"),
    "0002": .register("FR"),
    "0007": .register("SE"), "SE:ORGNR": .register("SE"), "0082": .weak,
    "0192": .register("NO"), "NO:ORGNR": .register("NO"),
    "0184": .register("DK"), "CVR": .register("DK"), "DK:CVR": .register("DK"), "0096": .weak,
    "0198": .vat("DK"), "DKVAT": .vat("DK"), "DK:SE": .vat("DK"), "DK:VAT": .vat("DK"),
    "0196": .register("IS"),
    "0212": .register("FI"), "0037": .weak, "0216": .weak, "0213": .vat("FI"),
    "0183": .register("CH"),
    "0106": .register("NL"), "0190": .weak, "0208": .register("BE"),
    "0210": .register("IT"), "0211": .worldwide("piva"), "0201": .weak,
    "0191": .register("EE"), "0218": .register("LV"), "0200": .register("LT"),
    "0151": .register("AU"), "0195": .register("SG"), "0188": .register("JP"),
    "UK:CH": .register("GB"), "GB:COH": .register("GB"),
    "9914": .vat("AT"), "9925": .vat("BE"), "9928": .vat("CY"), "9929": .vat("CZ"), "9930": .vat("DE"),
    "9931": .vat("EE"), "9932": .vat("GB"), "9933": .vat("GR"), "9934": .vat("HR"), "9910": .vat("HU"),
    "9935": .vat("IE"), "9936": .vat("LI"), "9937": .vat("LT"), "9938": .vat("LU"), "9939": .vat("LV"),
    "9943": .vat("MT"), "9944": .vat("NL"), "9945": .vat("PL"), "9946": .vat("PT"), "9947": .vat("RO"),
    "9949": .vat("SI"), "9950": .vat("SK"), "9957": .vat("FR"), "9920": .vat("ES"), "9955": .vat("SE"),
    "BEVAT": .vat("BE"), "SEVAT": .vat("SE"), "VAT": .vat(nil), "VA": .vat(nil),
    "EORI": .worldwide("eori"),
    "0204": .weak, "EM": .weak, "ZZZ": .weak, "FC": .weak,
  ]

  /// - Parameter scheme: as written, upper case.
  static func named(_ scheme: String) -> PartyScheme? { meaning[scheme] ?? authorities[scheme] }

  /// - Parameter value: normalised.
  /// - Returns: nil when the value cannot be one of this scheme.
  func identifier(_ value: String) -> Identifier? {
    switch self {
    case .weak: nil
    case .worldwide(let scheme): Self.worldwide(Identifier(scheme: scheme, value: value))
    case .register(let country): Self.register(country, value)
    case .vat(let country): Self.vat(value, country)
    }
  }

  /// Check digits prove a number that has few digits: some LEIs do.
  private static func worldwide(_ identifier: Identifier) -> Identifier? {
    isNumber(identifier.value) || identifier.isStrong ? identifier : nil
  }

  private static func register(_ country: String, _ value: String) -> Identifier? {
    let bare = value.hasPrefix(country) && country != "CH" ? String(value.dropFirst(2)) : value
    guard isNumber(bare) else { return nil }
    return registers[country].map { Identifier(scheme: $0, value: bare) }
      ?? Identifier(scheme: "reg", jurisdiction: country, value: bare)
  }

  /// Registers whose numbers have a scheme of their own, with check digits.
  private static let registers = [
    "AU": "abn", "BE": "kbo", "CH": "uid", "DK": "cvr", "FI": "ytunnus", "FR": "siren", "IS": "kennitala",
    "NL": "kvk", "NO": "orgnr", "SE": "orgnr",
  ]

  private static func vat(_ value: String, _ country: String?) -> Identifier? {
    guard isNumber(value) else { return nil }
    if value.utf8.prefix(2).allSatisfy(\.isASCIILetter) { return Identifier(scheme: "vat", value: value) }
    // Greek VAT numbers carry EL, not the country code.
    return country.map { Identifier(scheme: "vat", value: ($0 == "GR" ? "EL" : $0) + value) }
  }

  /// Letters and digits only, with enough digits to be nobody else's by accident.
  private static func isNumber(_ value: String) -> Bool {
    value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
      && value.utf8.count { (0x30...0x39).contains($0) } >= 5
  }
}
