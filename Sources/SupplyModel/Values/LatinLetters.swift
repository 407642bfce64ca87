/// Latin letters without their accents. The standard library offers no decomposition.
package enum LatinLetters {
  /// The small plain letters of an accented one, large or small: `e` for `É`, `ss` for `ß`; nil for all others.
  package static func plain(_ letter: Unicode.Scalar) -> String? { accented[letter] }

  /// Plain letters of the accented ones in Latin-1 and Latin Extended-A, and of Vietnamese and Romanian as country
  /// names use them.
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
