/// Words that stand before a name and are none of it: `M/s.` and `Messrs` in South Asia, `F/V` and
/// `Fishing Vessel:` before that of a ship.
enum NamePreface {
  /// The text without them; the very text where there are none, or nothing else.
  static func removed(from text: String) -> String {
    let trimmed = text.trimmingSpaces
    guard let first = trimmed.utf8.first, starts.contains(first | 0x20) else { return text }
    let lower = trimmed.lowercased()
    for words in prefaces where lower.hasPrefix(words) {
      let rest = trimmed.dropFirst(words.count).drop { " .:".contains($0) }
      // `M/Systems`, `Vesselin`: the beginning of a word.
      guard !rest.isEmpty, ".: ".contains(words.last!) || rest.startIndex != after(words, trimmed) else {
        continue
      }
      return String(rest)
    }
    return text
  }

  /// What follows letters that may be a kind of ship, `MV Ocean Lotus`, and may be the beginning of a name.
  static func behindShipLetters(_ text: String) -> String? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, ships.contains(String(words[0])) || text.lowercased().hasPrefix("fishing vessel ")
    else { return nil }
    return ships.contains(String(words[0])) ? String(words[1]) : String(text.dropFirst(15))
  }

  private static func after(_ words: String, _ text: String) -> String.Index {
    text.index(text.startIndex, offsetBy: words.count)
  }

  /// In capitals, as registers write them.
  private static let ships: Set<String> = ["FV", "MV", "MT", "MFV", "SS"]

  private static let prefaces = [
    "m/s", "messrs", "f/v", "m/v", "m/t", "s/v", "f.v.", "m.v.", "m.t.", "fishing vessel:",
    "fishing vessels:",
    "vessel:", "motor vessel:",
  ]
  private static let starts = Set(prefaces.map { $0.utf8.first! })
}
