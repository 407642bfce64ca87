import SupplyModel

/// Finds names that stand word for word inside longer ones: "Quarvel Textilwerk (Brelmoor Kantova Apparel)", or an
/// entry that prints two producers in one field.
///
/// Possible at most: who is meant is for a person to say. A name of which any company could have a part is found only
/// where it stands apart, behind a comma or with its legal form.
struct ContainedNames {
  /// A name that stands inside another.
  struct Found: Equatable {
    let owner: Int
    let text: String
    /// With its legal form, or between marks and of two words: the whole name of a company, beside something else.
    let isWhole: Bool
  }

  /// A name as words without its legal form.
  private struct Phrase {
    let words: [String]
    let form: LegalForm?
    let text: String
    let owner: Int
    /// Tells enough to be found among other words.
    let isTelling: Bool
  }

  private var byFirstWord: [String: [Phrase]] = [:]

  /// - Parameter names: what may stand inside other names, and whose they are.
  init(_ names: [(text: String, owner: Int)]) {
    for name in names {
      let (words, form) = ContainedNames.split(ContainedNames.words(of: name.text))
      let isTelling = ContainedNames.areTelling(words)
      guard isTelling || ContainedNames.haveOwnWord(words) else { continue }
      byFirstWord[words[0], default: []].append(
        Phrase(
          words: words, form: form, text: name.text, owner: name.owner,
          isTelling: isTelling))
    }
  }

  /// Names that stand inside a longer one.
  ///
  /// - Complexity: one look-up per word.
  func inside(_ text: String) -> [Found] {
    let words = ContainedNames.words(of: text)
    let among = words.indices.flatMap { start in
      (byFirstWord[words[start]] ?? []).compactMap { found($0, in: words, from: start) }
    }
    return ContainedNames.once(among + apart(in: text, words))
  }

  /// Each name once, as a whole one where it is found so.
  private static func once(_ found: [Found]) -> [Found] {
    found.reduce(into: []) { kept, next in
      if let known = kept.firstIndex(where: { $0.owner == next.owner && $0.text == next.text }) {
        if next.isWhole { kept[known] = next }
      } else {
        kept.append(next)
      }
    }
  }

  /// Among other words: with its legal form, or telling enough without.
  private func found(_ phrase: Phrase, in words: [String], from start: Int) -> Found? {
    guard words[start...].starts(with: phrase.words) else { return nil }
    let (form, length) = ContainedNames.form(at: start + phrase.words.count, of: words)
    let isWhole = form != nil && form?.id == phrase.form?.id
    guard start > 0 || phrase.words.count + length < words.count, phrase.isTelling || isWhole else {
      return nil
    }
    return Found(owner: phrase.owner, text: phrase.text, isWhole: isWhole)
  }

  /// Between commas, parentheses and other marks; a single word only if it is long.
  private func apart(in text: String, _ words: [String]) -> [Found] {
    let pieces = NameParts.pieces(of: GarbledText.restored(text))
    guard pieces.count > 1 else { return [] }
    return pieces.flatMap { piece -> [Found] in
      let (own, form) = ContainedNames.split(ContainedNames.words(of: piece))
      guard let first = own.first, own.count > 1 || first.count >= 7 else { return [] }
      return (byFirstWord[first] ?? []).filter { phrase in
        phrase.words == own && (form == nil || phrase.form == nil || form?.id == phrase.form?.id)
      }.map { Found(owner: $0.owner, text: $0.text, isWhole: own.count > 1) }
    }
  }

  private static func words(of text: String) -> [String] {
    NameWords.words(of: text).map(NameFolding.unmarked)
  }

  /// The words before a legal form at the end, and the form.
  private static func split(_ words: [String]) -> ([String], LegalForm?) {
    for count in stride(from: min(LegalForms.longestPhrase, words.count - 1), to: 0, by: -1) {
      if let form = LegalForms.byPhrase[words.suffix(count).joined(separator: " ")] {
        return (Array(words.dropLast(count)), form)
      }
    }
    return (words, nil)
  }

  /// The longest legal form that begins at a word, and how many words it takes.
  private static func form(at start: Int, of words: [String]) -> (LegalForm?, Int) {
    for count in stride(from: min(LegalForms.longestPhrase, words.count - start), to: 0, by: -1) {
      if let form = LegalForms.byPhrase[words[start..<start + count].joined(separator: " ")] {
        return (form, count)
      }
    }
    return (nil, 0)
  }

  /// Two words or more and ten letters, one of them a word of somebody's own.
  private static func areTelling(_ words: [String]) -> Bool {
    words.count >= 2 && words.reduce(0) { $0 + $1.count } >= 10
      && words.contains { $0.count >= 4 && isOwn($0) }
  }

  private static func haveOwnWord(_ words: [String]) -> Bool {
    words.contains { $0.count >= 3 && isOwn($0) && !$0.first!.isNumber }
  }

  /// No word that any company may have.
  private static func isOwn(_ word: String) -> Bool {
    CompanyWords.classes[CompanyWords.canonical[word] ?? word] == nil && Country.named(word) == nil
  }
}
