import SupplyModel
import Testing

@Suite struct GraphDominatorTests {
  @Test func takingEachActivityAwayFindsTheSameDominators() {
    for network in GraphNetwork.suite {
      let found = network.graph.immediateDominators(from: 0)
      for activity in 0..<network.count {
        let expected = network.immediateDominator(of: activity, root: 0).map { UInt32($0) }
        #expect(found[activity] == expected ?? .max)
      }
    }
  }

  @Test func aDiamondIsDominatedByItsFoot() {
    let edges = [(1, 0), (2, 1), (3, 1), (4, 2), (4, 3), (5, 4)].map {
      GraphNetwork.Edge(from: $0.0, to: $0.1, weight: 0.5, relation: 0)
    }
    #expect(
      GraphNetwork(count: 7, edges: edges).graph.immediateDominators(from: 0) == [.max, 0, 1, 1, 1, 4, .max])
  }
}
