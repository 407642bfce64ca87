import SupplyModel

/// What the risk of places was made of, kept so that it can be put together again under other weights, or as if
/// something open were decided.
package struct RatingParts: Sendable {
  /// Every level of every party, as the indicators gave them.
  package var levels: [IndicatorOutcome.PartyLevel] = []
  /// Credits that count.
  package var credits: [IndicatorOutcome.PartyCredit] = []

  package init() {}

  package init(levels: [IndicatorOutcome.PartyLevel], credits: [IndicatorOutcome.PartyCredit]) {
    (self.levels, self.credits) = (levels, credits)
  }

  /// `1 − Π(1 − level)`, before and after remediation, in the order of the levels.
  package static func combined(_ levels: some Sequence<(inherent: Double, residual: Double)>) -> (
    inherent: Double, residual: Double
  ) {
    levels.reduce(into: (0, 0)) { sum, level in
      sum.0 += (1 - sum.0) * level.inherent
      sum.1 += (1 - sum.1) * level.residual
    }
  }
}
