/// Text that lost its letters on the way to us: HTML entities left as they were (`M&#252;ller`), and UTF-8 that was
/// read as Windows-1252 and written again (`MÃ¼ller`).
///
/// Names are compared as they were meant and shown as they stand. Only what can be nothing else is undone: letters
/// that together are UTF-8, where each alone would be strange.
enum GarbledText {
  /// The text as it was meant; the very text for nearly all texts. Garbled twice is undone twice.
  ///
  /// - Complexity: O(length); for ASCII without `&` and `;` one look at its bytes.
  static func restored(_ text: String) -> String {
    var text = text
    for _ in 0..<2 {
      let before = text
      if text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: ";")) {
        text = HTMLEntities.read(text)
      }
      if mayBeMisread(text) { text = readAgain(text) }
      if text == before { return text }
    }
    return text
  }

  /// Whether an accented capital, the first byte of a letter in UTF-8, stands before anything that is not ASCII.
  private static func mayBeMisread(_ text: String) -> Bool {
    var wasLead = false
    for scalar in text.unicodeScalars {
      if wasLead, scalar.value >= 0x80 { return true }
      wasLead = (0xC2...0xF4).contains(scalar.value)
    }
    return false
  }

  /// Each run of letters beyond ASCII that is UTF-8, byte for letter, as what it says.
  private static func readAgain(_ text: String) -> String {
    var read = String.UnicodeScalarView()
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 {
        run.append(scalar)
      } else {
        read.append(contentsOf: meant(run))
        run = String.UnicodeScalarView()
        read.append(scalar)
      }
    }
    read.append(contentsOf: meant(run))
    return String(read)
  }

  private static func meant(_ run: String.UnicodeScalarView) -> String.UnicodeScalarView {
    guard run.count > 1 else { return run }
    let bytes = run.compactMap(byte)
    guard bytes.count == run.count else { return run }
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars ?? run
  }

  /// The byte that Windows-1252 shows as a letter; Latin-1's own control characters stand for themselves.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : windows[scalar]
  }

  private static let windows: [Unicode.Scalar: UInt8] = {
    let letters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars
    return zip(letters, UInt8(0x80)...).reduce(into: [:]) { if $1.0 != " " { $0[$1.0] = $1.1 } }
  }()
}

/// Characters as HTML spells them: `&amp;`, `&#252;`, `&uuml;`.
enum HTMLEntities {
  /// The text with every entity we know as its character; others stay as they stand.
  static func read(_ text: String) -> String {
    var read = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      read += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";"),
        let character = character(rest[rest.index(after: start)..<end])
      else {
        read.append("&")
        rest = rest.dropFirst()
        continue
      }
      read.unicodeScalars.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return read + rest
  }

  private static func character(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 >= 0x20 ? Unicode.Scalar($0) : nil }
  }

  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "Scaron": "Š", "scaron": "š", "OElig": "Œ",
      "oelig": "œ", "shy": "\u{AD}", "reg": "®", "trade": "™", "copy": "©",
    ]
    for (name, value) in zip(latin.split(separator: " "), UInt32(0xC0)...) {
      named[String(name)] = Unicode.Scalar(value)
    }
    return named
  }()

  /// HTML's names of the letters from U+00C0 to U+00FF, in order.
  private static let latin =
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
    + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
    + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
}
