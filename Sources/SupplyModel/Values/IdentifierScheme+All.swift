extension IdentifierScheme {
  /// Every scheme with its own rule, strongest first: the order decides which identifier names a party
  /// that has no id of its own. DOCUMENTS §0.2 says where each occurs.
  package static let all: [IdentifierScheme] = worldwide + national + perSite + ofProducts + weak

  private static let worldwide = [
    IdentifierScheme("lei", "legal entity identifier, ISO 17442, mod 97-10", check: CheckDigits.lei),
    IdentifierScheme("imo", "IMO ship or company number", check: CheckDigits.imo),
  ]

  private static let national = [
    IdentifierScheme("uscc", "Chinese unified social credit code, mod 31", check: CheckDigits.uscc),
    IdentifierScheme("siren", "French company, 9 digits, Luhn", check: CheckDigits.luhn(9)),
    IdentifierScheme(
      "orgnr", "Swedish (10, Luhn) or Norwegian (9, mod 11) organisation", check: CheckDigits.orgnr),
    IdentifierScheme("cvr", "Danish company, 8 digits, mod 11", check: CheckDigits.cvr),
    IdentifierScheme("kennitala", "Icelandic organisation, 10 digits, mod 11", check: CheckDigits.kennitala),
    IdentifierScheme("ytunnus", "Finnish business, 8 digits, mod 11", check: CheckDigits.ytunnus),
    IdentifierScheme("uid", "Swiss enterprise, CHE and 9 digits, mod 11", check: CheckDigits.uid),
    IdentifierScheme("piva", "Italian partita IVA, 11 digits, Luhn", check: CheckDigits.luhn(11)),
    IdentifierScheme("kbo", "Belgian enterprise, 10 digits, mod 97", check: CheckDigits.kbo),
    IdentifierScheme("kvk", "Dutch chamber of commerce, 8 digits", check: CheckDigits.digits(8)),
    IdentifierScheme("abn", "Australian business, 11 digits, mod 89", check: CheckDigits.abn),
    IdentifierScheme(
      "reg", "number in a national register, with its country", .one, .required,
      check: CheckDigits.registration),
    IdentifierScheme("vat", "value added tax number with its country", .one, .prefix, check: CheckDigits.vat),
    IdentifierScheme("eori", "EU or UK economic operator", .several, .prefix, check: CheckDigits.eori),
  ]

  private static let perSite = [
    IdentifierScheme("siret", "French establishment, 14 digits, Luhn", .several, check: CheckDigits.siret),
    IdentifierScheme("fei", "FDA establishment, 7 or 10 digits", .several, check: CheckDigits.digits(7, 10)),
    IdentifierScheme("gln", "GS1 global location, 13 digits, mod 10", .several, check: CheckDigits.gs1(13)),
    IdentifierScheme(
      "osid", "Open Supply Hub facility, 15 characters, mod 32", .several, check: CheckDigits.osID),
    IdentifierScheme("duns", "D-U-N-S, 9 digits, one per site", .several, check: CheckDigits.digits(9)),
  ]

  /// Schemes whose equal values are one product, ``ofProducts`` by id.
  static let productSchemes = Set(ofProducts.map(\.id))

  private static let ofProducts = [
    IdentifierScheme(
      "gtin", "GS1 trade item, 8, 12, 13 or 14 digits, mod 10", .several,
      check: CheckDigits.gs1(8, 12, 13, 14)),
    IdentifierScheme(
      "ndc", "US drug code, labeler-product or labeler-product-package", .several, isHyphenated: true,
      check: CheckDigits.ndc),
    IdentifierScheme("unii", "US substance code, 10 characters, mod 36", check: CheckDigits.unii),
    IdentifierScheme(
      "hibc", "HIBCC device identifier, a letter and 5 to 22 more", .several, check: CheckDigits.hibc),
    IdentifierScheme(
      "iccbba", "ICCBBA device identifier, 10 to 16 characters", .several, check: CheckDigits.iccbba),
  ]

  private static let weak = [
    IdentifierScheme("email", "electronic address", isStrong: false, .several, check: CheckDigits.anything),
    IdentifierScheme(
      "leitweg", "routes to an office, not a company", isStrong: false, .several,
      check: CheckDigits.anything),
    IdentifierScheme(
      "customer", "number given by one seller", isStrong: false, .several,
      check: CheckDigits.anything),
  ]
}
