import SupplyModel
import Testing

@Suite struct GraphStrongestTests {
  @Test func theBestChainIsTheBestOfAllSimpleOnes() {
    for network in GraphNetwork.suite {
      let graph = network.graph
      let paths = graph.strongestPaths(to: 0)
      for (activity, best) in network.strongest(to: 0).enumerated() {
        #expect(paths.strength(of: UInt32(activity)) == best?.strength ?? 0)
        let path = paths.path(from: UInt32(activity), in: graph)
        #expect(path.count == best?.hops ?? 0)
        #expect(path.reversed().reduce(1.0) { $0 * graph.weight[Int($1)] } == (best?.strength ?? 1))
        guard best != nil, activity != 0 else { continue }
        #expect(path.first.map { Int(graph.supplier[Int($0)]) } == activity)
        #expect(path.last.map { graph.buyer[Int($0)] } == 0)
        for (edge, next) in zip(path, path.dropFirst()) {
          #expect(graph.buyer[Int(edge)] == graph.supplier[Int(next)])
        }
      }
    }
  }

  @Test func whatReachesAnActivityIsTheWorstOfAllChainsToIt() {
    var dice = SplitMix(state: 11)
    for network in GraphNetwork.suite {
      let risk = (0..<network.count).map { _ in Double(Int.random(in: 0...4, using: &dice)) / 4 }
      let reached = network.graph.strongestRisk(from: risk)
      for target in 0..<network.count {
        var worst = 0.0
        network.simplePaths(to: target, over: network.edges) { start, path in
          worst = max(worst, path.reversed().reduce(risk[start]) { $0 * $1.weight })
        }
        #expect(reached[target] == worst)
      }
    }
  }

  @Test func equalChainsAreToldApartByHopsThenActivityThenEdge() {
    let edges = [(3, 1), (3, 2), (2, 0), (1, 0), (3, 4), (4, 5), (5, 0), (2, 0)].enumerated().map {
      GraphNetwork.Edge(from: $1.0, to: $1.1, weight: 1, relation: Int32($0))
    }
    let graph = GraphNetwork(count: 6, edges: edges).graph
    let paths = graph.strongestPaths(to: 0)
    #expect(paths.path(from: 3, in: graph).map { graph.relation[Int($0)] } == [0, 3])
    #expect(paths.path(from: 2, in: graph).map { graph.relation[Int($0)] } == [2])
  }

  @Test func theOrderOfEdgesDoesNotChangeTheTree() {
    var dice = SplitMix(state: 13)
    let network = GraphNetwork.random(60, edges: 400, seed: 5)
    let expected = network.graph.strongestPaths(to: 0)
    let shuffled = GraphNetwork(count: 60, edges: network.edges.shuffled(using: &dice)).graph
    let found = shuffled.strongestPaths(to: 0)
    #expect(shuffled.activities.map(found.nextEdge) == shuffled.activities.map(expected.nextEdge))
    #expect(found.strengths() == expected.strengths())
  }
}
