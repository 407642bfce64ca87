/// Guesses how wide text will be in a sans-serif face, in ems: drawings have no font to measure with.
enum TextWidth {
  static func shortened(_ text: String, toEms limit: Double) -> String {
    guard ems(text) > limit else { return text }
    var kept = ""
    var used = ems("…")
    for character in text {
      used += ems(character)
      if used > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  static func ems(_ text: String) -> Double { text.reduce(0) { $0 + ems($1) } }

  private static func ems(_ character: Character) -> Double {
    if DisplayText.width(of: character) == 2 { return 1 }
    if "ijltfrI.,:;'|!()[] ".contains(character) { return 0.33 }
    if "mwMW@%…".contains(character) { return 0.92 }
    return character.isUppercase || character.isNumber ? 0.68 : 0.58
  }
}
