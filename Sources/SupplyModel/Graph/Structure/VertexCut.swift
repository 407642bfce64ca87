/// The cheapest set of activities without which no source reaches the buyer (NUMBERS §2).
package struct VertexCut: Sendable {
  /// Ascending; the buyer is never among them. Of several equally cheap sets the one nearest to the sources.
  package let activities: [UInt32]
  /// Sum of their costs: what it takes at least to cut everything off.
  package let cost: Int
}

extension SupplyGraph {
  /// The cheapest cut between `sources` and `root`, over edges that are not ruled out; nil when none is possible.
  ///
  /// - Parameter cost: of taking each activity away, 0 or more; nil where that cannot be done. A source may be taken
  ///   away too.
  /// - Complexity: Dinic's algorithm on split activities: O(edges × √activities) for unit costs.
  package func cheapestCut(from sources: [Activity], to root: Activity, cost: [Int?]) -> VertexCut? {
    guard !sources.isEmpty else { return VertexCut(activities: [], cost: 0) }
    let unlimited = Int64(1) << 40
    let (start, end) = (2 * activityCount, 2 * Int(root))
    var flow = FlowSearch(nodeCount: 2 * activityCount + 1, source: start, sink: end)
    for activity in activities.map(Int.init) where activity != Int(root) {
      flow.addArc(
        from: 2 * activity, to: 2 * activity + 1, capacity: cost[activity].map(Int64.init) ?? unlimited)
    }
    for buyer in activities {
      for edge in purchases(of: buyer) where weight[Int(edge)] > 0 {
        flow.addArc(from: 2 * Int(supplier[Int(edge)]) + 1, to: 2 * Int(buyer), capacity: unlimited)
      }
    }
    for source in Set(sources).sorted() where source != root {
      flow.addArc(from: start, to: 2 * Int(source), capacity: 4 * unlimited)
    }
    _ = flow.run(limit: unlimited, maximumVisits: .max)
    let isReached = flow.reachedFromSource()
    // A way on which nobody can be taken away has no limit: it is left open, or used up where it begins.
    guard !isReached[end] else { return nil }
    let cut = activities.filter { isReached[2 * Int($0)] && !isReached[2 * Int($0) + 1] && $0 != root }
    guard cut.allSatisfy({ cost[Int($0)] != nil }) else { return nil }
    return VertexCut(activities: cut, cost: cut.reduce(0) { $0 + (cost[Int($1)] ?? 0) })
  }
}
