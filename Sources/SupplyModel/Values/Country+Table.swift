/// The countries of `ReferenceData/countries.csv` by code, name and spelling; read once, on first use.
struct CountryTable: Sendable {
  static let shared = CountryTable(text: Country.tableText)

  /// Alpha-2, alpha-3 and numeric codes in upper case, and the codes other registers use for the same countries.
  private(set) var byCode: [String: Country] = [:]
  /// Folded names and other spellings.
  private(set) var byName: [String: Country] = [:]
  private(set) var names: [Country: String] = [:]
  /// Spellings that were given to two countries; empty for the committed table.
  private(set) var ambiguous: [String] = []

  /// Codes in use for a country besides its own: VAT numbers (`EL`, `XI`) and everyday speech.
  private static let otherCodes = ["EL": "GR", "XI": "GB", "UK": "GB", "XKK": "XK"]

  init(text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("alpha2;") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 5 else { continue }
      let country = Country(code: String(fields[0]))
      for code in fields[0...2] where !code.isEmpty { byCode[String(code)] = country }
      names[country] = String(fields[3])
      for name in [fields[3]] + fields[4].split(separator: "|") { add(String(name), country) }
    }
    for (code, country) in Self.otherCodes { byCode[code] = Country(code: country) }
  }

  private mutating func add(_ name: String, _ country: Country) {
    let key = Country.folded(name)
    if let known = byName.updateValue(country, forKey: key), known != country { ambiguous.append(key) }
  }
}
