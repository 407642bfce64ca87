/// Numbers drawn evenly from 0…1 for one thing, the same for it whatever else is drawn (SplitMix64, Vigna).
package struct SeededDraws: Sendable {
  private static let golden: UInt64 = 0x9e37_79b9_7f4a_7c15
  private let base: UInt64

  /// - Parameter key: what they are drawn for.
  package init(_ key: CoinKey, seed: UInt64) {
    base = CoinKey.mixed(CoinKey.mixed(seed &+ Self.golden) ^ key.bits)
  }

  /// Below 1, in steps of 2⁻⁵³.
  package func fraction(_ draw: Int) -> Double {
    Double(CoinKey.mixed(base &+ Self.golden &* UInt64(draw + 1)) >> 11) * 0x1p-53
  }
}
