/// Goes through all worlds of a few coins, 64 at a time, each with its probability.
///
/// The first six coins tell the 64 worlds of a block apart, the others tell the blocks apart.
struct WorldEnumeration {
  private let probabilities: [Double]
  /// Per byte of a block's worlds and value of that byte: their probability together.
  private let sums: [Double]

  /// - Parameter probabilities: of each coin, 0…1.
  init(_ probabilities: [Double]) {
    self.probabilities = probabilities
    let worlds = Self.worldsOfABlock(probabilities)
    var sums = [Double](repeating: 0, count: 8 << 8)
    for index in sums.indices where index & 0xff != 0 {
      // One world more than a value that has been summed already.
      sums[index] = sums[index & (index - 1)] + worlds[(index >> 8) * 8 + index.trailingZeroBitCount]
    }
    self.sums = sums
  }

  /// Probability of each of 64 worlds by the first six coins; missing ones never fall right.
  private static func worldsOfABlock(_ probabilities: [Double]) -> [Double] {
    var worlds = [1.0]
    for coin in 0..<6 {
      let right = coin < probabilities.count ? probabilities[coin] : 0
      worlds = worlds.map { $0 * (1 - right) } + worlds.map { $0 * right }
    }
    return worlds
  }

  /// Number of blocks: `2^(coins − 6)`, at least one.
  var blockCount: Int { 1 << max(0, probabilities.count - 6) }

  private static let patterns: [UInt64] = [
    0xaaaa_aaaa_aaaa_aaaa, 0xcccc_cccc_cccc_cccc, 0xf0f0_f0f0_f0f0_f0f0,
    0xff00_ff00_ff00_ff00, 0xffff_0000_ffff_0000, 0xffff_ffff_0000_0000,
  ]

  /// In which worlds of a block each coin falls right.
  func coins(inBlock block: Int) -> [UInt64] {
    probabilities.indices.map { $0 < 6 ? Self.patterns[$0] : block >> ($0 - 6) & 1 == 1 ? .max : 0 }
  }

  /// Probability of the block as a whole.
  func probability(ofBlock block: Int) -> Double {
    probabilities.indices.dropFirst(6).reduce(1.0) {
      $0 * (block >> ($1 - 6) & 1 == 1 ? probabilities[$1] : 1 - probabilities[$1])
    }
  }

  /// Probability of some of a block's worlds, given the block.
  func probability(of worlds: UInt64) -> Double {
    var total = 0.0
    for byte in 0..<8 { total += sums[byte << 8 | Int(worlds >> UInt64(byte * 8) & 0xff)] }
    return total
  }
}
