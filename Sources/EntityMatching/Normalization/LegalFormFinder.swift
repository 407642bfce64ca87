import SupplyModel

/// Finds and removes the legal forms of a name, misspelt ones too.
struct LegalFormFinder {
  private var corrections: [String: String] = [:]

  /// Takes the forms at both ends away, and unmistakable ones inside; at least one word stays.
  ///
  /// - Returns: the most telling one: `jsc` of `Corporation, JSC`.
  mutating func remove(from chunks: inout [NameChunks.Chunk]) -> LegalForm? {
    var found: [LegalForm] = []
    while found.count < 3, let form = removeLast(from: &chunks) { found.append(form) }
    while let form = LegalFormFinder.removeFirst(from: &chunks) { found.append(form) }
    while let form = LegalFormFinder.removeInner(from: &chunks) { found.append(form) }
    return found.min { LegalFormFinder.vagueness($0) < LegalFormFinder.vagueness($1) }
  }

  private static func vagueness(_ form: LegalForm) -> Int {
    switch form.kind {
    case .unspecific: 3
    case .corporation: 2
    case .anyCompany: 1
    default: 0
    }
  }

  /// The longest phrase at the end, or before what stands in parentheses or is a place there.
  private mutating func removeLast(from chunks: inout [NameChunks.Chunk]) -> LegalForm? {
    let beforeAsides = (chunks.lastIndex { !$0.isAside } ?? -1) + 1
    return removeLast(before: chunks.count, from: &chunks) ?? removeLast(before: beforeAsides, from: &chunks)
      ?? removeLast(before: LegalFormFinder.endWithoutPlaces(chunks), from: &chunks)
  }

  /// Where a name ends whose city or country stands behind its legal form: `Ninebark Corporation, China`.
  private static func endWithoutPlaces(_ chunks: [NameChunks.Chunk]) -> Int {
    var end = chunks.count
    // Most names have no form left: then nobody needs to know which words are places.
    guard chunks.dropFirst().contains(where: { LegalForms.contains($0.text) }) else { return end }
    while end > 1 {
      let texts = chunks[..<end].map(\.text)
      if chunks[end - 1].isAside || PlaceWords.read(texts[end - 1]) != nil {
        end -= 1
      } else if let length = (2...3).first(where: { $0 < end && PlaceWords.read(texts[(end - $0)...]) != nil }
      ) {
        end -= length
      } else {
        break
      }
    }
    return end
  }

  private mutating func removeLast(before end: Int, from chunks: inout [NameChunks.Chunk]) -> LegalForm? {
    if end > 1, mayEnd(chunks[end - 1].text) {
      for length in stride(from: min(LegalForms.longestPhrase, end - 1), to: 0, by: -1) {
        let words = chunks[end - length..<end].map(\.text)
        guard let form = LegalForms.byPhrase[words.joined(separator: " ")] ?? misspelt(words) else {
          continue
        }
        chunks.removeSubrange(end - length..<end)
        return form
      }
    }
    return nil
  }

  /// Whether a phrase may end with a word, perhaps corrected.
  private mutating func mayEnd(_ word: String) -> Bool {
    LegalForms.contains(word) || LegalForms.contains(correction(word))
  }

  private static func removeFirst(from chunks: inout [NameChunks.Chunk]) -> LegalForm? {
    guard let first = chunks.first, LegalForms.mayBegin(with: first.text) else { return nil }
    for length in stride(from: min(LegalForms.longestPhrase, chunks.count - 1), to: 0, by: -1) {
      let phrase = chunks.prefix(length).map(\.text).joined(separator: " ")
      guard LegalForms.beginnings.contains(phrase), let form = LegalForms.byPhrase[phrase] else { continue }
      chunks.removeFirst(length)
      return form
    }
    return nil
  }

  /// `Muster GmbH Berlin`: forms that are no word of any name.
  private static func removeInner(from chunks: inout [NameChunks.Chunk]) -> LegalForm? {
    guard
      let last = chunks.indices.dropFirst().last(where: { LegalForms.unmistakable.contains(chunks[$0].text) })
    else {
      return nil
    }
    for first in [last - 1, last] where first >= 1 {
      let phrase = chunks[first...last].map(\.text).joined(separator: " ")
      guard let form = LegalForms.byPhrase[phrase] else { continue }
      chunks.removeSubrange(first...last)
      return form
    }
    return nil
  }

  /// The form a phrase means once its words are corrected; one word alone must be six letters long.
  private mutating func misspelt(_ words: [String]) -> LegalForm? {
    let longest = words.map(\.utf8.count).max() ?? 0
    guard longest >= (words.count == 1 ? 6 : 5) else { return nil }
    let corrected = words.map { correction($0) }
    return corrected == words ? nil : LegalForms.byPhrase[corrected.joined(separator: " ")]
  }

  /// One wrong letter, two in words of ten and more.
  private mutating func correction(_ word: String) -> String {
    guard word.utf8.count >= 5 else { return word }
    if let known = corrections[word] { return known }
    let letters = Array(word.utf8)
    let allowed = letters.count >= 10 ? 2 : 1
    let nearest = LegalForms.longWords.filter {
      abs($0.count - letters.count) <= allowed && $0[0] == letters[0]
    }
    .map { (edits: SpellingDistance.edits($0, letters), word: $0) }
    .min { $0.edits < $1.edits }
    let corrected =
      nearest.flatMap { $0.edits <= allowed ? String(decoding: $0.word, as: UTF8.self) : nil } ?? word
    corrections[word] = corrected
    return corrected
  }
}
