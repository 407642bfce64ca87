/// The best chain from every activity to the buyer: one tree, rooted at the buyer (NUMBERS M1).
package struct StrongestPaths: Sendable {
  package let root: SupplyGraph.Activity
  /// Largest product of weights along a way to the buyer; 0 where there is none.
  package let strength: [Double]
  /// First edge of that way; `UInt32.max` for the root and the unreached.
  package let nextEdge: [UInt32]
  /// Hops of that way; `UInt32.max` for the unreached.
  package let hops: [UInt32]
  /// How often an edge was looked at. Tests hold the work to a bound by it, not by a clock.
  package let edgeVisits: Int

  /// Edges from `activity` down to the buyer.
  package func path(from activity: SupplyGraph.Activity, in graph: SupplyGraph) -> [SupplyGraph.Edge] {
    var path: [UInt32] = []
    var here = activity
    while here != root, nextEdge[Int(here)] != .max {
      path.append(nextEdge[Int(here)])
      here = graph.buyer[Int(nextEdge[Int(here)])]
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
  /// - Complexity: O(activities + edges) for all but contrived weights: about 1.1 visits per edge.
  package func strongestPaths(to root: Activity) -> StrongestPaths {
    let (starts, supplier, weight) = (suppliersStart, supplier, weight)
    var strength = [Double](repeating: 0, count: activityCount)
    var hops = [UInt32](repeating: .max, count: activityCount)
    var nextEdge = hops
    var visits = 0
    var buckets = StrengthBuckets(activityCount: activityCount)
    strength[Int(root)] = 1
    hops[Int(root)] = 0
    buckets.insert(root, strength: 1)
    while let batch = buckets.next() {
      for activity in batch where buckets.claim(activity) {
        let (reached, steps) = (strength[Int(activity)], hops[Int(activity)] + 1)
        let purchases = Int(starts[Int(activity)])..<Int(starts[Int(activity) + 1])
        visits += purchases.count
        for edge in purchases {
          let place = Int(supplier[edge])
          let value = reached * weight[edge]
          guard value >= strength[place], value > 0 else { continue }
          if value == strength[place] {
            guard (steps, UInt32(edge)) < (hops[place], nextEdge[place]) else { continue }
            nextEdge[place] = UInt32(edge)
            guard steps < hops[place] else { continue }
          }
          strength[place] = value
          hops[place] = steps
          nextEdge[place] = UInt32(edge)
          buckets.insert(UInt32(place), strength: value)
        }
      }
    }
    return StrongestPaths(
      root: root, strength: strength, nextEdge: nextEdge, hops: hops, edgeVisits: visits)
  }

  /// What reaches each activity at worst: `e_i = max(r_i, max w_si e_s)` (NUMBERS M1), one pass from all sources.
  ///
  /// - Parameter risk: effective risk per activity, 0…1.
  /// - Complexity: as ``strongestPaths(to:)``.
  package func strongestRisk(from risk: [Double]) -> [Double] {
    var exposure = risk
    var buckets = StrengthBuckets(activityCount: activityCount)
    for activity in activities where risk[Int(activity)] > 0 {
      buckets.insert(activity, strength: risk[Int(activity)])
    }
    while let batch = buckets.next() {
      for activity in batch where buckets.claim(activity) {
        for edge in sales(of: activity) {
          let value = exposure[Int(activity)] * weight[Int(edge)]
          let buyer = buyer[Int(edge)]
          guard value > exposure[Int(buyer)] else { continue }
          exposure[Int(buyer)] = value
          buckets.insert(buyer, strength: value)
        }
      }
    }
    return exposure
  }
}
