extension Country {
  /// A name reduced to what spellings share: small Latin letters without accents, single spaces, no punctuation,
  /// `and` for `&`, `st` for `saint`, no `the`.
  static func folded(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &letters) }
    return String(letters).split(separator: " ").lazy
      .filter { $0 != "the" }
      .map { $0 == "saint" ? "st" : $0 }
      .joined(separator: " ")
  }

  private static func append(_ scalar: Unicode.Scalar, to letters: inout String.UnicodeScalarView) {
    switch scalar {
    case "a"..."z", "0"..."9": letters.append(scalar)
    case "A"..."Z": letters.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case "'", "\u{2019}", "\u{2018}", "`", ".", "\u{300}"..."\u{36F}": break
    case "&": letters.append(contentsOf: " and ".unicodeScalars)
    default:
      letters.append(contentsOf: (LatinLetters.plain(scalar) ?? " ").unicodeScalars)
    }
  }
}
