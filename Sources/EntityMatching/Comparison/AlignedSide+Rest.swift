extension AlignedSide {
  /// Weight of the unmatched words that may still find a partner, and of those that cannot, numbers aside.
  ///
  /// Never hopeless is a word that ``NameComparator`` could still match: the bound of a score rests on it.
  func rest(
    beside other: AlignedSide, _ words: [NameLexicon.Word], _ likeness: WordLikeness
  ) -> (hopeful: Double, hopeless: Double) {
    var rest = (hopeful: 0.0, hopeless: 0.0)
    for position in 0..<count where !isTaken[position] {
      if mayMatch(position, beside: other, words, likeness) {
        rest.hopeful += left[position]
      } else if !words[Int(self.words[position])].isNumber {
        rest.hopeless += left[position]
      }
    }
    return rest
  }

  private func mayMatch(
    _ position: Int, beside other: AlignedSide, _ words: [NameLexicon.Word], _ likeness: WordLikeness
  ) -> Bool {
    let word = words[Int(self.words[position])]
    // A last word of three letters may stand for a legal form and be forgotten.
    if position == count - 1, word.isWord, word.count <= 3 { return true }
    for j in 0..<other.count where !other.isTaken[j] {
      let their = words[Int(other.words[j])]
      if likeness.mayBeAlike(word, their) { return true }
      if WordLikeness.mayBePart(word, of: their), mayBeJoined(around: position, their, words) { return true }
      if WordLikeness.mayBePart(their, of: word), other.mayBeJoined(around: j, word, words) { return true }
    }
    return false
  }

  /// Whether a run of two or three words, one of them at a position, may be another word.
  private func mayBeJoined(
    around position: Int, _ whole: NameLexicon.Word, _ words: [NameLexicon.Word]
  ) -> Bool {
    for first in max(0, position - 2)...position {
      var last = max(first + 1, position)
      while last < min(count, first + 3) {
        if WordLikeness.mayBeJoined(first...last, of: self, whole, words) { return true }
        last += 1
      }
    }
    return false
  }
}
