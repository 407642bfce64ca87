import SupplyModel

/// A regime is not ruled out while pairs that wait for a judgement would bring it in.
struct OpenIdentities {
  /// What each regime's reach would be if all those pairs were one party; empty without any.
  private let accepted: [String: RegimeReach.Status]

  init(_ variants: [AnswerVariant]) {
    let reach = variants.first { $0.kind == .pairsAccepted }?.headline.reach ?? []
    accepted = Dictionary(uniqueKeysWithValues: reach.map { ($0.regime, $0.status) })
  }

  func cautious(_ reach: [RegimeReach]) -> [RegimeReach] {
    reach.map { regime in
      guard let other = objection(to: regime.regime, regime.status) else { return regime }
      var regime = regime
      regime.status = .unresolved
      regime.why =
        "it would be \(other.rawValue) if every pair of parties that waits for a judgement were one; "
        + "judge them with 'headwater match'"
      return regime
    }
  }

  func cautious(_ headline: Headline) -> Headline {
    var headline = headline
    for index in headline.reach.indices
    where objection(to: headline.reach[index].regime, headline.reach[index].status) != nil {
      headline.reach[index].status = .unresolved
    }
    return headline
  }

  private func objection(to regime: String, _ status: RegimeReach.Status) -> RegimeReach.Status? {
    guard status == .ruledOut, let other = accepted[regime], other != .ruledOut else { return nil }
    return other
  }
}
