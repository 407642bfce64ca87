/// How likely it is that risk reaches the buyer at all, by any chain (NUMBERS M2): a score under the policy's
/// assumptions, between two bounds.
package struct LikelihoodExposure: Hashable, Sendable {
  /// How the estimate was found.
  package enum Method: String, CaseIterable, Sendable {
    /// Counted without sampling: rounding aside, no error.
    case exact
    /// The part of a number of drawn worlds in which risk arrives.
    case worlds
  }

  package var estimate = 0.0
  /// Chains that share nothing, and the weakest cut: the likelihood lies between them. A sampled estimate may lie
  /// outside by its error.
  package var floor = 0.0
  package var ceiling = 0.0
  /// How many chains make the floor; the strongest is ``StrongestExposure/path``.
  package var chains = 0
  package var method = Method.exact
  /// Worlds drawn, and which; nil when exact.
  package var worlds: Int?
  package var seed: Int?
  /// Of a sampled estimate; nil when exact.
  package var standardError: Double?
  /// The network was too large to search for the best bounds to the end; those given hold all the same.
  package var areBoundsCutShort = false
  /// Shapley values, which add up to the estimate; largest first, then by party.
  package var attribution: [Source] = []

  package init() {}

  package struct Source: Hashable, Sendable {
    package var party: String
    package var value: Double
    /// How much lower the likelihood would be if this one source were gone.
    package var leaveOneOut: Double

    package init(party: String, value: Double, leaveOneOut: Double) {
      self.party = party
      self.value = value
      self.leaveOneOut = leaveOneOut
    }
  }
}
