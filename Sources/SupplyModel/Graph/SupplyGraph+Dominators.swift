extension SupplyGraph {
  /// For each activity the one nearest the buyer's side that every way to `root` passes; `UInt32.max` for the
  /// root and the unreached. Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001), over the
  /// graph walked upstream from the buyer.
  ///
  /// - Complexity: O(edges × depth) at worst, near linear on supply networks.
  package func immediateDominators(from root: Activity) -> [UInt32] {
    let order = postorder(upstreamFrom: root)
    var rank = [Int32](repeating: -1, count: activityCount)
    for (position, activity) in order.enumerated() { rank[Int(activity)] = Int32(position) }
    var dominator = [UInt32](repeating: .max, count: activityCount)
    dominator[Int(root)] = root
    var changed = true
    while changed {
      changed = false
      for activity in order.reversed() where activity != root {
        let nearest = nearestCommonDominator(of: activity, rank: rank, dominator: dominator)
        if dominator[Int(activity)] != nearest {
          dominator[Int(activity)] = nearest
          changed = true
        }
      }
    }
    dominator[Int(root)] = .max
    return dominator
  }

  private func nearestCommonDominator(of activity: Activity, rank: [Int32], dominator: [UInt32]) -> UInt32 {
    var common = UInt32.max
    for edge in sales(of: activity) where weight[Int(edge)] > 0 {
      var other = buyer[Int(edge)]
      guard rank[Int(other)] >= 0, dominator[Int(other)] != .max else { continue }
      guard common != .max else {
        common = other
        continue
      }
      while common != other {
        while rank[Int(common)] < rank[Int(other)] { common = dominator[Int(common)] }
        while rank[Int(other)] < rank[Int(common)] { other = dominator[Int(other)] }
      }
    }
    return common
  }

  /// Activities reached upstream over edges that are not ruled out, each after all it leads to.
  private func postorder(upstreamFrom root: Activity) -> [UInt32] {
    var isSeen = [Bool](repeating: false, count: activityCount)
    var order: [UInt32] = []
    var frames = [(activity: root, next: purchases(of: root).lowerBound)]
    isSeen[Int(root)] = true
    while let (activity, next) = frames.last {
      guard next < purchases(of: activity).upperBound else {
        order.append(activity)
        frames.removeLast()
        continue
      }
      frames[frames.count - 1].next += 1
      let supplier = supplier[Int(next)]
      guard weight[Int(next)] > 0, !isSeen[Int(supplier)] else { continue }
      isSeen[Int(supplier)] = true
      frames.append((supplier, purchases(of: supplier).lowerBound))
    }
    return order
  }
}
