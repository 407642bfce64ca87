/// The best chain from every activity to the buyer: one tree, rooted at the buyer (NUMBERS M1).
package struct StrongestPaths: Sendable {
  package let root: SupplyGraph.Activity
  /// How often an edge was looked at. Tests hold the work to a bound by it, not by a clock.
  package let edgeVisits: Int
  private let labels: [StrengthLabel]

  fileprivate init(to root: SupplyGraph.Activity, _ search: StrengthSearch) {
    (self.root, labels, edgeVisits) = (root, search.labels, search.visits)
  }

  /// Largest product of weights along a way from `activity` to the buyer; 0 where there is none.
  package func strength(of activity: SupplyGraph.Activity) -> Double { labels[Int(activity)].strength }

  /// First edge of that way; `UInt32.max` for the root and the unreached.
  package func nextEdge(of activity: SupplyGraph.Activity) -> SupplyGraph.Edge { labels[Int(activity)].link }

  /// Hops of that way; `UInt32.max` for the unreached.
  package func hops(of activity: SupplyGraph.Activity) -> UInt32 { labels[Int(activity)].hops }

  /// Strength of each activity.
  ///
  /// - Complexity: O(activities).
  package func strengths() -> [Double] { labels.map(\.strength) }

  /// Edges from `activity` down to the buyer.
  package func path(from activity: SupplyGraph.Activity, in graph: SupplyGraph) -> [SupplyGraph.Edge] {
    var path: [UInt32] = []
    var here = activity
    while here != root, nextEdge(of: here) != .max {
      path.append(nextEdge(of: here))
      here = graph.buyer[Int(nextEdge(of: here))]
    }
    return path
  }
}

extension SupplyGraph {
  /// Best chain from every activity to `root`, from the buyer outward, on products of weights — never logarithms,
  /// so the values are the same on every machine.
  ///
  /// Ties: fewer hops, then the smaller next activity, then the smaller edge. Edges are numbered by buyer, so the
  /// last two are one comparison. A label is corrected until it holds; what holds does not depend on the order.
  /// - Complexity: O(activities + edges) for all but contrived weights: about 1.02 visits per edge.
  package func strongestPaths(to root: Activity) -> StrongestPaths {
    var search = StrengthSearch(along: purchaseLinks, activityCount: activityCount)
    search.run(from: [StrengthOffer(of: root, 1)])
    return StrongestPaths(to: root, search)
  }

  /// What reaches each activity at worst: `e_i = max(r_i, max w_si e_s)` (NUMBERS M1), one pass from all sources.
  ///
  /// - Parameter risk: effective risk per activity, 0…1.
  /// - Complexity: as ``strongestPaths(to:)``, and the links turned round.
  package func strongestRisk(from risk: [Double]) -> [Double] {
    var search = StrengthSearch(along: saleLinks(), activityCount: activityCount)
    search.run(from: activities.map { StrengthOffer(of: $0, risk[Int($0)]) })
    return search.labels.map(\.strength)
  }
}
