import SupplyModel

/// Who gives the numbers in an HL7 document, by object identifier.
enum SPLRegister {
  /// Schemes of product codes; the code is kept as a note where it cannot be one of its scheme.
  private static let productSchemes = [
    "2.16.840.1.113883.6.69": "ndc",
    "2.16.840.1.113883.4.9": "unii",
    "1.3.160": "gtin",
    "2.16.840.1.113883.6.40": "hibc",
    "2.16.840.1.113883.6.18": "iccbba",
  ]

  /// Schemes of the numbers of organisations and sites.
  private static let partySchemes = ["1.3.6.1.4.1.519.1": "DUNS", "2.16.840.1.113883.4.82": "FEI"]

  /// Words for numbers of organisations that join nothing.
  private static let notes = [
    "2.16.840.1.113883.6.69": "NDC labeler code",
    "1.3.6.1.4.1.32366.1.3.1.2": "biologics licence",
  ]

  /// What to call a product's code by whoever gave it: `NDC`, of devices mostly `GTIN`.
  static func codeName(system: String?) -> String {
    system.flatMap { productSchemes[$0] }?.uppercased() ?? "code"
  }

  /// The identifier a product code is; nil for codes of unknown systems and codes that are damaged.
  static func identifier(code: String, system: String?) -> Identifier? {
    guard let scheme = system.flatMap({ productSchemes[$0] }) else { return nil }
    let identifier = Identifier(scheme: scheme, text: code)
    return identifier.isValid ? identifier : nil
  }

  /// The scheme of an organisation's number; the object identifier itself where we know none.
  static func partyScheme(root: String?) -> String? { root.map { partySchemes[$0] ?? $0 } }

  /// What to call an organisation's number that joins no records; nil for one that may.
  static func note(root: String?) -> String? { root.flatMap { notes[$0] } }
}

extension XMLValue {
  /// The day of an HL7 time such as `20140113` or `20140113120000+0100`; nil for none.
  func hl7Day(log: inout DiagnosticLog) -> CalendarDate? {
    guard let written = placed(attribute: "value") else { return nil }
    if let day = CalendarDate(compact: String(written.text.prefix(8))) { return day }
    log.report(.notAnHL7Day(written))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func notAnHL7Day(_ written: PlacedText) -> Diagnostic {
    Diagnostic(
      "not-a-date", .warning, "'\(written.text)' is not a date", at: written.location, excerpt: written.text,
      hint: "SPL writes year, month and day as 20260704; the date is treated as unknown")
  }
}
