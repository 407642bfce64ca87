/// The identity of a coin: the same element has the same coin in every network, whatever else is in it
/// (NUMBERS §1.1). So a comparison of two networks differs only where they do, and in one direction.
package struct CoinKey: Hashable, Sendable {
  let bits: UInt64

  /// Of a thing without a coin: it always is.
  package static let certain = CoinKey(bits: 0)

  private init(bits: UInt64) { self.bits = bits }

  /// `E|from|to|kind` for a link, `N|id` for a place.
  package init(_ text: String) { bits = Self.mixed(Self.fnv1a(text)) }

  /// The identity of one more coin of the same kind.
  var next: CoinKey { CoinKey(bits: Self.mixed(bits &+ 1)) }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  private static func fnv1a(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The finaliser of SplitMix64 (Vigna).
  @inline(__always)
  static func mixed(_ bits: UInt64) -> UInt64 {
    var z = bits
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

/// A coin to be thrown in many worlds: 64 at a time, any block of 64 at any moment.
struct Coin {
  /// Probability in 65 536ths: the same integer on every machine.
  private let threshold: UInt32
  private let base: UInt64
  private static let golden: UInt64 = 0x9e37_79b9_7f4a_7c15

  init(_ key: CoinKey, probability: Double, seed: UInt64) {
    threshold = UInt32(min(65536, max(0, (probability * 65536 + 0.5).rounded(.down))))
    base = CoinKey.mixed(CoinKey.mixed(seed &+ Self.golden) ^ key.bits)
  }

  /// In which of the worlds `wanted` of a block the coin falls the right way.
  ///
  /// Each world has a number of 16 bits, spread over 16 words, and the coin falls right where that number is below
  /// the threshold. The highest bit is looked at first, so few words are drawn before every world is decided.
  @inline(__always)
  func falls(inBlock block: Int, of wanted: UInt64) -> UInt64 {
    guard threshold < 65536 else { return wanted }
    var undecided = wanted
    var right: UInt64 = 0
    var plane = 15
    // Where the rest of the threshold is zero, no number can be below it any more.
    let lowest = threshold.trailingZeroBitCount
    var counter = base &+ Self.golden &* (UInt64(block) &* 16 &+ 16)
    while undecided != 0, plane >= lowest {
      let word = CoinKey.mixed(counter)
      if threshold >> UInt32(plane) & 1 == 1 {
        right |= undecided & ~word
        undecided &= word
      } else {
        undecided &= ~word
      }
      counter &-= Self.golden
      plane -= 1
    }
    return right
  }
}
