/// Why two names stand in one block.
enum BlockKind: UInt64 {
  case word = 1, consonants, shortened, glued, start, initials, acronym, common, likeness

  /// Blocks larger than this say nothing. Keys that guess at a misspelling must be rarer than those that know a word,
  /// for a name has many of them.
  var largestBlock: Int {
    switch self {
    case .start, .common, .likeness: 250
    default: CandidateIndex.largestBlock
    }
  }

  /// A key of this kind: it stands in the highest four bits.
  func key(_ hash: UInt64) -> UInt64 { rawValue << 60 | hash >> 4 }

  /// A key of this kind for letters.
  func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
    key(LetterHash.of(letters, seed: rawValue &* 0x9E37_79B9_7F4A_7C15))
  }

  init(of key: UInt64) { self = BlockKind(rawValue: key >> 60)! }
}
