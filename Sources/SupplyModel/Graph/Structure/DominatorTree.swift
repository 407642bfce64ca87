/// Who stands between whom and the buyer: activities under the one that every way of theirs passes first.
package struct DominatorTree: Sendable {
  /// The one nearest to each activity that every way to the buyer passes; `UInt32.max` for the buyer and the
  /// unreached.
  package let parent: [UInt32]
  package let root: UInt32
  /// Everyone reached, each before those it dominates.
  package let order: [UInt32]

  /// - Complexity: as ``SupplyGraph/immediateDominators(from:)``.
  package init(_ graph: SupplyGraph, from root: UInt32) {
    let parent = graph.immediateDominators(from: root)
    self.parent = parent
    self.root = root
    var starts = [UInt32](repeating: 0, count: parent.count + 1)
    for above in parent where above != .max { starts[Int(above) + 1] += 1 }
    for index in parent.indices { starts[index + 1] += starts[index] }
    var children = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
    var next = starts
    for (activity, above) in parent.enumerated() where above != .max {
      children[Int(next[Int(above)])] = UInt32(activity)
      next[Int(above)] += 1
    }
    var order = [root]
    var head = 0
    while head < order.count {
      order += children[Int(starts[Int(order[head])])..<Int(starts[Int(order[head]) + 1])]
      head += 1
    }
    self.order = order
  }

  package func isReached(_ activity: UInt32) -> Bool { activity == root || parent[Int(activity)] != .max }

  /// Whether every way of `activity` passes `other` first.
  ///
  /// - Complexity: O(depth of the tree).
  package func isBehind(_ activity: UInt32, _ other: UInt32) -> Bool {
    var above = parent[Int(activity)]
    while above != .max, above != other { above = parent[Int(above)] }
    return above == other
  }

  /// Per activity, the sum of `values` over those it dominates, itself left out.
  ///
  /// - Complexity: O(activities).
  package func totalsBehind(_ values: [Double]) -> [Double] {
    var behind = [Double](repeating: 0, count: parent.count)
    for activity in order.reversed() where parent[Int(activity)] != .max {
      behind[Int(parent[Int(activity)])] += values[Int(activity)] + behind[Int(activity)]
    }
    return behind
  }
}
