/// Text from documents made safe to show in one line, whatever shows it.
///
/// JSON keeps the text exactly; everything meant for eyes goes through here.
package enum DisplayText {
  /// Line breaks and tabs become spaces, other control characters visible pictures (`␛`); marks that
  /// reorder text become `�`, so that a name cannot rewrite the line it stands in.
  package static func singleLine(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text }
    guard text.unicodeScalars.contains(where: needsCare) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { safe.append(shown(scalar)) }
    return String(safe)
  }

  /// Line breaks and tabs stay, CRLF and CR become LF; everything else as ``singleLine(_:)`` shows it.
  static func multiline(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: needsCare) else { return text }
    var safe = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": safe.append("\n")
      case "\n": if last != "\r" { safe.append("\n") }
      case "\t": safe.append("\t")
      default: safe.append(shown(scalar))
      }
      last = scalar
    }
    return String(safe)
  }

  /// At most `limit` columns; cut text ends in `…`.
  static func shortened(_ text: String, to limit: Int) -> String {
    guard width(of: text) > limit else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let columns = width(of: character)
      if used + columns > limit - 1 { break }
      kept.append(character)
      used += columns
    }
    return kept + "…"
  }

  /// Columns on a terminal: two for East Asian wide characters, none for combining marks on their own.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first?.value else { return 0 }
    let wide: [ClosedRange<UInt32>] = [
      0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
    return wide.contains { $0.contains(first) } ? 2 : 1
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool { shown(scalar) != scalar }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: "\u{FFFD}"
    default: scalar
    }
  }
}
