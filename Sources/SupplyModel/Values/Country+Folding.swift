extension Country {
  /// A name reduced to what spellings share: small Latin letters without accents, single spaces, no punctuation,
  /// `and` for `&`, `st` for `saint`, no `the`.
  ///
  /// - Parameter allScripts: keeps small letters of other scripts, which are left out otherwise.
  static func folded(_ text: String, allScripts: Bool = false) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, allScripts, to: &letters) }
    return String(letters).split(separator: " ").lazy
      .filter { $0 != "the" }
      .map { $0 == "saint" ? "st" : $0 }
      .joined(separator: " ")
  }

  private static func append(
    _ scalar: Unicode.Scalar, _ allScripts: Bool, to letters: inout String.UnicodeScalarView
  ) {
    switch scalar {
    case "a"..."z", "0"..."9": letters.append(scalar)
    case "A"..."Z": letters.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "'", "\u{2019}", "\u{2018}", "`", ".", "\u{300}"..."\u{36F}": break
    case "&": letters.append(contentsOf: " and ".unicodeScalars)
    default:
      let plain =
        LatinLetters.plain(scalar)
        ?? (allScripts && isOfWord(scalar) ? scalar.properties.lowercaseMapping : " ")
      letters.append(contentsOf: plain.unicodeScalars)
    }
  }

  /// A letter, a digit, or a sign that belongs to the letter before it, as in Hindi and Thai.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }
}
