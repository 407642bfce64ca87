import SupplyModel

/// The known word nearest to a mistyped one, for "did you mean"; nil when none is near.
package enum ClosestWord {
  /// At most a third of the letters may differ.
  package static func to(_ word: String, in known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    return
      known
      .map { (word: $0, distance: SpellingDistance.edits(letters, Array($0.lowercased()))) }
      .filter { $0.distance <= max(1, max(letters.count, $0.word.count) / 3) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?
      .word
  }
}
