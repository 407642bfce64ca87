import HeapModule

/// The best chain from every activity to the buyer: one tree, rooted at the buyer (NUMBERS M1).
package struct StrongestPaths: Sendable {
  package let root: SupplyGraph.Activity
  /// Largest product of weights along a way to the buyer; 0 where there is none.
  package let strength: [Double]
  /// First edge of that way; `UInt32.max` for the root and the unreached.
  package let nextEdge: [UInt32]

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
  /// Best chain from every activity to `root`: label setting, from the buyer outward, on products of weights —
  /// never logarithms, so the values are the same on every machine.
  ///
  /// Ties: fewer hops, then the smaller next activity, then the smaller edge.
  /// - Complexity: O((activities + edges) log activities).
  package func strongestPaths(to root: Activity) -> StrongestPaths {
    var strength = [Double](repeating: 0, count: activityCount)
    var hops = [UInt32](repeating: .max, count: activityCount)
    var nextEdge = hops
    var isSettled = [Bool](repeating: false, count: activityCount)
    strength[Int(root)] = 1
    hops[Int(root)] = 0
    var queue = Heap([Label(value: 1, hops: 0, activity: root)])
    while let label = queue.popMax() {
      let activity = label.activity
      guard !isSettled[Int(activity)] else { continue }
      isSettled[Int(activity)] = true
      for edge in purchases(of: activity) where weight[Int(edge)] > 0 {
        let supplier = Int(supplier[Int(edge)])
        guard !isSettled[supplier] else { continue }
        let value = strength[Int(activity)] * weight[Int(edge)]
        let isBetter =
          value > strength[supplier]
          || value == strength[supplier] && value > 0
            && (label.hops + 1, activity) < (hops[supplier], nextBuyer(nextEdge[supplier]))
        guard isBetter else { continue }
        strength[supplier] = value
        hops[supplier] = label.hops + 1
        nextEdge[supplier] = edge
        queue.insert(Label(value: value, hops: label.hops + 1, activity: UInt32(supplier)))
      }
    }
    return StrongestPaths(root: root, strength: strength, nextEdge: nextEdge)
  }

  /// What reaches each activity at worst: `e_i = max(r_i, max w_si e_s)` (NUMBERS M1), one pass from all sources.
  ///
  /// - Parameter risk: effective risk per activity, 0…1.
  /// - Complexity: O((activities + edges) log activities).
  package func strongestRisk(from risk: [Double]) -> [Double] {
    var exposure = risk
    var isSettled = [Bool](repeating: false, count: activityCount)
    var queue = Heap(
      activities.filter { risk[Int($0)] > 0 }.map { Label(value: risk[Int($0)], hops: 0, activity: $0) })
    while let label = queue.popMax() {
      guard !isSettled[Int(label.activity)] else { continue }
      isSettled[Int(label.activity)] = true
      for edge in sales(of: label.activity) {
        let buyer = Int(buyer[Int(edge)])
        let value = exposure[Int(label.activity)] * weight[Int(edge)]
        guard !isSettled[buyer], value > exposure[buyer] else { continue }
        exposure[buyer] = value
        queue.insert(Label(value: value, hops: 0, activity: UInt32(buyer)))
      }
    }
    return exposure
  }

  private func nextBuyer(_ edge: UInt32) -> UInt32 { edge == .max ? .max : buyer[Int(edge)] }
}

/// A tentative value in the queue; greatest first, then fewest hops, then the smaller activity.
private struct Label: Comparable {
  let value: Double
  let hops: UInt32
  let activity: UInt32

  static func < (a: Self, b: Self) -> Bool {
    a.value != b.value ? a.value < b.value : (a.hops, a.activity) > (b.hops, b.activity)
  }
}
