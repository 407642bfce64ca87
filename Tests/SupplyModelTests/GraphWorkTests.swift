import SupplyModel
import Testing

/// What the graph does on networks of some size: the same bits as the plain methods, and no more looks than promised.
@Suite struct GraphWorkTests {
  /// Thousands of small ones with many ties, and some of hundreds with uneven weights.
  @Test func bucketsAgreeWithLabelSettingToTheLastBit() {
    for seed in UInt64(0)..<2000 {
      expectEqual(GraphNetwork.random(2 + Int(seed % 11), edges: Int(seed % 40), seed: seed).graph)
    }
    for seed in UInt64(0)..<12 { expectEqual(GraphNetwork.chains(300, edges: 2500, seed: seed).graph) }
  }

  /// Chains so long that their strength leaves the range of floats, and then that of doubles.
  @Test func whatIsTooWeakForABucketIsStillInOrder() {
    let edges = (1..<3000).flatMap { place in
      [(place - 1, 0.4), (max(place - 3, 0), 0.05)].map {
        GraphNetwork.Edge(from: place, to: $0.0, weight: $0.1, relation: Int32(place))
      }
    }
    let graph = GraphNetwork(count: 3000, edges: edges).graph
    expectEqual(graph)
    let strengths = graph.strongestPaths(to: 0).strengths()
    #expect(strengths.contains { $0 > 0 && $0 < 1e-300 } && strengths.last == 0)
  }

  /// Thousands of purchases are looked at in stretches; many of them are ties.
  @Test func whoBuysFromThousandsMissesNone() {
    let edges = (1..<3000).flatMap { place in
      [(0, 0.5), (max(place - 1, 1), 1)].map {
        GraphNetwork.Edge(from: place, to: $0.0, weight: $0.1, relation: Int32(place))
      }
    }
    expectEqual(GraphNetwork(count: 3000, edges: edges).graph)
  }

  @Test func aLookAtEachEdgeIsNearlyEnough() {
    for seed in UInt64(0)..<4 {
      let graph = GraphNetwork.chains(5000, edges: 50_000, seed: seed).graph
      #expect(graph.strongestPaths(to: 0).edgeVisits < graph.edgeCount * 11 / 10)
    }
  }

  @Test func withoutLoopsASweepPassesEachActivityOnce() {
    let network = GraphNetwork.chains(5000, edges: 50_000, seed: 1, turned: 0)
    let risk = (0..<network.count).map { $0 % 10 == 0 ? 0.3 : 0 }
    let walk = ShareOrder(network.graph).arrivals(from: 0, risk: risk)
    #expect(walk.passes == network.count && walk.unsettled == 0)
  }

  /// What goes round shrinks with every sweep, each reads every edge once, and most sweeps are foreseen.
  @Test func aLargeLoopSettlesInFewSweeps() {
    let network = GraphNetwork.chains(5000, edges: 50_000, seed: 1)
    let walk = ShareOrder(network.graph).arrivals(from: 0, risk: [Double](repeating: 0, count: network.count))
    #expect(walk.unsettled == 0 && walk.passes < 20 * network.count, "\(walk.passes)")
  }

  @Test func anEdgeTakesAtMostThirtyTwoBytes() {
    let graph = GraphNetwork.chains(2000, edges: 20_000, seed: 1).graph
    #expect(graph.byteCount <= 32 * graph.edgeCount)
  }

  private func expectEqual(_ graph: SupplyGraph) {
    let (paths, slow) = (graph.strongestPaths(to: 0), LabelSetting(graph, to: 0))
    #expect(paths.strengths() == slow.strength)
    #expect(graph.activities.map(paths.nextEdge) == slow.nextEdge)
    #expect(graph.activities.map(paths.hops) == slow.hops)
    let found = graph.edges.map { graph.buyer[Int($0)] }
    #expect(found == graph.activities.flatMap { buyer in graph.purchases(of: buyer).map { _ in buyer } })
  }
}

extension GraphNetwork {
  /// Everyone sells to somebody nearer the buyer, 0; further edges lead anywhere nearer, and some the other way.
  static func chains(_ count: Int, edges edgeCount: Int, seed: UInt64, turned: Int = 2) -> GraphNetwork {
    var dice = SplitMix(state: seed)
    var total = [Double](repeating: 0, count: count)
    var edges = (1...edgeCount).map { number in
      var ends = number < count ? number : Int.random(in: 1..<count, using: &dice)
      var other = Int.random(in: 0..<ends, using: &dice)
      if number >= count, Int.random(in: 0..<100, using: &dice) < turned { swap(&ends, &other) }
      let share = Double.random(in: 0...1, using: &dice)
      total[other] += share
      return Edge(
        from: ends, to: other, weight: .random(in: 0.3...1, using: &dice), share: share,
        relation: Int32(number))
    }
    for index in edges.indices { edges[index].share *= 0.8 / total[edges[index].to] }
    return GraphNetwork(count: count, edges: edges)
  }
}
