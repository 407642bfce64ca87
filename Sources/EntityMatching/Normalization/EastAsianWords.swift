/// Finds the words in a Chinese, Japanese or Korean name, which has no spaces.
///
/// Known words (legal forms, lines of business, places, numbers) are cut out, longest first; what is left between
/// them is the name proper.
enum EastAsianWords {
  /// - Parameter chunk: simplified characters.
  /// - Returns: canonical English words, places and legal forms in Latin letters, and the rest as it stands.
  static func split(_ chunk: String) -> [String] {
    var words: [String] = []
    var rest = ""
    var letters = chunk[...]
    while let first = letters.first {
      guard let (length, found) = word(at: letters) else {
        rest.append(first)
        letters = letters.dropFirst()
        continue
      }
      if !rest.isEmpty { words.append(rest) }
      rest = ""
      words += found
      letters = letters.dropFirst(length)
    }
    return rest.isEmpty ? words : words + [rest]
  }

  private static func word(at letters: Substring) -> (length: Int, words: [String])? {
    if letters.first == "第" {
      let numeral = letters.dropFirst().prefix { "一二三四五六七八九十0123456789".contains($0) }
      if let number = Int(numeral).map(String.init) ?? NumberWords.chinese(numeral) {
        return (numeral.count + 1, [number])
      }
    }
    for length in stride(from: min(longest, letters.count), to: 0, by: -1) {
      if let words = known[String(letters.prefix(length))] { return (length, words) }
    }
    return nil
  }

  private static let longest = known.keys.map(\.count).max() ?? 1

  private static let known: [String: [String]] = {
    var known: [String: [String]] = [:]
    for (spelling, word) in CompanyWords.eastAsian {
      known[Romanization.simplified(spelling)] = word.split(separator: "+").map(String.init)
    }
    for (spelling, _) in PlaceWords.eastAsian { known[Romanization.simplified(spelling)] = [spelling] }
    for suffix in ["省", "市", "自治区"] {
      for (spelling, _) in PlaceWords.eastAsian {
        known[Romanization.simplified(spelling) + suffix] = [spelling]
      }
    }
    var romanization = Romanization()
    for phrase in LegalForms.byPhrase.keys
    where phrase.unicodeScalars.contains(where: Romanization.isEastAsian) {
      let simple = Romanization.simplified(phrase)
      known[simple] = [romanization.latin(simple)]
    }
    return known
  }()
}
