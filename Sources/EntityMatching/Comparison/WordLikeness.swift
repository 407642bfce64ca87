/// How alike two words are, letter by letter.
struct WordLikeness {
  private let weights: MatchingWeights
  private var last: [Int32] = []
  private var beforeLast: [Int32] = []
  private var row: [Int32] = []

  init(_ weights: MatchingWeights) { self.weights = weights }

  /// 1 for the same word, 0 for two words; numbers, and two places, are never alike.
  ///
  /// - Complexity: O(length × length) where the letters must be compared, else O(1).
  mutating func of(_ a: NameLexicon.Word, _ b: NameLexicon.Word) -> Double {
    if a.isNumber || b.isNumber || (a.isPlace && b.isPlace) { return 0 }
    if a.isConsonantal != b.isConsonantal {
      return a.consonants == b.consonants && a.letters.count >= 3 ? weights.soundsAlike : 0
    }
    guard a.letters.count >= 4, b.letters.count >= 4 else { return 0 }
    if a.sound == b.sound { return weights.soundsAlike }
    let (short, long) = a.letters.count <= b.letters.count ? (a, b) : (b, a)
    if long.letters.starts(with: short.letters) {
      let share = Double(short.letters.count) / Double(long.letters.count)
      return max(weights.abbreviation, share)
    }
    let allowed = min(3, Int32((1 - weights.leastLikeness) * Double(long.letters.count) + 1e-9))
    guard long.letters.count - short.letters.count <= Int(allowed),
      (short.letterSet & ~long.letterSet).nonzeroBitCount <= Int(allowed)
    else { return 0 }
    let edits = self.edits(a.letters, b.letters, atMost: allowed)
    guard edits <= allowed else { return 0 }
    // A wrong first letter is rarer than a wrong later one, and makes another name more often.
    // Each further wrong letter costs almost twice the first: two errors in one word are rare.
    let likeness = 1 - (1.8 * Double(edits) - 0.8) / Double(long.letters.count)
    return a.letters[0] == b.letters[0] ? likeness : likeness * 0.94
  }

  /// Likeness of two runs of letters, such as words written as one; 0 below the least.
  mutating func ofLetters(_ a: [UInt8], _ b: [UInt8]) -> Double {
    if a == b { return 1 }
    let longest = max(a.count, b.count)
    let allowed = Int32(Double(longest) * 0.12)
    guard allowed > 0, abs(a.count - b.count) <= Int(allowed) else { return 0 }
    let edits = self.edits(a, b, atMost: allowed)
    return edits <= allowed ? 1 - Double(edits) / Double(longest) : 0
  }

  /// Optimal string alignment (Damerau 1964); anything above `limit` when there are more edits.
  private mutating func edits(_ a: [UInt8], _ b: [UInt8], atMost limit: Int32) -> Int32 {
    let width = b.count + 1
    if row.count < width {
      row = [Int32](repeating: 0, count: width + 16)
      last = row
      beforeLast = row
    }
    for j in 0..<width { last[j] = Int32(j) }
    for i in 0..<a.count {
      row[0] = Int32(i + 1)
      var least = row[0]
      for j in 0..<b.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
        row[j + 1] = best
        least = min(least, best)
      }
      if least > limit { return limit + 1 }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[b.count]
  }
}
