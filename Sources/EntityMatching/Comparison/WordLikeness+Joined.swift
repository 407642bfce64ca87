/// Words that one name writes apart and the other as one.
extension WordLikeness {
  /// Likeness of a run of words written as one and a word; 0 below seven of eight letters.
  ///
  /// - Parameter run: positions of the words among those of the side.
  mutating func ofJoined(
    _ run: ClosedRange<Int>, of side: AlignedSide, _ whole: NameLexicon.Word, _ words: [NameLexicon.Word]
  ) -> Double {
    guard WordLikeness.mayBeJoined(run, of: side, whole, words) else { return 0 }
    joined.removeAll(keepingCapacity: true)
    for position in run {
      for letter in words[Int(side.words[position])].range { joined.append(letters[letter]) }
    }
    if joined.count == Int(whole.count), joined.elementsEqual(letters[whole.range]) { return 1 }
    let longest = max(joined.count, Int(whole.count))
    let allowed = WordLikeness.allowed(longest)
    guard allowed > 0 else { return 0 }
    let edits = editsOfJoined(whole.range, atMost: allowed)
    return edits <= allowed ? 1 - Double(edits) / Double(longest) : 0
  }

  /// False only where ``ofJoined(_:of:_:_:)`` is 0: lengths and letters differ by more edits than are allowed.
  static func mayBeJoined(
    _ run: ClosedRange<Int>, of side: AlignedSide, _ whole: NameLexicon.Word, _ words: [NameLexicon.Word]
  ) -> Bool {
    var (length, letterSet): (Int32, UInt64) = (0, 0)
    for position in run {
      let word = words[Int(side.words[position])]
      length += word.count
      letterSet |= word.letterSet
    }
    let allowed = WordLikeness.allowed(Int(max(length, whole.count)))
    return abs(length - whole.count) <= allowed
      && (letterSet & ~whole.letterSet).nonzeroBitCount <= Int(allowed)
      && (whole.letterSet & ~letterSet).nonzeroBitCount <= Int(allowed)
  }

  /// False only where no run with a part of it in it is like a word: the part has letters the whole has not.
  static func mayBePart(_ part: NameLexicon.Word, of whole: NameLexicon.Word) -> Bool {
    // A run may be longer than the word by a seventh, for .12 of the longer are allowed to differ.
    let allowed = Int(allowed(Int(whole.count + whole.count / 7) + 1))
    return part.count <= Int(whole.count) + allowed
      && (part.letterSet & ~whole.letterSet).nonzeroBitCount <= allowed
  }

  private static func allowed(_ longest: Int) -> Int32 { Int32(Double(longest) * 0.12) }
}
