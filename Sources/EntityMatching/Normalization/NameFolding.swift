import Foundation

/// How texts are made comparable. Nothing here knows what a name means; see ``NameKey`` for that.
enum NameFolding {
  /// White space trimmed and case folded: the weakest equality, used where a table refers to its own rows.
  static func caseFolded(_ text: some StringProtocol) -> String {
    // Upper, then lower: a full case fold (ß = SS, ς = σ) without locale.
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased().lowercased()
  }

  /// NFKC, case folded, white space collapsed: equality of product names.
  static func compatible(_ text: String) -> String {
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    return caseFolded(isASCII ? text : text.precomposedStringWithCompatibilityMapping)
  }
}
