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
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { append(scalar, to: &key) }
    let words = String(key).split(separator: " ").filter { $0 != "the" }.map { $0 == "saint" ? "st" : $0 }
    let joined = words.joined(separator: " ")
    return joined.utf8.count < 4 ? name.lowercased() : joined
  }

  private static func append(_ scalar: Unicode.Scalar, to key: inout String.UnicodeScalarView) {
    switch scalar {
    case "'", "\u{2019}", "\u{2018}", "`", ".", "\u{300}"..."\u{36F}": break
    case "&": key.append(contentsOf: " and ".unicodeScalars)
    default:
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar)
      let letters = LatinLetters.plain(scalar) ?? (isWord ? scalar.properties.lowercaseMapping : " ")
      key.append(contentsOf: letters.unicodeScalars)
    }
  }

  /// A sign that belongs to the letter before it, as in Hindi and Thai.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }
}

extension Country {
  /// The same as ``named(_:)``, and names in other languages: `Deutschland`, `Chine`, `马来西亚`.
  ///
  /// For cells and fields that hold a country; in running text such a name may be any word.
  package static func named(inAnyLanguage text: String) -> Country? {
    named(text) ?? ForeignCountryNames.shared[text]
  }
}
