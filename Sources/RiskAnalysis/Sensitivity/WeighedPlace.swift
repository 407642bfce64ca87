import SupplyModel

/// The risk of a party, put together again from its levels and credits under other weights.
struct WeighedPlace {
  private struct Level {
    let inherent: WeighedNumber
    /// What remediation takes off.
    let remediation: WeighedNumber
  }

  private var levels: [Level] = []
  private var credits: [WeighedNumber] = []
  private let maximumMitigation: Double
  /// Given outright, where no indicator gave it.
  private let given: Double

  init(_ place: Int, _ parts: RatingParts, given: Double, policy: Policy, _ drawn: inout DrawnWeights) {
    maximumMitigation = policy.mitigation.maximum
    self.given = given
    for level in parts.levels where level.party.position == place && given > 0 {
      let taken = level.inherent > 0 ? 1 - level.residual / level.inherent : 0
      levels.append(
        Level(
          inherent: WeighedNumber(value: level.inherent, weights: drawn.numbers(of: level.weights)),
          remediation: WeighedNumber(value: taken, weights: drawn.numbers(of: level.remediation))))
    }
    for credit in parts.credits where credit.party.position == place {
      credits.append(WeighedNumber(value: credit.credit, weights: drawn.numbers(of: credit.weights)))
    }
  }

  func risk(_ factors: [Double]) -> Double {
    guard !levels.isEmpty else { return given }
    let combined = RatingParts.combined(
      levels.map { level in
        let inherent = level.inherent.value(factors)
        return (inherent, inherent * (1 - level.remediation.value(factors)))
      })
    return combined.residual * (1 - credit(factors))
  }

  /// Credit for controls, 0…1.
  func credit(_ factors: [Double]) -> Double {
    min(maximumMitigation, 1 - credits.reduce(1) { $0 * (1 - $1.value(factors)) })
  }
}
