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
  /// Tiers of every activity as seen from `root`, the buyer's.
  ///
  /// - Complexity: O(activities + edges), three looks at each edge.
  package func tiers(from root: Activity) -> SupplyTiers {
    let components = components(over: .purchases)
    return SupplyTiers(
      min: fewestHops(from: root), max: mostSteps(from: root, over: components),
      isInLoop: activities.map { components.isInLoop($0) })
  }

  /// Breadth-first, upstream.
  private func fewestHops(from root: Activity) -> [UInt32] {
    var hops = [UInt32](repeating: SupplyTiers.unreached, count: activityCount)
    hops[Int(root)] = 0
    var queue = [root]
    queue.reserveCapacity(activityCount)
    var head = 0
    while head < queue.count {
      let activity = queue[head]
      let steps = hops[Int(activity)] + 1
      head += 1
      for edge in purchases(of: activity) where follows(Int(edge), .purchases) {
        let supplier = supplier[Int(edge)]
        guard hops[Int(supplier)] == SupplyTiers.unreached else { continue }
        hops[Int(supplier)] = steps
        queue.append(supplier)
      }
    }
    return hops
  }

  /// Longest path over the condensation, buyers first.
  ///
  /// Steps are written to suppliers without asking for their component; what a loop writes to itself is put right
  /// when all of it is done, before its suppliers have their turn.
  private func mostSteps(from root: Activity, over components: SupplyComponents) -> [UInt32] {
    var steps = [Int32](repeating: -1, count: activityCount)
    steps[Int(root)] = 0
    for component in (0..<UInt32(components.count)).reversed() {
      let members = components.members(of: component)
      let own = members.reduce(-1) { Swift.max($0, steps[Int($1)]) }
      guard own >= 0 else { continue }
      for activity in members {
        for edge in purchases(of: activity) where follows(Int(edge), .purchases) {
          let supplier = Int(supplier[Int(edge)])
          if steps[supplier] <= own { steps[supplier] = own + 1 }
        }
      }
      for activity in members { steps[Int(activity)] = own }
    }
    return steps.map { UInt32(bitPattern: $0) }
  }
}
