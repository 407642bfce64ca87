import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Sensitivity to the policy's weights")
struct SensitivityTests {
  @Test(
    "reweighing is the same as rating everything again under the drawn policy",
    arguments: IndicatorID.allCases)
  func againstRatingAgain(_ indicator: IndicatorID) throws {
    let sample = IndicatorSample(indicator.rawValue)
    let base = SampleModel(sample, .default)
    let places = (0..<base.model.placeCount).filter { base.contribution($0) > 0 }
    let reweighing = SourceReweighing(
      base.model, places: places, rating: base.rating, policy: .default, question: .diligence,
      asOf: sample.asOf)
    #expect(reweighing.weightCount > 0)
    for draw in 0..<15 {
      let other = SampleModel(sample, try reweighing.policy(draw))
      for (place, value) in zip(places, reweighing.contributions(draw)) {
        #expect(isClose(value, other.contribution(place)), "draw \(draw), \(base.model.placeID(place))")
      }
    }
  }

  @Test("without spread nothing moves, and equal sources cannot be told apart")
  func noSpread() {
    var small = SmallNetwork(parties: 4)
    for supplier in 1...3 { small.buy(from: supplier, by: 0) }
    (small.risk[1], small.risk[2], small.risk[3]) = (0.5, 0.9, 0.5)
    let found = small.sensitivity(spread: 0)
    #expect(
      found.sources.map { "\($0.party) \($0.rank) \($0.best)-\($0.worst)" }
        == ["p2 1 1-1", "p1 2 2-3", "p3 2 2-3"])
    #expect(found.inseparable == [["p1", "p3"]])
    #expect(found.draws == 200 && found.asked == 200)
  }

  @Test("too large a network is not drawn for, and that is told")
  func tooLarge() {
    #expect(SensitivityEvaluation.affordable(1000, 5000) == 1000)
    #expect(SensitivityEvaluation.affordable(1000, 10_000) == 500)
    #expect(SensitivityEvaluation.affordable(1000, 50_001) == 0)
    #expect(SensitivityEvaluation.affordable(20, 50_001) == 20)
    #expect(SensitivityEvaluation.affordable(0, 1) == 0)
  }

  @Test("bands and orders are those one would count by hand")
  func tally() {
    var random = SplitMix(state: 11)
    var tally = RankTally(sources: 4)
    var drawn: [[Double]] = []
    for _ in 0..<200 {
      let values = [0.9, 0.5, 0.45, 0.1].map { $0 + Double(Int.random(in: 0...3, using: &random)) / 20 }
      drawn.append(values)
      tally.add(values)
    }
    for source in 0..<4 {
      let best = drawn.map { values in 1 + values.count { $0 > values[source] } }.sorted()
      let worst = drawn.map { values in values.count { $0 >= values[source] } }.sorted()
      #expect(tally.band(source) == (best[10], worst[189]))
      for other in 0..<4 where other != source {
        let above = drawn.count { $0[source] > $0[other] }
        let below = drawn.count { $0[source] < $0[other] }
        #expect(tally.isOrdered(source, other) == (max(above, below) >= 190))
      }
    }
    #expect(tally.inseparable() == [1..<3])
  }

  @Test("draws are the same on every machine, even, and within the spread")
  func draws() {
    let draws = SeededDraws(CoinKey("W|indicator.listed-party.level"), seed: 0)
    let drawn = (0..<10_000).map(draws.fraction)
    #expect(drawn.allSatisfy { (0..<1).contains($0) })
    #expect((drawn.reduce(0, +) / 10_000 - 0.5).magnitude < 0.01)
    #expect(drawn != (0..<10_000).map(SeededDraws(CoinKey("W|x"), seed: 0).fraction))
    #expect(
      drawn != (0..<10_000).map(SeededDraws(CoinKey("W|indicator.listed-party.level"), seed: 1).fraction))
  }

  @Test("its keys are refused where they make no sense")
  func policy() {
    for (line, problem) in [
      ("draws = -1", "negative"), ("draws = 100001", "at most 100000"), ("spread = 1.5", "from 0 to 1"),
      ("seed = 0.5", "whole number"), ("draw = 1", "unknown key"),
    ] {
      let error = #expect(throws: PolicyError.self) {
        try Policy(toml: "[sensitivity]\n\(line)\n", path: "p.toml")
      }
      #expect(error?.problems.first?.line == 2)
      #expect(error?.problems.first?.message.contains(problem) == true, "\(line)")
    }
  }
}

/// An indicator's sample, rated and weighed under a policy.
private struct SampleModel {
  let rating: RiskRating
  let model: ExposureModel
  private let strongest: StrongestEvaluation

  init(_ sample: IndicatorSample, _ policy: Policy) {
    rating = sample.rating(policy: policy)
    var parameters = ExposureParameters()
    for kind in RelationKind.allCases {
      parameters.kindFactor[Int(kind.rawValue)] = policy.kindFactor(kind, .diligence)
    }
    let confidence = EvidenceWeighing.linkConfidences(in: sample.network, policy: policy, asOf: sample.asOf)
    model = ExposureModel(
      sample.network, buyer: sample.buyer, rating: rating, confidence: confidence.confidences,
      parameters: parameters, asOf: sample.asOf)
    strongest = StrongestEvaluation(model)
  }

  func contribution(_ place: Int) -> Double { model.largest(strongest.contribution, of: place) }
}

extension SourceReweighing {
  /// The default policy with every weight as drawn.
  fileprivate func policy(_ draw: Int) throws -> Policy {
    let factors = drawn.factors(draw)
    let lines = drawn.weights.enumerated().map { number, weight in
      let path = weight.key(.diligence).split(separator: ".").map { "\"\($0)\"" }.joined(separator: ".")
      return "\(path) = \(weight.value(in: .default, .diligence) * factors[number])"
    }
    return try Policy(toml: lines.joined(separator: "\n"), path: "drawn.toml")
  }
}

extension SmallNetwork {
  func sensitivity(draws: Int = 200, spread: Double) -> WeightSensitivity {
    var policy = Policy.default
    policy.sensitivity = Policy.SensitivityRules(draws: draws, spread: spread, seed: 0)
    let model = self.model
    return SensitivityEvaluation(
      model, StrongestEvaluation(model), rating: rating, policy: policy, question: .diligence,
      asOf: CalendarDate(year: 2026, month: 11, day: 1)!
    ).sensitivity
  }
}
