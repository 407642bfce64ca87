import SupplyModel

/// The name of a column taken apart into what it may mean.
struct HeaderText {
  /// Small letters without accents, numbers apart from letters; `#` is a word of its own.
  let words: [String]
  /// 2 for `Tier 2 Supplier`, `T2 country`, `2nd tier`, `Stufe 2`.
  let tier: Int?
  /// The one currency it names: EUR for `Betrag (EUR)` and `Spend €`.
  let currency: String?

  init(_ name: String) {
    words = Self.words(in: name)
    tier = Self.tier(words)
    let signs = MarkedAmount.signs.filter { name.contains($0.mark) }.compactMap(\.only)
    let codes = words.map { $0.uppercased() }.filter(HeaderVocabulary.currencies.contains)
    currency = Set(signs + codes).count == 1 ? (signs + codes)[0] : nil
  }

  /// Position of the last word a vocabulary has; nil when it has none of them.
  func last(_ vocabulary: HeaderVocabulary) -> Int? { words.lastIndex(where: vocabulary.has) }

  func has(_ vocabulary: HeaderVocabulary) -> Bool { words.contains(where: vocabulary.has) }

  /// Divides at marks, between letters and digits, and before a capital within a word: `SupplierName2`.
  private static func words(in name: String) -> [String] {
    var words: [String] = []
    var kind = Kind.mark
    for scalar in name.unicodeScalars {
      let next = Kind(scalar)
      if next == .mark {
        kind = .mark
        continue
      }
      let goesOn = next == kind || next == .small && kind == .capital
      if !goesOn || next == .number { words.append("") }
      words[words.count - 1].append(LatinLetters.plain(scalar) ?? scalar.properties.lowercaseMapping)
      kind = next
    }
    return words
  }

  /// What makes a new word where it changes.
  private enum Kind {
    case small, capital, digit, number, mark

    init(_ scalar: Unicode.Scalar) {
      self =
        scalar == "#"
        ? .number
        : scalar.properties.numericType != nil
          ? .digit
          : scalar.properties.isUppercase ? .capital : scalar.properties.isAlphabetic ? .small : .mark
    }
  }

  private static func tier(_ words: [String]) -> Int? {
    for (index, word) in words.enumerated() where HeaderVocabulary.tier.has(word) {
      for neighbour in [index + 1, index - 1, index - 2] where words.indices.contains(neighbour) {
        if let number = Int(words[neighbour]), 1...9 ~= number { return number }
      }
    }
    // `T2`, and only in front.
    guard words.count > 1, words[0] == "t", let number = Int(words[1]), 1...9 ~= number else { return nil }
    return number
  }
}
