import SupplyModel
import Testing

@Suite struct GraphComponentTests {
  @Test func activitiesThatReachEachOtherShareAComponent() {
    for network in GraphNetwork.suite {
      let components = network.graph.components { _ in true }
      let reach = network.closure(over: network.edges)
      for a in 0..<network.count {
        for b in 0..<network.count {
          #expect((components.component[a] == components.component[b]) == (reach[a][b] && reach[b][a]))
        }
      }
    }
  }

  @Test func suppliersComeBeforeTheirBuyers() {
    for network in GraphNetwork.suite + [GraphNetwork.random(300, edges: 500, seed: 3)] {
      let component = network.graph.components { _ in true }.component
      for edge in network.edges { #expect(component[edge.from] <= component[edge.to]) }
    }
  }

  @Test func everyActivityIsAMemberOnce() {
    for network in GraphNetwork.suite {
      let components = network.graph.components { _ in true }
      #expect(components.members.sorted() == Array(0..<UInt32(network.count)))
      for component in 0..<UInt32(components.count) {
        let members = components.members(of: component)
        #expect(members.allSatisfy { components.component[Int($0)] == component })
        #expect(Array(members) == members.sorted())
      }
    }
  }

  @Test func aLongChainAndALongLoopCostNoStack() {
    let count = 100_000
    let chain = (1..<count).map { GraphNetwork.Edge(from: $0, to: $0 - 1, weight: 1, relation: 0) }
    let loop = chain + [GraphNetwork.Edge(from: 0, to: count - 1, weight: 1, relation: 0)]
    #expect(GraphNetwork(count: count, edges: chain).graph.components { _ in true }.count == count)
    #expect(GraphNetwork(count: count, edges: loop).graph.components { _ in true }.count == 1)
  }

  @Test func edgesLeftOutCloseNoLoop() {
    let edges = [(0, 1), (1, 0)].map { GraphNetwork.Edge(from: $0.0, to: $0.1, weight: 1, relation: 0) }
    let graph = GraphNetwork(count: 2, edges: edges).graph
    #expect(graph.components { _ in true }.count == 1)
    #expect(graph.components { $0 == 0 }.count == 2)
    #expect(graph.components { _ in true }.isInLoop(0))
  }
}
