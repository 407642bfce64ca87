import SupplyModel
import Testing

@Suite struct GraphRoutesTests {
  @Test func theBestWaysAreTheBestOfAllSimpleOnes() {
    for network in GraphNetwork.suite {
      let graph = network.graph
      let all = network.allStrengths(to: 0)
      let paths = graph.strongestPaths(to: 0)
      for source in 1..<max(network.count, 1) {
        var routes = StrongestRoutes(from: UInt32(source), in: graph, along: paths)
        let best = (0..<10).compactMap { _ in routes.next() }
        #expect(best.map(\.strength) == Array(all[source].prefix(10)))
        #expect(Set(best).count == best.count)
        #expect(routes.residual() == (all[source].count > best.count ? all[source][best.count] : 0))
        for route in best { expectSimple(route, from: source, in: graph) }
      }
    }
  }

  @Test func equalWaysComeShortestFirst() {
    let ends = [(3, 2), (2, 1), (1, 0), (3, 1), (3, 0)]
    let edges = ends.enumerated().map {
      GraphNetwork.Edge(from: $1.0, to: $1.1, weight: 1, relation: Int32($0))
    }
    let graph = GraphNetwork(count: 4, edges: edges).graph
    var routes = StrongestRoutes(from: 3, in: graph, along: graph.strongestPaths(to: 0))
    #expect((0..<4).map { _ in routes.next()?.edges.count } == [1, 2, 3, nil])
  }

  @Test func waysLongerThanTheCapAreLeftOutUnlessTheBestIs() {
    func graph(_ direct: Double) -> SupplyGraph {
      let chain = (1...14).map { GraphNetwork.Edge(from: $0, to: $0 - 1, weight: 1, relation: 0) }
      let short = GraphNetwork.Edge(from: 14, to: 0, weight: direct, relation: 1)
      return GraphNetwork(count: 15, edges: chain + [short]).graph
    }
    for (direct, hops) in [(1.0, [1]), (0.5, [14, 1])] {
      let graph = graph(direct)
      var routes = StrongestRoutes(from: 14, in: graph, along: graph.strongestPaths(to: 0))
      #expect((0..<3).compactMap { _ in routes.next()?.edges.count } == hops)
    }
  }

  /// A supplier of very many: the way on from one of its customers is not looked for beyond the limit.
  @Test func aSearchThatGivesUpTellsItsBound() {
    let customers = 100_001
    let edges = (1...customers).flatMap { customer in
      [
        GraphNetwork.Edge(from: customers + 1, to: customer, weight: 0.5, relation: Int32(customer)),
        GraphNetwork.Edge(from: customer, to: 0, weight: customer == 1 ? 1 : 0.5, relation: 0),
      ]
    }
    let graph = GraphNetwork(count: customers + 2, edges: edges).graph
    var routes = StrongestRoutes(from: UInt32(customers + 1), in: graph, along: graph.strongestPaths(to: 0))
    #expect(routes.next()?.strength == 0.5)
    #expect(routes.next() == nil && routes.residual() == 0.25)
  }

  private func expectSimple(_ route: StrongestRoute, from source: Int, in graph: SupplyGraph) {
    let stops = [UInt32(source)] + route.edges.map { graph.buyer[Int($0)] }
    #expect(stops.last == 0 && Set(stops).count == stops.count)
    #expect(route.edges.map { graph.supplier[Int($0)] } == stops.dropLast())
  }
}

extension GraphNetwork {
  /// Strengths of all simple ways to `root` from each activity, the largest first.
  func allStrengths(to root: Int) -> [[Double]] {
    var all = [[Double]](repeating: [], count: count)
    simplePaths(to: root, over: edges.filter { $0.weight > 0 }) { start, path in
      all[start].append(path.reduce(1.0) { $0 * $1.weight })
    }
    return all.map { $0.sorted(by: >) }
  }
}
