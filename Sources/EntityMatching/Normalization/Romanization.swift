import Foundation

/// Spells words of any script in small Latin letters, the way trade documents do.
///
/// Cyrillic, Greek, Arabic and Hebrew go through tables of our own in the usual English spelling (Х is `kh`, not the
/// `h` of ISO 9). Everything else is left to ICU, letter by letter for Chinese and Korean, whose letters are few and
/// come again; what it said is kept, because asking costs a quarter of a millisecond.
struct Romanization {
  private var known: [String: String] = [:]

  /// - Parameter word: folded to small letters, without spaces.
  mutating func latin(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    if let spelt = known[word] { return spelt }
    let spelt = spell(Romanization.withoutArticle(Romanization.withoutLookalikes(word)))
    known[word] = spelt
    return spelt
  }

  /// Whether a script writes consonants only, so that vowels cannot be compared.
  static func isConsonantal(_ word: String) -> Bool {
    word.unicodeScalars.contains { (0x590...0x77F).contains($0.value) }
  }

  /// Whether a text has letters that neither our tables nor dropping marks spell.
  static func needsICU(_ text: String) -> Bool {
    text.precomposedStringWithCompatibilityMapping.unicodeScalars.contains {
      letters[$0] == nil && plainLatin($0) == nil
    }
  }

  /// Whether letters stand for syllables or words, and names have no spaces.
  static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  private mutating func spell(_ word: String) -> String {
    var latin = ""
    var foreign = ""
    for scalar in word.precomposedStringWithCompatibilityMapping.unicodeScalars {
      if let letters = Romanization.letters[scalar] {
        flush(&foreign, into: &latin)
        latin += letters
      } else if let plain = Romanization.plainLatin(scalar) {
        flush(&foreign, into: &latin)
        latin += plain
      } else if Romanization.isEastAsian(scalar), !Romanization.isKana(scalar) {
        flush(&foreign, into: &latin)
        latin += transliterated(String(scalar))
      } else {
        foreign.unicodeScalars.append(scalar)
      }
    }
    flush(&foreign, into: &latin)
    return latin
  }

  private mutating func flush(_ foreign: inout String, into latin: inout String) {
    guard !foreign.isEmpty else { return }
    latin += transliterated(foreign)
    foreign = ""
  }

  private mutating func transliterated(_ text: String) -> String {
    if let spelt = known[text] { return spelt }
    let answer = text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? text
    let spelt = answer.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    known[text] = spelt
    return spelt
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool { (0x3040...0x30FF).contains(scalar.value) }

  /// A Latin letter without its marks; empty for a mark; nil for other scripts.
  private static func plainLatin(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return String(scalar) }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    guard scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value) else { return nil }
    let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first
    return base.flatMap { $0.isASCII ? String($0) : nil }
  }

  /// An Arabic word without `al-`, `lil-` and `wal-`, which are written as part of it.
  private static func withoutArticle(_ word: String) -> String {
    for article in ["وال", "ال", "لل"] where word.hasPrefix(article) && word.count >= article.count + 3 {
      return String(word.dropFirst(article.count))
    }
    return word
  }

  /// A Latin word with single Cyrillic or Greek letters that look Latin, spelt Latin; other words as they are.
  private static func withoutLookalikes(_ word: String) -> String {
    let scalars = word.unicodeScalars
    guard scalars.contains(where: { ("a"..."z").contains($0) }),
      scalars.contains(where: { lookalikes[$0] != nil })
    else { return word }
    return String(String.UnicodeScalarView(scalars.map { lookalikes[$0] ?? $0 }))
  }
}

extension Romanization {
  /// Traditional Chinese characters as simplified ones.
  static func simplified(_ text: String) -> String {
    text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
  }
}
