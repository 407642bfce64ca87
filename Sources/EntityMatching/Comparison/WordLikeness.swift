import SupplyModel

/// How alike two words are, letter by letter.
struct WordLikeness {
  private let weights: MatchingWeights
  let letters: [UInt8]
  private var last = [Int32](repeating: 0, count: 64)
  private var beforeLast = [Int32](repeating: 0, count: 64)
  private var row = [Int32](repeating: 0, count: 64)
  /// Letters of a run of words.
  var joined: [UInt8] = []

  init(_ lexicon: NameLexicon, _ weights: MatchingWeights) {
    letters = lexicon.letters
    self.weights = weights
  }

  /// 1 for the same word, 0 for two words; numbers, and two places, are never alike.
  ///
  /// - Complexity: O(length × length) where the letters must be compared, else O(1).
  mutating func of(_ a: NameLexicon.Word, _ b: NameLexicon.Word) -> Double {
    switch quickly(a, b) {
    case .known(let likeness): return likeness
    case .edits(let allowed): return byEdits(a, b, allowed)
    }
  }

  /// False only where ``of(_:_:)`` is 0; no letters are compared but those of a beginning.
  func mayBeAlike(_ a: NameLexicon.Word, _ b: NameLexicon.Word) -> Bool {
    switch quickly(a, b) {
    case .known(let likeness): likeness > 0
    case .edits: true
    }
  }

  private enum Quick { case known(Double), edits(allowed: Int32) }

  /// What is known before letters are compared one by one.
  private func quickly(_ a: NameLexicon.Word, _ b: NameLexicon.Word) -> Quick {
    if a.isNumber || b.isNumber || (a.isPlace && b.isPlace) { return .known(0) }
    if a.isConsonantal != b.isConsonantal {
      return .known(a.consonants == b.consonants && a.count >= 3 ? weights.soundsAlike : 0)
    }
    guard a.count >= 4, b.count >= 4 else { return .known(0) }
    if a.sound == b.sound { return .known(weights.soundsAlike) }
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    let allowed = min(3, Int32((1 - weights.leastLikeness) * Double(long.count) + 1e-9))
    let foreign = short.letterSet & ~long.letterSet
    let isFar = long.count - short.count > allowed || foreign.nonzeroBitCount > Int(allowed)
    if isFar || foreign == 0, isBeginning(short, of: long) {
      return .known(max(weights.abbreviation, Double(short.count) / Double(long.count)))
    }
    // Each edit brings one letter that the other has not, at most.
    if isFar || (long.letterSet & ~short.letterSet).nonzeroBitCount > Int(allowed) { return .known(0) }
    return .edits(allowed: allowed)
  }

  private mutating func byEdits(_ a: NameLexicon.Word, _ b: NameLexicon.Word, _ allowed: Int32) -> Double {
    let edits = self.edits(a.range, b.range, atMost: allowed)
    guard edits <= allowed else { return 0 }
    // Each further wrong letter costs almost twice the first: two errors in one word are rare.
    let likeness = 1 - (1.8 * Double(edits) - 0.8) / Double(max(a.count, b.count))
    // A wrong first letter is rarer than a wrong later one, and makes another name more often.
    return letters[a.range.lowerBound] == letters[b.range.lowerBound] ? likeness : likeness * 0.94
  }

  /// Whether a longer word begins with a shorter one.
  private func isBeginning(_ short: NameLexicon.Word, of long: NameLexicon.Word) -> Bool {
    for offset in 0..<Int(short.count)
    where letters[Int(short.start) + offset] != letters[Int(long.start) + offset] { return false }
    return true
  }

  /// Edits between what ``joined`` holds and a word; anything above `limit` when there are more.
  mutating func editsOfJoined(_ whole: Range<Int>, atMost limit: Int32) -> Int32 {
    WordLikeness.edits(joined[...], letters[whole], atMost: limit, &last, &beforeLast, &row)
  }

  private mutating func edits(_ a: Range<Int>, _ b: Range<Int>, atMost limit: Int32) -> Int32 {
    WordLikeness.edits(letters[a], letters[b], atMost: limit, &last, &beforeLast, &row)
  }

  /// Optimal string alignment (Damerau 1964); anything above `limit` when there are more edits.
  private static func edits(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, atMost limit: Int32, _ last: inout [Int32],
    _ beforeLast: inout [Int32], _ row: inout [Int32]
  ) -> Int32 {
    let width = b.count + 1
    if row.count < width {
      for _ in row.count..<width {
        row.append(0)
        last.append(0)
        beforeLast.append(0)
      }
    }
    let (x, y) = (a.startIndex, b.startIndex)
    for j in 0..<width { last[j] = Int32(j) }
    for i in 0..<a.count {
      row[0] = Int32(i + 1)
      var least = row[0]
      for j in 0..<b.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[x + i] == b[y + j] ? 0 : 1))
        if i > 0, j > 0, a[x + i] == b[y + j - 1], a[x + i - 1] == b[y + j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
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
