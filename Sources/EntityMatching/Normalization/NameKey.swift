import SupplyModel

/// A name reduced to what screening compares: its words without case, punctuation and spaces, and its legal
/// form apart.
struct NameKey: Hashable {
  /// All words, legal form included, joined: equal spellings differ in case, punctuation and spaces only.
  let spelling: String
  /// The words without the legal form and without marks, joined; what dictionaries are keyed by.
  let core: String
  /// The same with its marks.
  let markedCore: String
  /// Class of the legal form, `limited` for `Co., Ltd.`; nil when the name has none.
  let legalForm: String?

  init(_ name: String) {
    let words = NameWords.words(of: name)
    spelling = words.joined()
    let (rest, form) = NameKey.split(words)
    markedCore = rest.joined()
    core = NameFolding.unmarked(markedCore)
    legalForm = form
  }

  /// Whether it is a name at all: not a dash, not "n/a".
  var isName: Bool { !core.isEmpty && !PlaceholderNames.all.contains(core) }

  /// Whether the name is telling enough to confirm an identity with a country beside it: four letters, or two of a
  /// script that writes words in one.
  var isDistinctive: Bool {
    let letters = core.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count >= 4 || letters.count { $0.properties.isIdeographic } >= 2
  }

  private static func split(_ words: [String]) -> ([String], String?) {
    for count in stride(from: min(LegalForms.longestPhrase, words.count - 1), to: 0, by: -1) {
      if let form = LegalForms.byPhrase[words.suffix(count).map(NameFolding.unmarked).joined(separator: " ")]
      {
        return (Array(words.dropLast(count)), form.id)
      }
    }
    if words.count > 1, LegalForms.beginnings.contains(words[0]), let form = LegalForms.byPhrase[words[0]] {
      return (Array(words.dropFirst()), form.id)
    }
    return (words, nil)
  }
}

/// The words of a name or a description.
enum NameWords {
  /// Folded, apostrophes dropped, split at everything that is no letter or digit; `&` is `and`, `S.A.` is `sa`.
  static func words(of text: String) -> [String] {
    let text = GarbledText.restored(text)
    var words: [String] = []
    let spaced = text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&", with: " and ") : text
    for chunk in NameFolding.compatible(spaced).split(whereSeparator: isSeparator) {
      let kept = chunk.filter { $0 != "'" && $0 != "\u{2019}" && $0 != "`" }
      let parts = kept.split(separator: ".").map(String.init)
      if parts.allSatisfy({ $0.count == 1 }) {
        if !parts.isEmpty { words.append(parts.joined()) }
      } else {
        words += parts
      }
    }
    return words
  }

  private static func isSeparator(_ character: Character) -> Bool {
    if character.isLetter || character.isNumber { return false }
    return !".'\u{2019}`".contains(character)
  }
}
