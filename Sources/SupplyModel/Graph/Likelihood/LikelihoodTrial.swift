/// The likelihood of a network that many others are compared with: each counted in the same way, so that a difference
/// is due to what differs and not to how it was found.
///
/// Sampled numbers are drawn with the same coins (NUMBERS §1.1), so more risk is never told as less.
package struct LikelihoodTrial: Sendable {
  /// Counted without sampling where a network keeps so few coins that it costs little.
  static let maximumWorlds = 1 << 14

  /// nil when the network is too entangled.
  private let exact: Double?
  private let sampled: Double
  private let worlds: Int

  /// - Parameter worlds: a multiple of 64, drawn where counting takes too long.
  package init(_ base: UncertainNetwork, worlds: Int) {
    let network = base.onRoutes()
    self.worlds = worlds
    exact = Self.exact(network)
    sampled = network.estimate(worlds: worlds)
  }

  /// The likelihood of the network itself.
  package var value: Double { exact ?? sampled }

  /// How much likelier it is in another network, -1…1.
  package func difference(to other: UncertainNetwork) -> Double {
    let network = other.onRoutes()
    if let exact, let value = Self.exact(network) { return value - exact }
    return network.estimate(worlds: worlds) - sampled
  }

  private static func exact(_ network: UncertainNetwork) -> Double? {
    ExactLikelihood(network, maximumWorlds: maximumWorlds)?.evaluate().value.last
  }
}

extension UncertainNetwork {
  /// The part of drawn worlds in which risk arrives; for a network of what lies on routes only.
  fileprivate func estimate(worlds: Int) -> Double {
    WorldSampling(self, seed: 0, .arrival).draw(blocks: 0..<worlds / 64).likelihood
  }
}
