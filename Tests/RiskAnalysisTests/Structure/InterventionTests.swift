import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite struct InterventionTests {
  private func fewest(_ small: SmallNetwork, _ goal: Double) -> Structure.Intervention? {
    let model = small.model
    return InterventionSearch(model, LikelihoodEvaluation(model)).fewest(to: goal)
  }

  @Test func nothingNeedsToGoWhereTheGoalIsMet() {
    var small = SmallNetwork(parties: 2)
    small.buy(from: 1, by: 0)
    small.risk[1] = 0.3
    #expect(fewest(small, 0.3)?.parties == [])
    #expect(fewest(small, 0.29)?.parties == ["p1"])
  }

  /// A cause cannot be taken away; whom it touches can.
  @Test func causesStay() {
    var small = SmallNetwork(parties: 2)
    small.buy(from: 1, by: 0)
    small.causes = [
      SharedCause(
        id: "cause", name: "cause", risk: 0.5,
        touched: [.init(party: PartyIndex(1), product: nil, confidence: 1)])
    ]
    #expect(fewest(small, 0)?.parties == ["p1"])
  }

  /// Every set of parties is tried by hand, with the likelihood of the network without them; the bound is never above
  /// what does, and neither search nor bound leaves out a smaller set.
  @Test func randomNetworksAgreeWithTryingEverySet() {
    for seed in 0..<25 {
      let small = SmallNetwork.random(seed: seed)
      let parties = 1..<small.risk.count
      guard parties.count <= 6, LikelihoodEvaluation(small.model).exposure.worlds == nil else { continue }
      for goal in [0, 0.1, 0.3] {
        let least = (0..<1 << parties.count).filter { mask in
          let removed = parties.filter { mask >> ($0 - 1) & 1 == 1 }.map { "p\($0)" }
          return LikelihoodEvaluation(small.without(removed).model(partOf: small)).exposure.estimate
            <= goal + 1e-12
        }.map(\.nonzeroBitCount).min()
        let found = fewest(small, goal)
        #expect(found?.parties.count == least, "seed \(seed), goal \(goal)")
        let bound = UncertainNetwork(small.model).onRoutes().fewestRemovals(to: goal)
        #expect(bound <= least ?? .max, "seed \(seed), goal \(goal)")
      }
    }
  }

  /// Too many parties to try every set of: what is found holds, and the bound is no more than it.
  @Test func whatIsFoundStepByStepHolds() throws {
    var small = SmallNetwork(parties: 23)
    for party in 1..<23 {
      small.buy(from: party, by: party > 11 ? party - 11 : 0) { $0.confidence = Figure(0.9) }
      if party > 11 { small.risk[party] = party > 18 ? 0.3 : 0.002 }
    }
    let cut = InterventionSearch(small.model, LikelihoodEvaluation(small.model))
      .fewest(to: 0.3, cut: (1..<12).map { "p\($0)" })
    #expect(cut.map { $0.likelihood <= 0.3 && $0.parties.count < 11 } == true)
    let found = try #require(fewest(small, 0.3))
    #expect(found.likelihood <= 0.3 && !found.parties.isEmpty && found.atLeast > 1)
    #expect(found.atLeast <= found.parties.count)
    let left = LikelihoodEvaluation(small.without(found.parties).model).exposure.estimate
    #expect(left == found.likelihood)
  }
}

/// Supposing a party gone never makes anything worse: who loses the only buyer of a product does not put its inputs
/// into something else.
@Suite struct SuppositionMonotonyTests {
  @Test func takingAPartyAwayNeverRaisesANumber() {
    for seed in 0..<60 {
      let small = SmallNetwork.random(seed: seed)
      let before = StrongestEvaluation(small.model).exposure.value
      let likelihood = LikelihoodEvaluation(small.model).exposure
      for party in small.risk.indices.dropFirst() {
        let left = small.without(["p\(party)"]).model(partOf: small)
        #expect(StrongestEvaluation(left).exposure.value <= before, "seed \(seed), p\(party)")
        let after = LikelihoodEvaluation(left).exposure
        guard (after.worlds == nil) == (likelihood.worlds == nil) else { continue }
        #expect(after.estimate <= likelihood.estimate + 1e-12, "seed \(seed), p\(party)")
      }
    }
  }
}
