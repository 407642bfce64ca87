/// The known word nearest to a mistyped one, for "did you mean"; nil when none is near.
package enum ClosestWord {
  /// At most a third of the letters may differ.
  package static func to(_ word: String, in known: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    return
      known
      .map { (word: $0, distance: distance(letters, Array($0.lowercased()))) }
      .filter { $0.distance <= max(1, max(letters.count, $0.word.count) / 3) }
      .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?
      .word
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
