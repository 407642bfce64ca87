/// Lists of names inside one cell.
extension EntityWording {
  private static let introductions = [
    "also known as", "formerly known as", "a.k.a.", "aka", "including", "one alias:", "two aliases:",
    "three aliases:", "four aliases:", "five aliases:", "six aliases:", "aliases:", "alias:", "and",
  ]

  static func aliases(_ note: String) -> [String] {
    let marked = ["formerly known as", "also known as"].reduce(note) { text, words in
      text.replacing("and " + words, with: "; ").replacing(words, with: "; ")
    }
    return marked.split(separator: ";").flatMap { splitAtAnd(withoutIntroduction(String($0))) }
  }

  private static func withoutIntroduction(_ text: String) -> String {
    var text = text.trimmed(" ,")
    while let words = introductions.first(where: { text.lowercased().hasPrefix($0 + " ") }) {
      text = String(text.dropFirst(words.count)).trimmed(" ,")
    }
    return text
  }

  /// Several entities in one cell: separated by semicolons, by `and` after a legal form, or listed with commas.
  static func entities(_ text: String) -> [String] {
    let named = text.split(separator: ";").map { String($0).trimmed(" ,") }
    // A single word after a semicolon is the place: "K.K. Carpet Industries; Kathmandu."
    let kept = named.filter { named.count == 1 || $0.contains(" ") }
    let restored = text.contains(";") ? kept : [text]
    return restored.flatMap(splitAtSubsidiaries).flatMap(splitAtCommas).flatMap(splitAtAnd)
  }

  /// `X and its two subsidiaries from China, Y and Z`.
  private static func splitAtSubsidiaries(_ text: String) -> [String] {
    guard let range = text.range(of: " and its ", in: "subsidiaries"),
      let comma = text[range...].firstIndex(of: ",")
    else { return [text] }
    return [String(text[..<range]), String(text[text.index(after: comma)...]).trimmed(" .")]
  }

  private static func splitAtAnd(_ text: String) -> [String] {
    var names: [String] = []
    for piece in text.split(separator: " and ", omittingEmptySubsequences: true).map(String.init) {
      // Only after a legal form does "and" join two names: "Co., Ltd. and JWD Technology".
      if let last = names.last, !endsWithLegalForm(last) {
        names[names.count - 1] = last + " and " + piece
      } else {
        names.append(piece)
      }
    }
    return names
  }

  /// `A Carpet, B Carpet, and C Industries`; a name that itself contains commas has one-word parts.
  private static func splitAtCommas(_ text: String) -> [String] {
    guard text.contains(", and ") else { return [text] }
    var names: [String] = []
    for piece in text.replacing(", and ", with: ", ").split(separator: ",").map({ String($0).trimmed(" ") }) {
      if let last = names.last, isLegalForm(piece) {
        names[names.count - 1] = last + ", " + piece
      } else {
        names.append(piece)
      }
    }
    return names.count > 2 && names.allSatisfy { $0.contains(" ") } ? names : [text]
  }

  private static func endsWithLegalForm(_ text: String) -> Bool {
    text.split(separator: " ").last.map { isLegalForm(String($0)) } ?? false
  }

  private static func isLegalForm(_ word: String) -> Bool {
    LegalForms.contains(word.lowercased().filter { $0.isLetter })
  }
}

extension String {
  /// Where `words` starts, when `follower` comes after it.
  fileprivate func range(of words: String, in follower: String) -> String.Index? {
    guard let found = firstRange(of: words), self[found.upperBound...].contains(follower) else { return nil }
    return found.lowerBound
  }
}
