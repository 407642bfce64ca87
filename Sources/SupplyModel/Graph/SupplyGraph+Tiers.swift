/// Hops upstream from the buyer, per activity (NUMBERS §3). Never stored in data, never unique.
package struct SupplyTiers: Sendable {
  package static let unreached = UInt32.max
  /// Fewest hops; ``unreached`` where no purchase leads to the buyer.
  package let min: [UInt32]
  /// Longest way over the condensation, where a loop counts as one step.
  package let max: [UInt32]
  /// Whether the activity lies in a loop.
  package let isInLoop: [Bool]
}

extension SupplyGraph {
  /// Whether an edge carries purchases and is not ruled out: what tiers are counted over.
  @inline(__always)
  package func countsForTiers(_ edge: Int) -> Bool {
    weight[edge] > 0 && kind[edge].isPurchase && supplier[edge] != buyer[edge]
  }

  /// Tiers of every activity as seen from `root`, the buyer's.
  ///
  /// - Complexity: O(activities + edges).
  package func tiers(from root: Activity) -> SupplyTiers {
    let components = components { countsForTiers($0) }
    return SupplyTiers(
      min: fewestHops(from: root), max: mostSteps(from: root, over: components),
      isInLoop: activities.map { components.isInLoop($0) })
  }

  /// Breadth-first, upstream.
  private func fewestHops(from root: Activity) -> [UInt32] {
    var hops = [UInt32](repeating: SupplyTiers.unreached, count: activityCount)
    hops[Int(root)] = 0
    var queue = [root]
    var head = 0
    while head < queue.count {
      let activity = queue[head]
      head += 1
      for edge in purchases(of: activity) where countsForTiers(Int(edge)) {
        let supplier = supplier[Int(edge)]
        guard hops[Int(supplier)] == SupplyTiers.unreached else { continue }
        hops[Int(supplier)] = hops[Int(activity)] + 1
        queue.append(supplier)
      }
    }
    return hops
  }

  /// Longest path over the condensation, buyers first.
  private func mostSteps(from root: Activity, over components: SupplyComponents) -> [UInt32] {
    var steps = [UInt32](repeating: SupplyTiers.unreached, count: components.count)
    steps[Int(components.component[Int(root)])] = 0
    for component in (0..<UInt32(components.count)).reversed() {
      let own = steps[Int(component)]
      guard own != SupplyTiers.unreached else { continue }
      for activity in components.members(of: component) {
        for edge in purchases(of: activity) where countsForTiers(Int(edge)) {
          let other = Int(components.component[Int(supplier[Int(edge)])])
          guard other != component else { continue }
          steps[other] = steps[other] == SupplyTiers.unreached ? own + 1 : Swift.max(steps[other], own + 1)
        }
      }
    }
    return components.component.map { steps[Int($0)] }
  }
}
