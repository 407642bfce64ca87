import SupplyModel
import Testing

@Suite struct GraphShareTests {
  @Test func arrivalsAndHitsSolveTheLinearEquations() {
    var dice = SplitMix(state: 17)
    for network in GraphNetwork.suite {
      let risk = (0..<network.count).map { _ in Double(Int.random(in: 0...4, using: &dice)) / 4 }
      let untraced = (0..<network.count).map { buyer in
        1 - network.edges.filter { $0.to == buyer }.reduce(0) { $0 + $1.share }
      }
      let order = ShareOrder(network.graph)
      let walk = order.arrivals(from: 0, risk: risk)
      let hit = order.hittingProbability(risk: risk, untraced: untraced, unknownRisk: 0.3)
      #expect(walk.unsettled < 1e-12)
      expectEqual(walk.arrivals, arrivals(network, risk))
      expectEqual(hit, hits(network, risk, untraced, 0.3))
      let risky = zip(walk.arrivals, risk).reduce(0) { $0 + $1.0 * $1.1 }
      let certain = order.hittingProbability(risk: risk, untraced: untraced, unknownRisk: 0)
      #expect(abs(certain[0] - risky) < 1e-9)
    }
  }

  @Test func aLoopThatPassesEverythingRoundEndsAndSaysSo() {
    let order = ShareOrder(GraphNetwork(count: 3, edges: wholeShares([(1, 0), (2, 1), (1, 2)])).graph)
    let walk = order.arrivals(from: 0, risk: [0, 0, 0])
    #expect(walk.unsettled == 1)
    #expect(walk.arrivals.allSatisfy { $0.isFinite })
    let hit = order.hittingProbability(risk: [0, 0, 0], untraced: [0, 0, 0], unknownRisk: 1)
    #expect(hit == [0, 0, 0])
    let risky = order.arrivals(from: 0, risk: [0, 0, 0.5])
    #expect(risky.unsettled == 0)
    #expect(abs(risky.arrivals[2] * 0.5 - 1) < 1e-9)
  }

  @Test(arguments: [0.0, 0.5, 1])
  func anActivityThatSuppliesOnlyItselfStaysFinite(_ risk: Double) {
    let network = GraphNetwork(count: 3, edges: wholeShares([(1, 0), (1, 1), (2, 2)]))
    let order = ShareOrder(network.graph)
    let walk = order.arrivals(from: 0, risk: [0, risk, risk])
    #expect(walk.arrivals.allSatisfy { $0.isFinite })
    #expect(walk.arrivals[2] == 0)
    #expect(walk.unsettled == (risk == 0 ? 1 : 0))
    let hit = order.hittingProbability(risk: [0, risk, 0], untraced: [0, 0, 0], unknownRisk: 1)
    #expect(abs(hit[0] - (risk == 0 ? 0 : 1)) < 1e-9)
  }

  private func wholeShares(_ ends: [(Int, Int)]) -> [GraphNetwork.Edge] {
    ends.map { GraphNetwork.Edge(from: $0.0, to: $0.1, weight: 1, share: 1, relation: 0) }
  }

  private func arrivals(_ network: GraphNetwork, _ risk: [Double]) -> [Double] {
    var matrix = [[Double]](repeating: Array(repeating: 0, count: network.count), count: network.count)
    for edge in network.edges { matrix[edge.from][edge.to] += edge.share * (1 - risk[edge.to]) }
    let start = (0..<network.count).map { $0 == 0 ? 1.0 : 0 }
    return GraphNetwork.solve(identityMinus: matrix, start)
  }

  private func hits(
    _ network: GraphNetwork, _ risk: [Double], _ untraced: [Double], _ unknownRisk: Double
  ) -> [Double] {
    var matrix = [[Double]](repeating: Array(repeating: 0, count: network.count), count: network.count)
    for edge in network.edges { matrix[edge.to][edge.from] += edge.share * (1 - risk[edge.to]) }
    let right = (0..<network.count).map { risk[$0] + (1 - risk[$0]) * untraced[$0] * unknownRisk }
    return GraphNetwork.solve(identityMinus: matrix, right)
  }

  private func expectEqual(_ found: [Double], _ expected: [Double]) {
    for (a, b) in zip(found, expected) { #expect(abs(a - b) < 1e-9) }
  }
}
