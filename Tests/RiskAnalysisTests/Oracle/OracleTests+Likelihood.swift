import Foundation
import RiskAnalysis
import Testing

@testable import SupplyModel

extension OracleTests {
  /// - Parameter expected: `exact`, `lower`, `cutBound`, `shapley` and `leaveOneOut` by source; perhaps `carries` by
  ///   place, and `hits` in a number of `worlds`.
  func checkLikelihood(_ oracle: OracleNetwork, _ expected: [String: Any]) {
    let model = oracle.model
    let likelihood = LikelihoodEvaluation(model)
    let exposure = likelihood.exposure
    #expect(exposure.method == .exact && exposure.worlds == nil && exposure.standardError == nil)
    #expect(isNear(exposure.estimate, expected.number("exact")))
    #expect(isNear(exposure.floor, expected.number("lower")))
    #expect(isNear(exposure.ceiling, expected.number("cutBound")))
    let shapley = expected.numbers("shapley").filter { $0.value > 0 }
    #expect(exposure.attribution.count == shapley.count)
    for source in exposure.attribution {
      #expect(isNear(source.value, shapley[source.party] ?? -1))
      #expect(isNear(source.leaveOneOut, expected.numbers("leaveOneOut")[source.party] ?? -1))
    }
    for (place, party) in oracle.network.parties.enumerated() where expected["carries"] != nil {
      let carries = PartyIndex(place) == oracle.buyer ? nil : expected.numbers("carries")[party.id] ?? 0
      #expect(isNear(likelihood.carrying[place], carries ?? exposure.estimate))
    }
    guard let hits = expected["hits"] as? Int, let worlds = expected["worlds"] as? Int else { return }
    let sampled = UncertainNetwork(model).onRoutes().sampled(worlds: worlds, seed: 0, threads: 1)
    #expect(sampled.estimate == Double(hits) / Double(worlds))
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 }

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func bridgeAndRemoval() throws {
    let bridge = try OracleNetwork.read(OracleNetwork.folder.appending(path: "bridge.json"))
    #expect(isNear(LikelihoodEvaluation(bridge.model).exposure.estimate, 0.97848))
    let removal = try OracleNetwork.read(OracleNetwork.folder.appending(path: "removal.json"))
    #expect(isNear(LikelihoodEvaluation(removal.model).exposure.estimate, removal.json.number("baseline")))
  }
}
