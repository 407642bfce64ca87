/// Words that stand where a name belongs and name nobody.
package enum PlaceholderNames {
  /// In lower case, without anything that is no letter or digit.
  package static let all: Set<String> = [
    "na", "none", "null", "unknown", "tbd", "notapplicable", "notavailable", "xxx", "string",
  ]

  /// Whether a text has a letter or digit and is none of these words.
  package static func isName(_ text: String) -> Bool {
    var text = text
    if let core = text.withUTF8({ plainCore($0) }) { return !core.isEmpty && !all.contains(core) }
    let core = String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    return !core.isEmpty && !all.contains(core)
  }

  /// The letters and digits of plain ASCII, which most names are, in lower case (the bit that makes letters small is
  /// set in digits anyway), no more of them than tell the text from these words; nil of other texts.
  private static func plainCore(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
    let core = text.lazy.filter(isLetterOrDigit).map { $0 | 0x20 }.prefix(longest + 1)
    return String(decoding: core, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static let longest = all.map(\.utf8.count).max() ?? 0
}

extension Party {
  /// Whether a name or an identifier says who it is, so that lists can be searched for it.
  package var canBeSearched: Bool {
    names.contains(where: PlaceholderNames.isName) || !identifiers.isEmpty
  }
}
