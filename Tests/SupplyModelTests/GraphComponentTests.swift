import SupplyModel
import Testing

@Suite struct GraphComponentTests {
  @Test func activitiesThatReachEachOtherShareAComponent() {
    for network in GraphNetwork.suite {
      let components = network.graph.components(over: .all)
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
      let component = network.graph.components(over: .all).component
      for edge in network.edges { #expect(component[edge.from] <= component[edge.to]) }
    }
  }

  @Test func everyActivityIsAMemberOnce() {
    for network in GraphNetwork.suite {
      let components = network.graph.components(over: .all)
      #expect(components.members.sorted() == Array(0..<UInt32(network.count)))
      for component in 0..<UInt32(components.count) {
        let members = components.members(of: component)
        #expect(members.allSatisfy { components.component[Int($0)] == component })
        #expect(Set(members).count == members.count)
      }
    }
  }

  @Test func aLongChainAndALongLoopCostNoStack() {
    let count = 100_000
    let chain = (1..<count).map { GraphNetwork.Edge(from: $0, to: $0 - 1, weight: 1, relation: 0) }
    let loop = chain + [GraphNetwork.Edge(from: 0, to: count - 1, weight: 1, relation: 0)]
    #expect(GraphNetwork(count: count, edges: chain).graph.components(over: .all).count == count)
    #expect(GraphNetwork(count: count, edges: loop).graph.components(over: .all).count == 1)
  }

  @Test func edgesLeftOutCloseNoLoop() {
    func graph(_ kind: RelationKind, weight: Double, share: Double) -> SupplyGraph {
      let back = GraphNetwork.Edge(from: 1, to: 0, kind: kind, weight: weight, share: share, relation: 1)
      let there = GraphNetwork.Edge(from: 0, to: 1, weight: 1, share: 1, relation: 0)
      return GraphNetwork(count: 2, edges: [there, back]).graph
    }
    #expect(graph(.goods, weight: 1, share: 1).components(over: .all).isInLoop(0))
    #expect(graph(.goods, weight: 1, share: 0).components(over: .shares).count == 2)
    #expect(graph(.goods, weight: 0, share: 1).components(over: .purchases).count == 2)
    #expect(graph(.cause, weight: 1, share: 1).components(over: .purchases).count == 2)
    #expect(graph(.cause, weight: 0, share: 1).components(over: .shares).count == 1)
  }
}
