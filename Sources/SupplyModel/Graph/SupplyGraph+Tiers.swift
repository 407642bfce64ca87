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
    let followed = followed(.purchases)
    let components = components(over: followed)
    return SupplyTiers(
      min: fewestHops(from: root, over: followed),
      max: mostSteps(from: root, over: followed, components),
      isInLoop: activities.map { components.isInLoop($0) })
  }

  /// Breadth-first, upstream.
  private func fewestHops(from root: Activity, over followed: FollowedEdges) -> [UInt32] {
    let (starts, suppliers) = (suppliersStart.span, supplier.span)
    var hops = [UInt32](repeating: SupplyTiers.unreached, count: activityCount)
    var hop = hops.mutableSpan
    hop[Int(root)] = 0
    var queue = [root]
    queue.reserveCapacity(activityCount)
    var head = 0
    while head < queue.count {
      let last = queue.count - 1
      readAheadSuppliers(
        soon: queue[Swift.min(head + Self.ahead, last)], later: queue[Swift.min(head + Self.farAhead, last)])
      let activity = Int(queue[head])
      let steps = hop[activity] + 1
      head += 1
      for edge in Int(starts[activity])..<Int(starts[activity + 1]) {
        let supplier = suppliers[edge]
        guard hop[Int(supplier)] == SupplyTiers.unreached, followed.contains(edge) else { continue }
        hop[Int(supplier)] = steps
        queue.append(supplier)
      }
    }
    return hops
  }

  /// Longest path over the condensation, buyers first.
  ///
  /// Steps are written to suppliers without asking for their component; what a loop writes to itself is put right
  /// when all of it is done, before its suppliers have their turn.
  private func mostSteps(
    from root: Activity, over followed: FollowedEdges, _ components: SupplyComponents
  ) -> [UInt32] {
    let (starts, suppliers) = (suppliersStart.span, supplier.span)
    var steps = [Int32](repeating: -1, count: activityCount)
    var step = steps.mutableSpan
    step[Int(root)] = 0
    let members = components.members.span
    var end = members.count
    for component in components.starts.dropLast().reversed() {
      let range = Int(component)..<end
      end = range.lowerBound
      var own: Int32 = -1
      for place in range { own = Swift.max(own, step[Int(members[place])]) }
      guard own >= 0 else { continue }
      for place in range {
        readAheadSuppliers(
          soon: members[Swift.max(place - Self.ahead, 0)], later: members[Swift.max(place - Self.farAhead, 0)]
        )
        let activity = Int(members[place])
        for edge in Int(starts[activity])..<Int(starts[activity + 1]) {
          let supplier = Int(suppliers[edge])
          if step[supplier] <= own, followed.contains(edge) { step[supplier] = own + 1 }
        }
      }
      for place in range { step[Int(members[place])] = own }
    }
    return steps.map { UInt32(bitPattern: $0) }
  }
}
