import SupplyModel

/// Countries, regions and big cities as names of companies carry them: `Deutsche`, `(Schweiz)`, `Xinjiang`.
///
/// English country names come from ``Country``; adjectives, own-language names, provinces and cities are written
/// from general geography.
enum PlaceWords {
  /// A place named in a company's name.
  struct Place: Equatable, Sendable {
    /// One per place, whatever the spelling: `@CN`, `@CN shanghai`.
    let id: String
    let country: String
    /// False for a region or city, which does not contradict its country.
    let isCountry: Bool
  }

  /// The place a word or words without spaces between mean; nil for none.
  ///
  /// - Parameter word: folded, in small Latin letters or East Asian script.
  static func read(_ word: String) -> Place? {
    if let place = table[word] { return place }
    guard word.utf8.count >= 4, let country = Country.named(word) else { return nil }
    return Place(id: "@\(country.code)", country: country.code, isCountry: true)
  }

  /// Phrases of several words, joined by spaces, that are one place: `hong kong`, `united states of america`.
  static func read(_ words: ArraySlice<String>) -> Place? {
    guard phraseStarts.contains(words[words.startIndex]) else { return nil }
    let joined = words.joined(separator: " ")
    if let place = table[joined] { return place }
    guard multiWordStarts.contains(words[words.startIndex]), let country = Country.named(joined) else {
      return nil
    }
    return Place(id: "@\(country.code)", country: country.code, isCountry: true)
  }

  /// East Asian spellings, longest first, for names without spaces.
  static let eastAsian: [(text: String, place: Place)] = table.filter {
    !$0.key.utf8.allSatisfy { $0 < 0x80 }
  }
  .map { (text: $0.key, place: $0.value) }
  .sorted { ($1.text.count, $0.text) < ($0.text.count, $1.text) }

  /// First words of all phrases.
  private static let phraseStarts = multiWordStarts.union(
    table.keys.compactMap { $0.firstIndex(of: " ").map($0.prefix(upTo:)) }.map(String.init))

  /// First words of country names of several words.
  private static let multiWordStarts: Set<String> = [
    "united", "hong", "south", "north", "new", "sri", "saudi", "costa", "el", "czech", "dominican", "ivory",
    "puerto",
    "republic", "kingdom", "russian", "viet", "sierra", "papua", "burkina", "cote", "peoples", "people",
    "great",
  ]

  private static let table: [String: Place] = {
    var table: [String: Place] = [:]
    for line in countryWords.split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.trimmingSpaces }
      let place = Place(id: "@\(parts[0])", country: parts[0], isCountry: true)
      for word in parts[1].split(separator: ",") { table[word.trimmingSpaces] = place }
    }
    for line in cityWords.split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.trimmingSpaces }
      for spellings in parts[1].split(separator: ",") {
        let names = spellings.split(separator: "=").map { $0.trimmingSpaces }
        let place = Place(id: "@\(parts[0]) \(names[0])", country: parts[0], isCountry: false)
        for name in names { table[name] = place }
      }
    }
    return table
  }()
}
