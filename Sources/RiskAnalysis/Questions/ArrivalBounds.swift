import SupplyModel

/// Upper bounds, one look at each link, of how likely it is that something arrives.
///
/// Ways that fail together fail less often than ways that fail each for itself, so `1 − Π(1 − w·U)` over the ways
/// bounds the likelihood from above (Harris 1960), and stays a bound wherever the reckoning begins above it: with 1.
struct ArrivalBounds {
  /// Looks at the whole network; each makes the bounds tighter.
  private static let sweeps = 4

  /// Per activity: that it reaches the buyer, and that it carries risk.
  let reaching: [Double]
  let carrying: [Double]

  /// - Complexity: O(activities log activities + edges).
  init(_ model: ExposureModel, _ paths: StrongestPaths) {
    let buyersFirst = model.graph.activities.filter { paths.strength(of: $0) > 0 }
      .sorted { (paths.hops(of: $0), $0) < (paths.hops(of: $1), $1) }
    reaching = Self.reaching(model, buyersFirst)
    carrying = Self.carrying(model, buyersFirst)
  }

  private static func reaching(_ model: ExposureModel, _ buyersFirst: [UInt32]) -> [Double] {
    let graph = model.graph
    var bound = [Double](repeating: 0, count: graph.activityCount)
    for activity in buyersFirst { bound[Int(activity)] = 1 }
    for _ in 0..<sweeps {
      for activity in buyersFirst where activity != model.root {
        bound[Int(activity)] =
          1
          - graph.sales(of: activity).reduce(1) { free, edge in
            free * (1 - graph.weight[Int(edge)] * bound[Int(graph.buyer[Int(edge)])])
          }
      }
    }
    return bound
  }

  private static func carrying(_ model: ExposureModel, _ buyersFirst: [UInt32]) -> [Double] {
    let graph = model.graph
    var bound = [Double](repeating: 0, count: graph.activityCount)
    for activity in buyersFirst { bound[Int(activity)] = 1 }
    for _ in 0..<sweeps {
      for activity in buyersFirst.reversed() {
        bound[Int(activity)] =
          1
          - graph.purchases(of: activity).reduce(1 - model.risk[Int(activity)]) { free, edge in
            free * (1 - graph.weight[Int(edge)] * bound[Int(graph.supplier[Int(edge)])])
          }
      }
    }
    return bound
  }
}
