import SupplyModel

/// What a comparison of two names or parties allows to conclude.
package enum MatchBand: String, CaseIterable, Comparable, Sendable {
  /// Two companies, as far as the texts tell.
  case no
  /// A person should look.
  case review
  /// Very likely one company; still not certain from the name alone.
  case strong
  /// The same valid identifier, or the same name with a second witness.
  case automatic

  package static func < (a: Self, b: Self) -> Bool {
    allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
  }
}

extension MatchBand {
  /// The band of a score; `automatic` only with more than names.
  init(_ score: Double, _ weights: MatchingWeights, isCertain: Bool = false) {
    if score < weights.review {
      self = .no
    } else if score < weights.strong {
      self = .review
    } else {
      self = isCertain ? .automatic : .strong
    }
  }
}
