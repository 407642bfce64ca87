import SupplyModel
import Testing

@Suite struct GraphTierTests {
  @Test func fewestAndMostHopsAreThoseOfTheSlowReference() {
    for network in GraphNetwork.suite {
      let counted = network.edges.filter { $0.weight > 0 && $0.kind.isPurchase && $0.from != $0.to }
      let reach = network.closure(over: counted)
      let tiers = network.graph.tiers(from: 0)
      let most = mostSteps(network, counted, reach)
      for activity in 0..<network.count {
        guard reach[activity][0] else {
          #expect(tiers.min[activity] == SupplyTiers.unreached)
          #expect(tiers.max[activity] == SupplyTiers.unreached)
          continue
        }
        #expect(tiers.min[activity] == fewestHops(network, counted, from: activity))
        #expect(tiers.max[activity] == most[activity])
        let isInLoop = (0..<network.count).contains {
          $0 != activity && reach[activity][$0] && reach[$0][activity]
        }
        #expect(tiers.isInLoop[activity] == isInLoop)
      }
    }
  }

  @Test func aCauseIsNoTier() {
    let edges = [
      GraphNetwork.Edge(from: 1, to: 0, weight: 1, relation: 0),
      GraphNetwork.Edge(from: 2, to: 1, kind: .cause, weight: 1, relation: 1),
      GraphNetwork.Edge(from: 3, to: 1, kind: .ownership, weight: 1, relation: 2),
      GraphNetwork.Edge(from: 4, to: 1, weight: 0, relation: 3),
    ]
    let tiers = GraphNetwork(count: 5, edges: edges).graph.tiers(from: 0)
    #expect(tiers.min == [0, 1, .max, .max, .max])
  }

  private func fewestHops(_ network: GraphNetwork, _ edges: [GraphNetwork.Edge], from start: Int) -> UInt32? {
    var fewest: Int?
    network.simplePaths(to: 0, over: edges) { activity, path in
      if activity == start { fewest = min(fewest ?? .max, path.count) }
    }
    return fewest.map { UInt32($0) }
  }

  /// Longest way over loops taken as one step: relaxed until nothing changes.
  private func mostSteps(_ network: GraphNetwork, _ edges: [GraphNetwork.Edge], _ reach: [[Bool]])
    -> [UInt32?]
  {
    var steps = [UInt32?](repeating: nil, count: network.count)
    for activity in 0..<network.count where reach[activity][0] && reach[0][activity] { steps[activity] = 0 }
    for _ in 0...network.count {
      for edge in edges {
        guard let own = steps[edge.to] else { continue }
        let isInside = reach[edge.from][edge.to] && reach[edge.to][edge.from]
        let reached = isInside ? own : own + 1
        steps[edge.from] = max(steps[edge.from] ?? 0, reached)
      }
    }
    return steps
  }
}
