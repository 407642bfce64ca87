import SupplyModel
import Testing

@testable import RiskAnalysis

/// NUMBERS §6, as far as strongest and share go, on thousands of networks with loops, parallel relations, causes,
/// services outside the question and mitigation.
@Suite struct NetworkPropertyTests {
  private static let seeds = 5000..<7500

  /// A random network with a shared cause in every third, and services that do not count in every other.
  private func network(_ seed: Int) -> SmallNetwork {
    var small = SmallNetwork.random(seed: seed)
    if seed % 2 == 0 { small.parameters.kindFactor[Int(RelationKind.service.rawValue)] = 0 }
    guard seed % 3 == 0 else { return small }
    let touched = small.risk.indices.filter { $0 > 0 && $0 % 2 == 0 }
    small.causes = [
      SharedCause(
        id: "cause", name: "cause", risk: 0.4,
        touched: touched.map { SharedCause.Touch(party: PartyIndex($0), product: nil, confidence: 0.6) })
    ]
    return small
  }

  @Test func theStrongestChainIsThatOfThePlainReference() {
    for seed in Self.seeds {
      let model = network(seed).model
      let (graph, found) = (model.graph, StrongestEvaluation(model))
      var slow = [Double](repeating: 0, count: graph.activityCount)
      var reaching = model.risk
      slow[Int(model.root)] = 1
      for _ in 0...graph.activityCount {
        for edge in graph.edges.map(Int.init) {
          let (supplier, buyer) = (Int(graph.supplier[edge]), Int(graph.buyer[edge]))
          slow[supplier] = max(slow[supplier], slow[buyer] * graph.weight[edge])
          reaching[buyer] = max(reaching[buyer], reaching[supplier] * graph.weight[edge])
        }
      }
      #expect(found.paths.strengths() == slow, "seed \(seed)")
      #expect(found.reaching == reaching, "seed \(seed)")
      #expect(found.exposure.value == zip(model.risk, slow).map { $0 * $1 }.max(), "seed \(seed)")
    }
  }

  @Test func massesSumToOneAndAttributionsToTheirHeadline() {
    for seed in Self.seeds {
      let small = network(seed)
      let (share, strongest) = (small.share, small.strongest)
      #expect(isClose(share.masses.total, 1), "seed \(seed)")
      #expect(isClose(share.attribution.total, share.low), "seed \(seed)")
      #expect(isClose(strongest.attribution.total, strongest.value), "seed \(seed)")
    }
  }

  @Test func nothingReachesTheBuyerIfAndOnlyIfNoSourceDoes() {
    for seed in Self.seeds {
      let small = network(seed)
      let model = small.model
      let reached = model.graph.tiers(from: model.root).min
      let isTouched = model.graph.activities.contains { activity in
        let arrives = activity == model.root || isReached(activity, in: model)
        return model.risk[Int(activity)] > 0 && arrives
      }
      #expect((small.strongest.value > 0) == isTouched, "seed \(seed)")
      #expect(reached[Int(model.root)] == 0)
    }
  }

  @Test func certainLinksPassOnTheRiskOfASingleSource() {
    for seed in Self.seeds where seed % 3 != 0 {
      var small = network(seed)
      small.parameters.kindFactor = small.parameters.kindFactor.map { _ in 1 }
      for index in small.network.relations.indices {
        small.network.relations[index].confidence = Figure(1)
        small.network.relations[index].mitigation = .missing
      }
      let source = 1 + seed % (small.risk.count - 1)
      small.risk = small.risk.indices.map { $0 == source ? 0.5 : 0 }
      #expect([0, 0.5].contains(small.strongest.value), "seed \(seed)")
    }
  }

  @Test func aRelationWrittenTwiceChangesNoChain() {
    for seed in Self.seeds.prefix(800) {
      var small = network(seed)
      let before = (small.strongest.value, small.strongest.attribution)
      small.network.relations += small.network.relations.prefix(3)
      #expect(small.strongest.value == before.0 && small.strongest.attribution == before.1, "seed \(seed)")
    }
  }

  private func isReached(_ start: UInt32, in model: ExposureModel) -> Bool {
    model.graph.downstream(of: start, before: .max - 1).contains(model.root)
  }
}
