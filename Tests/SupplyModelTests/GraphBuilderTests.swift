import SupplyModel
import Testing

@Suite struct GraphBuilderTests {
  @Test func everyGraphKeepsTheInvariants() {
    for network in GraphNetwork.suite {
      #expect(network.graph.invariantViolations().isEmpty)
    }
    let large = GraphNetwork.random(500, edges: 4000, seed: 1).graph
    #expect(large.invariantViolations().isEmpty)
    #expect(large.edgeCount == 4000)
  }

  @Test func everyEdgeIsAPurchaseAndASaleOnce() {
    for network in GraphNetwork.suite {
      let graph = network.graph
      func read(_ edge: UInt32) -> GraphNetwork.Edge {
        let index = Int(edge)
        return GraphNetwork.Edge(
          from: Int(graph.supplier[index]), to: Int(graph.buyer[index]), kind: graph.kind[index],
          weight: graph.weight[index], share: graph.share[index], relation: graph.relation[index])
      }
      let purchases = graph.activities.flatMap { graph.purchases(of: $0).map(read) }
      let sales = graph.activities.flatMap { graph.sales(of: $0).map(read) }
      #expect(purchases.sorted { $0.relation < $1.relation } == network.edges)
      #expect(sales.sorted { $0.relation < $1.relation } == network.edges)
    }
  }

  @Test func theOrderOfEdgesDoesNotMatter() {
    var dice = SplitMix(state: 7)
    for network in GraphNetwork.suite {
      let (graph, shuffled) = (
        network.graph, GraphNetwork(count: network.count, edges: network.edges.shuffled(using: &dice)).graph
      )
      #expect(graph.supplier == shuffled.supplier)
      #expect(graph.buyer == shuffled.buyer)
      #expect(graph.kind == shuffled.kind)
      #expect(graph.weight == shuffled.weight)
      #expect(graph.share == shuffled.share)
      #expect(graph.relation == shuffled.relation)
    }
  }

  @Test func parallelEdgesWithoutARelationAreOrderedByTheirNumbers() {
    let edges = [(0.5, 0.1), (0.9, 0.2), (0.5, 0.3)].map {
      GraphNetwork.Edge(from: 1, to: 0, weight: $0.0, share: $0.1, relation: -1)
    }
    let graph = GraphNetwork(count: 2, edges: edges).graph
    let reversed = GraphNetwork(count: 2, edges: edges.reversed()).graph
    #expect(graph.weight == [0.9, 0.5, 0.5])
    #expect(graph.share == [0.2, 0.3, 0.1])
    #expect(reversed.share == graph.share)
  }

  @Test func anEmptyGraphHasNothing() {
    let graph = SupplyGraph.Builder().build()
    #expect(graph.activityCount == 0)
    #expect(graph.invariantViolations().isEmpty)
    #expect(graph.components(over: .all).count == 0)
  }
}
