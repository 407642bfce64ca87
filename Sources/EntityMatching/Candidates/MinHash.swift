/// Locality-sensitive hashing of letter triples (Broder 1997): names that share most of theirs share a band.
///
/// With 20 bands of 5 values, two names that have half of their triples in common share a band in 47 cases of 100,
/// with two thirds in common in 94.
struct MinHash {
  private static let bands = 20
  private static let rows = 5
  private let multipliers: [UInt64]

  init() {
    var state: UInt64 = 0x4865_6164_7761_7465
    multipliers = (0..<MinHash.bands * MinHash.rows).map { _ in
      state = LetterHash.mixed(state &+ 0x9E37_79B9_7F4A_7C15)
      return state | 1
    }
  }

  /// Appends one key per band; none for fewer than three letters.
  func addBands(of letters: [UInt8], to keys: inout [UInt64]) {
    guard letters.count >= 3 else { return }
    let triples = (0..<letters.count - 2).map { LetterHash.of(letters[$0..<$0 + 3], seed: 0) }
    for band in 0..<MinHash.bands {
      var key = UInt64(band) &+ 0xA5A5
      for row in 0..<MinHash.rows {
        let multiplier = multipliers[band * MinHash.rows + row]
        var least = UInt64.max
        for triple in triples { least = min(least, triple &* multiplier) }
        key = LetterHash.mixed(key ^ least)
      }
      keys.append(BlockKind.likeness.key(key))
    }
  }
}

/// A hash of letters that is the same in every run.
enum LetterHash {
  /// FNV-1a, mixed.
  static func of(_ letters: ArraySlice<UInt8>, seed: UInt64) -> UInt64 {
    var hash = 0xcbf2_9ce4_8422_2325 ^ seed
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
    return mixed(hash)
  }

  /// The finaliser of SplitMix64.
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
