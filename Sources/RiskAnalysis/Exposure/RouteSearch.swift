import HeapModule
import SupplyModel

/// A route from a risky activity down to the buyer.
package struct ExposureRoute: Hashable, Sendable {
  package let source: SupplyGraph.Activity
  /// Edges in flow order: the first leaves the source, the last reaches the buyer.
  package let edges: [SupplyGraph.Edge]
}

/// Finds the routes that matter: the best chain of every source, and those that carry most of the share.
package struct RouteSearch {
  /// Longest route considered, in hops, and how many partial walks are followed.
  static let maximumHops = 12
  static let maximumWalks = 20_000
  /// Most ways told of one source, and how many beside the best of each.
  static let waysPerSource = 10
  static let furtherWays = 10

  let model: ExposureModel

  package init(_ model: ExposureModel) { self.model = model }

  /// Best chains of the `limit` sources with the largest contributions, the next best ways of any of them, then the
  /// `limit` routes with the largest first-hit mass, each once.
  package func routes(_ strongest: StrongestEvaluation, limit: Int) -> [ExposureRoute] {
    var seen: Set<ExposureRoute> = []
    let best = best(strongest, limit: limit)
    return (best + nextBest(strongest, of: best.map(\.source)) + heaviest(limit: limit))
      .filter { seen.insert($0).inserted }
  }

  /// The strongest ways after the best one of each source, over all of them.
  private func nextBest(
    _ strongest: StrongestEvaluation, of sources: [SupplyGraph.Activity]
  ) -> [ExposureRoute] {
    var ways = sources.map { StrongestRoutes(from: $0, in: model.graph, along: strongest.paths) }
    var left = ways.indices.map { index in
      _ = ways[index].next()
      return model.risk[Int(sources[index])] * ways[index].residual()
    }
    var told = [Int](repeating: 1, count: sources.count)
    var routes: [ExposureRoute] = []
    while routes.count < Self.furtherWays,
      let next = left.indices.max(by: { (left[$0], $1) < (left[$1], $0) }), left[next] > 0
    {
      guard told[next] < Self.waysPerSource, let way = ways[next].next() else {
        left[next] = 0
        continue
      }
      routes.append(ExposureRoute(source: sources[next], edges: way.edges))
      told[next] += 1
      left[next] = model.risk[Int(sources[next])] * ways[next].residual()
    }
    return routes
  }

  private func best(_ strongest: StrongestEvaluation, limit: Int) -> [ExposureRoute] {
    model.graph.activities
      .filter { strongest.contribution[Int($0)] > 0 && $0 != model.root }
      .sorted { a, b in
        let (x, y) = (strongest.contribution[Int(a)], strongest.contribution[Int(b)])
        return x != y ? x > y : a < b
      }
      .prefix(limit)
      .map { ExposureRoute(source: $0, edges: strongest.paths.path(from: $0, in: model.graph)) }
  }

  /// Walks upstream from the buyer, the largest travelling mass first. A walk's mass bounds what any
  /// continuation can contribute, so routes come out in order of contribution.
  ///
  /// - Complexity: O(w log w) for at most ``maximumWalks`` partial walks.
  private func heaviest(limit: Int) -> [ExposureRoute] {
    var walks = Heap([Walk(mass: 1, isComplete: false, activity: model.root, edges: [])])
    var routes: [ExposureRoute] = []
    var followed = 0
    while routes.count < limit, followed < Self.maximumWalks, let walk = walks.popMax() {
      if walk.isComplete {
        routes.append(ExposureRoute(source: walk.activity, edges: walk.edges.reversed()))
        continue
      }
      followed += 1
      extend(walk, into: &walks)
    }
    return routes
  }

  private func extend(_ walk: Walk, into walks: inout Heap<Walk>) {
    let risk = model.marginalRisk[Int(walk.activity)]
    if risk > 0, !walk.edges.isEmpty {
      walks.insert(
        Walk(mass: walk.mass * risk, isComplete: true, activity: walk.activity, edges: walk.edges))
    }
    guard walk.edges.count < Self.maximumHops else { return }
    for edge in model.graph.purchases(of: walk.activity) where model.graph.share[Int(edge)] > 0 {
      walks.insert(
        Walk(
          mass: walk.mass * (1 - risk) * model.graph.share[Int(edge)], isComplete: false,
          activity: model.graph.supplier[Int(edge)], edges: walk.edges + [edge]))
    }
  }

  /// First-hit mass of one route: `Π (1−r)·a` along the way times the risk at its source.
  package func share(of route: ExposureRoute) -> Double {
    route.edges.reduce(model.marginalRisk[Int(route.source)]) { mass, edge in
      mass * model.graph.share[Int(edge)] * (1 - model.marginalRisk[Int(model.graph.buyer[Int(edge)])])
    }
  }

  /// Risk at the source, or of the gravest cause that touches it, times the weights along the way, multiplied
  /// from the buyer outward.
  package func strength(of route: ExposureRoute) -> Double {
    model.gravestRisk(at: route.source)
      * route.edges.reversed().reduce(1) { $0 * model.graph.weight[Int($1)] }
  }
}

/// A partial walk upstream, or one that met risk; the heaviest first, ties by the edges taken.
private struct Walk: Comparable {
  let mass: Double
  let isComplete: Bool
  let activity: SupplyGraph.Activity
  /// From the buyer outward.
  let edges: [SupplyGraph.Edge]

  static func < (a: Self, b: Self) -> Bool {
    if a.mass != b.mass { return a.mass < b.mass }
    if a.isComplete != b.isComplete { return b.isComplete }
    return b.edges.lexicographicallyPrecedes(a.edges)
  }
}
