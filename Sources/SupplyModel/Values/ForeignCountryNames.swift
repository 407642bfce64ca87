/// Names of countries in other languages than English; read on the first text that is no English one.
struct ForeignCountryNames: Sendable {
  static let shared = ForeignCountryNames(text: Country.foreignNamesText)

  private(set) var countries: [String: Country] = [:]
  /// Spellings that were given to two countries; empty for the committed table.
  private(set) var ambiguous: [String] = []

  init(text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix("alpha2;") {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      guard fields.count == 2 else { continue }
      let country = Country(code: String(fields[0]))
      for name in fields[1].split(separator: "|") {
        let key = Self.key(String(name))
        if let known = countries.updateValue(country, forKey: key), known != country { ambiguous.append(key) }
      }
    }
  }

  subscript(name: String) -> Country? { countries[Self.key(name)] }

  /// What spellings share: small letters, the Latin ones without accents; a name of less than four letters keeps them,
  /// for without it would be any word.
  static func key(_ name: String) -> String {
    let folded = Country.folded(name, allScripts: true)
    return folded.utf8.count < 4 ? name.lowercased() : folded
  }
}

extension Country {
  /// The same as ``named(_:)``, and names in other languages: `Deutschland`, `Chine`, `马来西亚`.
  ///
  /// For cells and fields that hold a country; in running text such a name may be any word.
  package static func named(inAnyLanguage text: String) -> Country? {
    named(text) ?? ForeignCountryNames.shared[text]
  }

  /// The one country that a longer text names beside other words: `China (Xinjiang)`, `Penang, Malaysia`; nil where it
  /// names none, or several. Codes do not count, for those of states look like those of countries.
  package static func standing(in text: String) -> Country? {
    let parts = text.split { ",;/|()[]".contains($0) }.map { $0.drop(while: \.isWhitespace) }
    guard parts.count > 1 else { return nil }
    let found = parts.compactMap { part -> Country? in
      let words = String(part.reversed().drop(while: \.isWhitespace).reversed())
      return words.count > 3 ? named(inAnyLanguage: words) ?? subdivision(words) : nil
    }
    return Set(found).count == 1 ? found.first : nil
  }
}
