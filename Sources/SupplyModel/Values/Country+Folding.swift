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
      letters.append(contentsOf: (accented[scalar] ?? " ").unicodeScalars)
    }
  }

  /// Plain letters of the accented ones in Latin-1 and Latin Extended-A, and of Vietnamese and Romanian as country
  /// names use them. The standard library offers no decomposition.
  private static let accented: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"), ("e", "èéêëēĕėęěệÈÉÊËĒĔĖĘĚ"),
      ("g", "ĝğġģĜĞĠĢ"), ("h", "ĥħĤĦ"), ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"),
      ("l", "ĺļľŀłĹĻĽĿŁ"), ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("r", "ŕŗřŔŖŘ"),
      ("s", "śŝşšșŚŜŞŠȘ"), ("t", "ţťŧțŢŤŦȚ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"), ("w", "ŵŴ"), ("y", "ýÿŷÝŶŸ"),
      ("z", "źżžŹŻŽ"), ("ss", "ß"), ("ae", "æÆ"), ("oe", "œŒ"), ("th", "þÞ"),
    ]
    return groups.reduce(into: [:]) { table, group in
      for scalar in group.1.unicodeScalars { table[scalar] = group.0 }
    }
  }()
}
