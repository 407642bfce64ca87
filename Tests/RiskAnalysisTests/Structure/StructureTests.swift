import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite struct StructureTests {
  private func structure(_ small: SmallNetwork) -> Structure {
    let model = small.model
    return StructureEvaluation(model, strongest: StrongestEvaluation(model), share: ShareEvaluation(model))
      .structure
  }

  /// S behind A and C, which both sell to the buyer.
  private var diamond: SmallNetwork {
    var small = SmallNetwork(parties: 4, products: 2)
    for supplier in [1, 2] {
      small.buy(from: supplier, by: 0, product: 0) { $0.share = Figure(0.5) }
      small.buy(from: 3, by: supplier, product: 1) { $0.share = Figure(1) }
    }
    small.risk[3] = 0.5
    return small
  }

  @Test func aSourceBehindSeveralDirectSuppliersIsADiamond() {
    let found = structure(diamond)
    #expect(
      found.diamonds == [Structure.Diamond(party: "p3", suppliers: ["p1", "p2"], sources: 1, mass: 0.5)])
    #expect(found.chokepoints.isEmpty)
    #expect(found.cut == ["p3"])
  }

  @Test func whoEveryWayPassesIsAChokepoint() {
    var small = SmallNetwork(parties: 4)
    small.buy(from: 1, by: 0) { $0.share = Figure(0.5) }
    for source in [2, 3] { small.buy(from: source, by: 1) { $0.share = Figure(0.25) } }
    (small.risk[2], small.risk[3]) = (0.5, 1)
    let found = structure(small)
    #expect(found.chokepoints == [Structure.Chokepoint(party: "p1", sources: 2, mass: 0.1875)])
    #expect(found.diamonds.isEmpty)
    #expect(found.cut == ["p1"])
  }

  @Test func aSecondSupplierOfTheSameProductEndsASingleSource() {
    let single = structure(diamond).singleSources
    #expect(single.map { "\($0.buyer) \($0.supplier) \($0.product)" } == ["p1 p3 g1", "p2 p3 g1"])
    var small = diamond
    small.buy(from: 2, by: 1, product: 1) { $0.share = Figure(0) }
    #expect(structure(small).singleSources.map(\.buyer) == ["p2"])
    small.risk[3] = 0
    #expect(structure(small).singleSources.isEmpty)
  }

  @Test func aCauseIsCutOffAtThePartiesItTouches() {
    var small = SmallNetwork(parties: 3)
    for supplier in [1, 2] { small.buy(from: supplier, by: 0) }
    small.causes = [
      SharedCause(
        id: "cause", name: "cause", risk: 0.5,
        touched: [1, 2].map { SharedCause.Touch(party: PartyIndex($0), product: nil, confidence: 1) })
    ]
    #expect(structure(small).cut == ["p1", "p2"])
  }

  @Test func withoutRiskThereIsNothingToTell() {
    var small = diamond
    small.risk[3] = 0
    let found = structure(small)
    #expect(found.chokepoints.isEmpty && found.diamonds.isEmpty && found.cut.isEmpty)
  }

  /// Taking the cut away leaves no source, in any network; and no chokepoint's sources get round it.
  @Test func randomNetworksHaveNoWayRound() {
    for seed in 0..<300 {
      let small = SmallNetwork.random(seed: seed)
      let found = structure(small)
      #expect(small.without(found.cut).strongest.value == 0, "seed \(seed)")
      let before = small.sources
      for chokepoint in found.chokepoints {
        let lost = before.subtracting(small.without([chokepoint.party]).sources).subtracting([
          chokepoint.party
        ])
        #expect(lost.count >= chokepoint.sources, "seed \(seed), \(chokepoint.party)")
      }
    }
  }
}

extension SmallNetwork {
  /// Parties whose risk reaches the buyer.
  var sources: Set<String> { Set(strongest.attribution.map(\.party)) }

  /// The same network when these parties neither sell nor buy.
  func without(_ parties: [String]) -> SmallNetwork {
    var rest = self
    rest.network.relations.removeAll { relation in
      parties.contains(network.parties[relation.supplier.position].id)
        || parties.contains(network.parties[relation.buyer.position].id)
    }
    return rest
  }
}
