import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Coins on routes of risk only")
struct RiskRoutesTests {
  @Test("what is left out from the beginning is what would be taken out anyway")
  func sameNetwork() {
    var isSmaller = false
    for seed in 0..<200 {
      let model = SmallNetwork.random(seed: seed).model
      let whole = UncertainNetwork(model)
      let routes = UncertainNetwork(onRoutesOf: model)
      let (expected, found) = (whole.onRoutes(), routes.onRoutes())
      #expect(found.supplier == expected.supplier && found.buyer == expected.buyer, "seed \(seed)")
      #expect(found.weight == expected.weight && found.linkKey == expected.linkKey, "seed \(seed)")
      #expect(found.place == expected.place && found.risk == expected.risk, "seed \(seed)")
      #expect(found.root == expected.root, "seed \(seed)")
      isSmaller = isSmaller || routes.linkCount < whole.linkCount
    }
    #expect(isSmaller)
  }
}
