/// What stands beside a name in its field: an address, a country, a note, a second company.
///
/// `Ninebark Corporation, Zhuhai 519000`, `Tonerhaus GmbH (Ninebark Corporation)`, `Ninebark Ltd DO NOT USE`. Which part
/// is the company meant cannot be told from the text, so a part only ever leads to a possible match.
enum NameParts {
  /// Parts of a text that are names with their legal form, and names between semicolons; none for a plain name.
  static func complete(in text: String) -> [String] {
    let pieces = self.pieces(of: text)
    var parts = pieces.filter { $0 != text && isCompany($0) } + pieces.compactMap(uptoForm)
    if text.contains(";") { parts += text.split(separator: ";").map { $0.trimmingSpaces } }
    if let rest = withoutCompanyInside(text, pieces) { parts.append(rest) }
    if let ship = NamePreface.behindShipLetters(text) { parts.append(ship) }
    var kept: [String] = []
    for part in parts where part != text && !part.isEmpty && !kept.contains(part) { kept.append(part) }
    return kept
  }

  /// The text cut at commas, semicolons, dashes and `c/o`, and what stands in parentheses; just the text where it
  /// has none. A legal form stays with what it follows.
  static func pieces(of text: String) -> [String] {
    guard text.unicodeScalars.contains(where: isMark) || mayHaveCare(text) else { return [text] }
    var cutter = PieceCutter()
    for character in withoutCare(text) { cutter.take(character) }
    return cutter.finish()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "|", ":", "*", "#", "(", "[", "\n", "\t", "–", "—", "，", "；", "（", "-": true
    default: false
    }
  }

  private static func mayHaveCare(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "/")) }

  /// `X; Y` of `X c/o Y`, whose stroke parts no alternatives.
  static func withoutCare(_ text: String) -> String {
    guard mayHaveCare(text) else { return text }
    return text.replacing(" c/o ", with: "; ").replacing(" C/O ", with: "; ").replacing("c/o ", with: "; ")
      .replacing("C/O ", with: "; ")
  }

  /// Whether a piece is a name and a legal form.
  private static func isCompany(_ piece: String) -> Bool {
    let words = NameWords.words(of: piece).map(NameFolding.unmarked)
    guard words.count > 1, hasOwnWord(words) else { return false }
    return (1..<min(words.count, LegalForms.longestPhrase + 1)).contains {
      LegalForms.byPhrase[words.suffix($0).joined(separator: " ")] != nil
        || LegalForms.beginnings.contains(words.prefix($0).joined(separator: " "))
    }
  }

  private static func hasOwnWord(_ words: [String]) -> Bool {
    words.contains {
      $0.count >= 3 && !LegalForms.contains($0) && CompanyWords.canonical[$0] == nil && !$0.first!.isNumber
    }
  }

  /// `Ninebark Ltd` of `Ninebark Ltd DO NOT USE`: up to a form that is no word of any name.
  private static func uptoForm(_ piece: String) -> String? {
    let words = piece.split(separator: " ")
    guard
      let last = words.indices.dropFirst().last(where: { LegalForms.ending.contains(letters(words[$0])) }),
      last + 1 < words.count
    else { return nil }
    let next = letters(words[last + 1])
    guard !["and", "und", "y", "et", ""].contains(next), LegalForms.byPhrase[next] == nil else { return nil }
    let head = words[...last].joined(separator: " ")
    return isCompany(head) ? head : nil
  }

  /// Small Latin letters of a word; others say nothing here, for these forms have none.
  private static func letters(_ word: Substring) -> String {
    let letters = word.utf8.compactMap { byte -> UInt8? in
      let small = byte | 0x20
      return byte < 0x80 && (0x61...0x7A).contains(small) ? small : nil
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// `Tonerhaus GmbH` of `Tonerhaus GmbH (Ninebark Corporation)`.
  private static func withoutCompanyInside(_ text: String, _ pieces: [String]) -> String? {
    guard pieces.count > 1,
      let inside = pieces.first(where: { text.contains("(" + $0 + ")") && isCompany($0) })
    else {
      return nil
    }
    let rest = text.replacing("(" + inside + ")", with: " ").trimmingSpaces
    return isCompany(rest) ? rest : nil
  }
}

/// Cuts a text into pieces, character by character; what stands in parentheses both stays and is a piece.
private struct PieceCutter {
  private var pieces: [String] = []
  private var inner: [String] = []
  private var current = ""
  private var inside = ""
  private var depth = 0

  mutating func take(_ character: Character) {
    switch character {
    case "(", "[", "（":
      depth += 1
      current.append(character)
    case ")", "]", "）":
      depth = max(0, depth - 1)
      current.append(character)
      if depth == 0 { closeInside() }
    case _ where depth > 0:
      current.append(character)
      inside.append(character)
    case ",", ";", "|", ":", "*", "#", "\n", "\t", "–", "—", "，", "；": close()
    case " " where current.hasSuffix(" -"):
      current.removeLast(2)
      close()
    default: current.append(character)
    }
  }

  mutating func finish() -> [String] {
    closeInside()
    close()
    return pieces + inner
  }

  private mutating func closeInside() {
    if !inside.isEmpty {
      let parts = NameParts.pieces(of: inside)
      inner += parts.count > 1 ? [inside] + parts : parts
    }
    inside = ""
  }

  private mutating func close() {
    let piece = current.trimmingSpaces
    current = ""
    guard !piece.isEmpty else { return }
    if let last = pieces.last, PieceCutter.beginsWithForm(piece) {
      pieces[pieces.count - 1] = last + ", " + piece
    } else {
      pieces.append(piece)
    }
  }

  /// `Ltd.` of `Co., Ltd.`, and `Inc. Springfield`.
  private static func beginsWithForm(_ piece: String) -> Bool {
    let words = NameWords.words(of: piece).map(NameFolding.unmarked)
    guard let first = words.first else { return false }
    return LegalForms.ending.contains(first) || LegalForms.byPhrase[words.joined(separator: " ")] != nil
  }
}
