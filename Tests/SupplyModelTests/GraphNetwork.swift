import SupplyModel

/// A small network of test edges, and the graph the builder makes of it.
struct GraphNetwork {
  struct Edge: Equatable {
    var from: Int
    var to: Int
    var kind: RelationKind = .goods
    var weight: Double
    var share: Double = 0
    var relation: Int32
  }

  let count: Int
  var edges: [Edge]

  var graph: SupplyGraph {
    var builder = SupplyGraph.Builder()
    for activity in 0..<count { _ = builder.addActivity(party: Int32(activity), product: -1) }
    for edge in edges {
      builder.addEdge(
        from: UInt32(edge.from), to: UInt32(edge.to), kind: edge.kind, weight: edge.weight, share: edge.share,
        relation: edge.relation)
    }
    return builder.build()
  }

  /// Loops, self loops, parallel edges, kinds that are no purchase, and weights in quarters, so that ties are
  /// common and products exact. The shares of a buyer sum to at most 1.
  static func random(_ count: Int, edges edgeCount: Int, seed: UInt64) -> GraphNetwork {
    var dice = SplitMix(state: seed)
    var edges = (0..<edgeCount).map { number in
      Edge(
        from: Int.random(in: 0..<count, using: &dice), to: Int.random(in: 0..<count, using: &dice),
        kind: RelationKind.allCases.randomElement(using: &dice)!,
        weight: Double(Int.random(in: 0...4, using: &dice)) / 4,
        share: Double.random(in: 0...1, using: &dice), relation: Int32(number))
    }
    for buyer in 0..<count {
      let total = edges.filter { $0.to == buyer }.reduce(0) { $0 + $1.share }
      let scale = Double.random(in: 0.3...0.95, using: &dice) / max(total, 1)
      for index in edges.indices where edges[index].to == buyer { edges[index].share *= scale }
    }
    return GraphNetwork(count: count, edges: edges)
  }

  /// Networks from nearly trees to dense, the same in every run.
  static let suite: [GraphNetwork] = (0..<200).map { number in
    random(1 + number % 7, edges: (number * 7) % 19, seed: UInt64(number))
  }
}

/// Random numbers that repeat (Vigna's SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
