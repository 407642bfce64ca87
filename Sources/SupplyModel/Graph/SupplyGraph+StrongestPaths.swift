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
    let (starts, supplier, weights) = (suppliersStart.span, supplier.span, weight.span)
    var strengths = [Double](inLargePages: activityCount) { _ in 0 }
    // Hops above the next edge: the smaller label is the better one of two equally strong ways.
    var labels = [UInt64](inLargePages: activityCount) { _ in .max }
    strengths[Int(root)] = 1
    labels[Int(root)] = UInt64(UInt32.max)
    var strength = strengths.mutableSpan
    var label = labels.mutableSpan
    var buckets = StrengthBuckets(activityCount: activityCount)
    var (visits, ahead) = (0, ReadAhead())
    buckets.insert(root, strength: 1, former: 0)
    while let batch = buckets.next() {
      for (position, activity) in batch.enumerated() {
        if position % ReadAhead.reach == 0 {
          let next = min(position + ReadAhead.reach, batch.count)
          ahead.purchases(of: batch, position..<next, in: self, weight)
        }
        let reached = strength[Int(activity)]
        guard buckets.claim(activity, strength: reached) else { continue }
        let steps = (label[Int(activity)] >> 32 + 1) << 32
        let purchases = Int(starts[Int(activity)])..<Int(starts[Int(activity) + 1])
        visits += purchases.count
        for edge in purchases {
          let place = Int(supplier[edge])
          let (value, known) = (reached * weights[edge], strength[place])
          guard value >= known, value > 0 else { continue }
          let way = steps | UInt64(edge)
          guard value > known || way < label[place] else { continue }
          strength[place] = value
          label[place] = way
          buckets.insert(UInt32(place), strength: value, former: known)
        }
      }
    }
    return StrongestPaths(
      root: root, strength: strengths, nextEdge: labels.map { UInt32(truncatingIfNeeded: $0) },
      hops: labels.map { UInt32($0 >> 32) }, edgeVisits: visits)
  }

  /// What reaches each activity at worst: `e_i = max(r_i, max w_si e_s)` (NUMBERS M1), one pass from all sources.
  ///
  /// - Parameter risk: effective risk per activity, 0…1.
  /// - Complexity: as ``strongestPaths(to:)``.
  package func strongestRisk(from risk: [Double]) -> [Double] {
    let (starts, sales, weight) = (customersStart.span, customerEdges.span, weight.span)
    var exposures = risk
    var exposure = exposures.mutableSpan
    var buckets = StrengthBuckets(activityCount: activityCount)
    for activity in activities where risk[Int(activity)] > 0 {
      buckets.insert(activity, strength: risk[Int(activity)], former: 0)
    }
    while let batch = buckets.next() {
      for activity in batch {
        let reached = exposure[Int(activity)]
        guard buckets.claim(activity, strength: reached) else { continue }
        for sale in Int(starts[Int(activity)])..<Int(starts[Int(activity) + 1]) {
          let edge = Int(sales[sale])
          let (value, buyer) = (reached * weight[edge], buyer[edge])
          let known = exposure[Int(buyer)]
          guard value > known else { continue }
          exposure[Int(buyer)] = value
          buckets.insert(buyer, strength: value, former: known)
        }
      }
    }
    return exposures
  }
}
