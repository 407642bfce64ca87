import SupplyModel

/// A regime is not ruled out while pairs that wait for a judgement would bring it in.
enum OpenIdentities {
  static func cautious(_ reach: [RegimeReach], _ variants: [AnswerVariant]) -> [RegimeReach] {
    guard let accepted = variants.first(where: { $0.kind == .pairsAccepted }) else { return reach }
    return reach.map { regime in
      guard regime.status == .ruledOut,
        let other = accepted.headline.reach.first(where: { $0.regime == regime.regime })?.status,
        other != .ruledOut
      else { return regime }
      var regime = regime
      regime.status = .unresolved
      regime.why =
        "it would be \(other.rawValue) if every pair of parties that waits for a judgement were one; "
        + "judge them with 'headwater match'"
      return regime
    }
  }
}
