/// The numbers an answer begins with, to be held beside those of another answer.
package struct Headline: Hashable, Sendable {
  /// 0…1 each; the likelihood between its bounds.
  package var likelihood = Interval()
  package var strongest = 0.0
  package var share = Interval()
  /// By regime, in the order of the policy.
  package var reach: [Reach] = []

  package init() {}

  package init(
    _ likelihood: LikelihoodExposure, _ strongest: StrongestExposure, _ share: ShareExposure,
    _ reach: [RegimeReach]
  ) {
    self.likelihood = Interval(
      estimate: likelihood.estimate, low: likelihood.floor, high: likelihood.ceiling)
    self.strongest = strongest.value
    self.share = Interval(estimate: share.estimate, low: share.low, high: share.high)
    self.reach = reach.map { Reach(regime: $0.regime, status: $0.status) }
  }

  package struct Interval: Hashable, Sendable {
    package var estimate = 0.0
    package var low = 0.0
    package var high = 0.0

    package init(estimate: Double = 0, low: Double = 0, high: Double = 0) {
      self.estimate = estimate
      self.low = low
      self.high = high
    }
  }

  package struct Reach: Hashable, Sendable {
    package var regime: String
    package var status: RegimeReach.Status

    package init(regime: String, status: RegimeReach.Status) {
      self.regime = regime
      self.status = status
    }
  }
}

extension AnalysisResult {
  package var headline: Headline { Headline(likelihood, strongest, share, reach) }
}
