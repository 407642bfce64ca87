import SupplyModel

/// Combines what the indicators say into one risk per place, under the policy.
struct RiskCombination {
  private(set) var places: [PlaceRisk]
  private(set) var causes: [SharedCause] = []
  let parts: RatingParts
  /// How many parties other than the buyer lack each component.
  private(set) var gaps: [RatingComponent: Int] = [:]

  init(_ context: IndicatorContext, _ outcomes: [IndicatorOutcome]) {
    places = Array(repeating: PlaceRisk(), count: context.network.parties.count)
    let credits = Self.credits(context, outcomes)
    parts = RatingParts(
      levels: outcomes.flatMap(\.levels),
      credits: outcomes.flatMap(\.credits))
    combine(outcomes.flatMap(\.levels), credits: credits)
    causes = outcomes.flatMap(\.causes).sorted { $0.id < $1.id }.map { cause in
      var cause = cause
      for index in cause.touched.indices {
        cause.touched[index].confidence *= 1 - credits[cause.touched[index].party.position]
      }
      return cause
    }
    rateComponents(
      context, assessed: outcomes.flatMap(\.levels).map(\.party),
      practices: outcomes.reduce(into: []) { $0.formUnion($1.practices) })
  }

  /// Credit per party: independent controls add up as `1 − Π(1 − c)`, up to the policy's maximum.
  private static func credits(_ context: IndicatorContext, _ outcomes: [IndicatorOutcome]) -> [Double] {
    var free = [Double](repeating: 1, count: context.network.parties.count)
    for credit in outcomes.flatMap(\.credits) { free[credit.party.position] *= 1 - credit.credit }
    return free.map { min(context.policy.mitigation.maximum, 1 - $0) }
  }

  /// `inherent = 1 − Π(1 − level)`, written so that a single level comes out as it went in; what remediation and
  /// controls leave of it gives the mitigation.
  private mutating func combine(_ levels: [IndicatorOutcome.PartyLevel], credits: [Double]) {
    var residual = [Double](repeating: 0, count: places.count)
    for level in levels {
      let party = level.party.position
      places[party].inherent += (1 - places[party].inherent) * level.inherent
      residual[party] += (1 - residual[party]) * level.residual
    }
    for party in places.indices {
      let inherent = places[party].inherent
      places[party].mitigation =
        inherent > 0 ? 1 - residual[party] * (1 - credits[party]) / inherent : credits[party]
    }
  }

  /// A component nobody knows is left out and said; too few, and the place is not rated.
  private mutating func rateComponents(
    _ context: IndicatorContext, assessed: [PartyIndex], practices: Set<PartyIndex>
  ) {
    let entries = context.lists.flatMap(\.entries)
    let hasParties = entries.contains { $0.subject == .party }
    let hasGoods = entries.contains { $0.subject == .good }
    let assessed = Set(assessed)
    for party in places.indices {
      var known: [RatingComponent] = []
      if context.network.parties[party].country != nil { known.append(.country) }
      if hasParties { known.append(.screening) }
      if hasGoods, !context.sold[party].isEmpty { known.append(.goods) }
      if assessed.contains(PartyIndex(party)) { known.append(.assessment) }
      if practices.contains(PartyIndex(party)) { known.append(.practice) }
      let missing = RatingComponent.allCases.filter { !known.contains($0) }
      places[party].missing = RatingComponents(missing)
      places[party].isRated =
        known.count >= context.policy.rating.minimumComponents
        && context.policy.rating.required.isDisjoint(with: missing)
      guard party != context.buyer.position else { continue }
      for component in missing { gaps[component, default: 0] += 1 }
    }
  }
}
