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

  /// So many that their buyers are turned round in several groups.
  @Test func ofThousandsEachDominatesWhoIsLostWithoutIt() {
    let network = GraphNetwork.chains(6000, edges: 7500, seed: 3)
    let found = network.graph.immediateDominators(from: 0)
    let suppliers = Dictionary(grouping: network.edges, by: \.to).mapValues { $0.map(\.from) }
    for taken in 1..<40 {
      #expect(lost(without: taken, network.count, suppliers) == dominated(by: taken, found))
    }
  }

  private func lost(without taken: Int, _ count: Int, _ suppliers: [Int: [Int]]) -> Set<Int> {
    var reached: Set = [0]
    var open = [0]
    while let here = open.popLast() {
      for supplier in suppliers[here] ?? [] where supplier != taken && reached.insert(supplier).inserted {
        open.append(supplier)
      }
    }
    return Set(0..<count).subtracting(reached).subtracting([taken])
  }

  private func dominated(by taken: Int, _ dominators: [UInt32]) -> Set<Int> {
    Set(
      dominators.indices.filter { activity in
        var here = activity
        while here != taken, dominators[here] != .max { here = Int(dominators[here]) }
        return here == taken && activity != taken
      })
  }
}
