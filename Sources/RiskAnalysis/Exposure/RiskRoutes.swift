import SupplyModel

/// Which edges lie on a route from a possible source of risk to the buyer, over links that may exist.
struct RiskRoutes {
  private let graph: SupplyGraph
  /// Per activity: what it makes gets to the buyer; and risk may get to it.
  private let isUpstream: [Bool]
  private let isRisky: [Bool]

  /// - Complexity: O(activities + edges).
  init(_ model: ExposureModel) {
    let graph = model.graph
    self.graph = graph
    isUpstream = Self.reached(from: [model.root], in: graph, upstream: true)
    let sources = graph.activities.filter {
      model.placeRisk[Int(graph.party[Int($0)])] > 0 || model.productRisk[Int($0)] > 0
    }
    isRisky = Self.reached(from: sources, in: graph, upstream: false)
  }

  func contains(_ edge: SupplyGraph.Edge) -> Bool {
    graph.weight[Int(edge)] > 0 && isRisky[Int(graph.supplier[Int(edge)])]
      && isUpstream[Int(graph.buyer[Int(edge)])]
  }

  private static func reached(
    from start: [SupplyGraph.Activity], in graph: SupplyGraph, upstream: Bool
  ) -> [Bool] {
    var isReached = [Bool](repeating: false, count: graph.activityCount)
    for activity in start { isReached[Int(activity)] = true }
    var open = start
    func visit(_ edge: SupplyGraph.Edge) {
      let next = upstream ? graph.supplier[Int(edge)] : graph.buyer[Int(edge)]
      guard graph.weight[Int(edge)] > 0, !isReached[Int(next)] else { return }
      isReached[Int(next)] = true
      open.append(next)
    }
    while let activity = open.popLast() {
      if upstream {
        for edge in graph.purchases(of: activity) { visit(edge) }
      } else {
        for edge in graph.sales(of: activity) { visit(edge) }
      }
    }
    return isReached
  }
}
