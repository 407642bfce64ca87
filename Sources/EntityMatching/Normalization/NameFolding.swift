import Foundation

/// How texts are made comparable. Nothing here knows what a name means; see ``NameKey`` for that.
enum NameFolding {
  /// White space trimmed and case folded: the weakest equality, used where a table refers to its own rows.
  static func caseFolded(_ text: some StringProtocol) -> String {
    if let folded = caseFoldedASCII(text) { return folded }
    // Upper, then lower: a full case fold (ß = SS, ς = σ) without locale.
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased().lowercased()
  }

  /// Byte by byte; nil for a text that is not ASCII.
  private static func caseFoldedASCII(_ text: some StringProtocol) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if byte == 0x20 || 0x09...0x0D ~= byte {
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      } else {
        folded.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// NFKC, case folded, white space collapsed: equality of product names.
  static func compatible(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    return caseFolded(isASCII ? text : text.precomposedStringWithCompatibilityMapping)
  }

  /// Marks dropped and letters with a stroke spelt plainly: what two spellings of one name share.
  static func unmarked(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let plain = text.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    let letters = [("ß", "ss"), ("ø", "o"), ("ł", "l"), ("ı", "i"), ("æ", "ae"), ("đ", "d")]
    return letters.reduce(String(String.UnicodeScalarView(plain))) { $0.replacing($1.0, with: $1.1) }
  }
}
