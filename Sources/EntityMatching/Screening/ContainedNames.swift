import SupplyModel

/// Finds names that stand word for word inside longer ones: "Quarvel Textilwerk (Brelmoor Kantova Apparel)", or an
/// entry that prints two producers in one field.
///
/// Only runs of two words or more that tell something beside each other, and possible at most: who is meant is for a
/// person to say.
struct ContainedNames {
  /// A name as words without its legal form.
  private struct Phrase {
    let words: [String]
    let text: String
    let owner: Int
  }

  private var byFirstWord: [String: [Phrase]] = [:]

  /// - Parameter names: what may stand inside other names, and whose they are.
  init(_ names: [(text: String, owner: Int)]) {
    for name in names {
      let words = ContainedNames.words(of: name.text)
      guard ContainedNames.areTelling(words) else { continue }
      byFirstWord[words[0], default: []].append(Phrase(words: words, text: name.text, owner: name.owner))
    }
  }

  /// Whose names stand inside a longer one, with the name that does.
  func inside(_ text: String) -> [(owner: Int, text: String)] {
    let words = ContainedNames.words(of: text)
    return words.indices.flatMap { start in
      (byFirstWord[words[start]] ?? []).filter { phrase in
        phrase.words.count < words.count && words[start...].starts(with: phrase.words)
      }.map { ($0.owner, $0.text) }
    }
  }

  private static func words(of text: String) -> [String] {
    let all = NameWords.words(of: text).map(NameFolding.unmarked)
    for count in stride(from: min(LegalForms.longestPhrase, all.count - 1), to: 0, by: -1)
    where LegalForms.byPhrase[all.suffix(count).joined(separator: " ")] != nil {
      return Array(all.dropLast(count))
    }
    return all
  }

  /// Two words or more, one of which any company might not have.
  private static func areTelling(_ words: [String]) -> Bool {
    words.count >= 2 && words.reduce(0) { $0 + $1.count } >= 10
      && words.contains {
        $0.count >= 4 && CompanyWords.classes[CompanyWords.canonical[$0] ?? $0] == nil
          && Country.named($0) == nil
      }
  }
}
