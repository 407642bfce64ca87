import SupplyModel
import Testing

@testable import RiskAnalysis

/// What the shape of a network does to the numbers: rings, links that hold back, links without a price.
@Suite struct StructureRemarkTests {
  private func structure(_ small: SmallNetwork) -> Structure {
    let model = small.model
    return StructureEvaluation(model, strongest: StrongestEvaluation(model), share: ShareEvaluation(model))
      .structure
  }

  /// Five sources of 0.9 behind party 1, which passes a tenth.
  private func behindOneLink(_ weight: Double) -> SmallNetwork {
    var small = SmallNetwork(parties: 7)
    small.buy(from: 1, by: 0) { $0.confidence = Figure(weight) }
    for source in 2..<7 {
      small.buy(from: source, by: 1)
      small.risk[source] = 0.9
    }
    return small
  }

  @Test func aDoubtfulLinkHoldsBackWhatIsBehindIt() throws {
    let found = try #require(structure(behindOneLink(0.1)).bottlenecks.first)
    #expect((found.supplier, found.buyer, found.sources) == ("p1", "p0", 5))
    #expect(isClose(found.weight, 0.1))
    #expect(isClose(found.countedApart, 1 - 0.91 * 0.91 * 0.91 * 0.91 * 0.91))
    #expect(structure(behindOneLink(1)).bottlenecks.isEmpty)
  }

  @Test func anotherWayRoundEndsABottleneck() {
    var small = behindOneLink(0.1)
    small.buy(from: 2, by: 0) { $0.confidence = Figure(0.01) }
    #expect(structure(small).bottlenecks.first?.sources == 4)
    for source in 3..<7 { small.buy(from: source, by: 0) { $0.confidence = Figure(0.01) } }
    #expect(structure(small).bottlenecks.isEmpty)
  }

  /// Two relations between the same two parties are two chances.
  @Test func parallelRelationsOfABottleneckAddUp() {
    var small = behindOneLink(0.1)
    small.buy(from: 1, by: 0, kind: .service) { $0.confidence = Figure(0.1) }
    #expect(structure(small).bottlenecks.first.map { isClose($0.weight, 0.19) } == true)
  }

  @Test func aRingIsTold() {
    var small = SmallNetwork(parties: 4)
    small.buy(from: 1, by: 0)
    small.buy(from: 2, by: 1)
    small.buy(from: 1, by: 2)
    small.buy(from: 3, by: 2)
    small.risk[3] = 0.5
    #expect(structure(small).loops == [Structure.Loop(parties: ["p1", "p2"], count: 2, strongest: 0.5)])
    small.risk[3] = 0
    #expect(structure(small).loops.isEmpty)
  }

  @Test func aLinkWithoutAPriceIsTold() {
    var small = SmallNetwork(parties: 3)
    small.buy(from: 1, by: 0) { $0.share = Figure(0) }
    small.buy(from: 2, by: 1) { $0.share = Figure(1) }
    small.risk[2] = 0.9
    #expect(
      structure(small).unpricedLinks == [
        Structure.UnpricedLink(supplier: "p1", buyer: "p0", weight: 1, sources: 1, strongest: 0.9)
      ])
    small.network.relations[0].share = Figure(0.01)
    #expect(structure(small).unpricedLinks.isEmpty)
  }

  /// What a bottleneck says holds in every network: its sources together bring no more than its weight.
  @Test func noSourcesBringMoreThanTheirBottleneck() {
    for seed in 0..<200 {
      let small = SmallNetwork.random(seed: seed)
      let before = small.sources
      for link in structure(small).bottlenecks {
        let rest = small.without([link.supplier])
        let behind = before.subtracting(rest.sources)
        var only = small
        for party in only.risk.indices where !behind.contains("p\(party)") { only.risk[party] = 0 }
        only.causes = []
        let likelihood = LikelihoodEvaluation(only.model).exposure
        #expect(likelihood.floor <= link.weight + 1e-9, "seed \(seed), \(link)")
        if likelihood.worlds == nil { #expect(likelihood.estimate <= link.weight + 1e-9, "seed \(seed)") }
      }
    }
  }
}
