import SupplyModel

/// Ranks the sources of risk again and again with the policy's weights drawn from a range (DOMAIN §5.5).
package struct SensitivityEvaluation: Sendable {
  /// Most sources ranked; most edges looked at over all draws; and fewest draws that say anything of nine in ten.
  static let limit = 30
  static let mostWork = 5_000_000
  static let fewestDraws = 100

  package private(set) var sensitivity = WeightSensitivity()

  /// - Complexity: O(activities + edges), and per draw O(edges between the sources and the buyer).
  package init(
    _ model: ExposureModel, _ strongest: StrongestEvaluation, rating: RiskRating, policy: Policy,
    question: Question, asOf: CalendarDate
  ) {
    let ranked = (0..<model.placeCount)
      .map { (place: $0, value: model.largest(strongest.contribution, of: $0)) }
      .filter { $0.value > 0 }
      .sorted { a, b in
        a.value != b.value ? a.value > b.value : model.placeID(a.place) < model.placeID(b.place)
      }
    let sources = Array(ranked.prefix(Self.limit))
    sensitivity.omitted = ranked.count - sources.count
    (sensitivity.asked, sensitivity.spread) = (policy.sensitivity.draws, policy.sensitivity.spread)
    sensitivity.seed = policy.sensitivity.seed
    let reweighing = SourceReweighing(
      model, places: sources.map(\.place), rating: rating, policy: policy, question: question, asOf: asOf)
    sensitivity.weights = reweighing.weightCount
    var tally = RankTally(sources: sources.count)
    for draw in 0..<Self.affordable(policy.sensitivity.draws, reweighing.work) {
      tally.add(reweighing.contributions(draw))
    }
    tell(tally, sources.map { (model.placeID($0.place), $0.value) })
  }

  /// How many draws, of those asked for, of so much work each.
  static func affordable(_ asked: Int, _ work: Int) -> Int {
    let draws = min(asked, mostWork / max(1, work))
    return draws < min(asked, fewestDraws) ? 0 : draws
  }

  private mutating func tell(_ tally: RankTally, _ sources: [(party: String, value: Double)]) {
    sensitivity.draws = tally.draws
    guard tally.draws > 0 else { return }
    for (position, source) in sources.enumerated() {
      let band = tally.band(position)
      sensitivity.sources.append(
        WeightSensitivity.Source(
          party: source.party, strongest: source.value,
          rank: 1 + sources.count { $0.value > source.value }, best: band.best, worst: band.worst))
    }
    sensitivity.inseparable = tally.inseparable().map { run in run.map { sources[$0].party } }
  }
}
