/// Ids for entries whose publisher gives none: made of their own words, so that they survive a new edition.
struct EntryIDs {
  private var taken: Set<String> = []

  /// `lop-county-meixin-hair-products-co-ltd`, with `-2` when another entry has the same words.
  mutating func id(for words: String...) -> String {
    let base = words.map(EntryIDs.slug).joined(separator: "-")
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func slug(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
