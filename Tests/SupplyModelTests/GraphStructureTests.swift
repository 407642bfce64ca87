import SupplyModel
import Testing

@Suite struct GraphStructureTests {
  @Test func whatIsBehindAnActivityIsWhatItDominates() {
    for network in GraphNetwork.suite {
      let tree = DominatorTree(network.graph, from: 0)
      let values = (0..<network.count).map { Double($0 + 1) }
      let behind = tree.totalsBehind(values)
      for activity in 0..<network.count {
        let dominated = (0..<network.count).filter { other in
          other != activity && chain(of: other, in: tree).contains(activity)
        }
        #expect(behind[activity] == dominated.reduce(0) { $0 + values[$1] })
      }
    }
  }

  @Test func noCheaperSetCutsTheSourcesOff() {
    var dice = SplitMix(state: 23)
    for network in GraphNetwork.suite {
      let sources = (0..<UInt32(network.count)).filter { $0 > 0 && Bool.random(using: &dice) }
      let cost = (0..<network.count).map { _ in
        Int.random(in: 0...5, using: &dice) == 0 ? nil : Int.random(in: 1...3, using: &dice)
      }
      let cut = network.graph.cheapestCut(from: sources, to: 0, cost: cost)
      #expect(cut?.cost == cheapest(network, sources, cost))
      if let cut {
        #expect(cut.activities.reduce(0) { $0 + (cost[Int($1)] ?? 100) } == cut.cost)
        #expect(isCut(network, sources, Set(cut.activities.map(Int.init))))
      }
    }
  }

  @Test func ofEqualCutsTheOneNearestTheSourcesIsTold() {
    let edges = [(1, 0), (2, 1), (3, 2), (4, 2)].map {
      GraphNetwork.Edge(from: $0.0, to: $0.1, weight: 1, relation: 0)
    }
    let graph = GraphNetwork(count: 5, edges: edges).graph
    #expect(graph.cheapestCut(from: [3, 4], to: 0, cost: [nil, 1, 1, 1, 1])?.activities == [2])
    #expect(graph.cheapestCut(from: [3, 4], to: 0, cost: [nil, 1, 3, 1, 1])?.activities == [1])
    #expect(graph.cheapestCut(from: [3], to: 0, cost: [nil, nil, nil, nil, 1]) == nil)
    #expect(graph.cheapestCut(from: [], to: 0, cost: [nil, 1, 1, 1, 1])?.cost == 0)
  }

  private func chain(of activity: Int, in tree: DominatorTree) -> [Int] {
    var chain: [Int] = []
    var here = tree.parent[activity]
    while here != .max {
      chain.append(Int(here))
      here = tree.parent[Int(here)]
    }
    return chain
  }

  /// Tries every set.
  private func cheapest(_ network: GraphNetwork, _ sources: [UInt32], _ cost: [Int?]) -> Int? {
    (0..<1 << network.count).compactMap { mask in
      let set = Set((0..<network.count).filter { mask >> $0 & 1 == 1 })
      let costs = set.map { $0 == 0 ? nil : cost[$0] }
      guard !costs.contains(nil), isCut(network, sources, set) else { return nil }
      return costs.reduce(0) { $0 + ($1 ?? 0) }
    }
    .min()
  }

  private func isCut(_ network: GraphNetwork, _ sources: [UInt32], _ removed: Set<Int>) -> Bool {
    var reached: Set<Int> = [0]
    for _ in 0..<network.count {
      for edge in network.edges
      where edge.weight > 0 && reached.contains(edge.to) && !removed.contains(edge.from) {
        reached.insert(edge.from)
      }
    }
    return !sources.contains { reached.contains(Int($0)) }
  }
}
