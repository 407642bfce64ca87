extension SupplyGraph {
  /// For each activity the one nearest to it that every way to `root` passes; `UInt32.max` for the root and the
  /// unreached. Semi-NCA (Georgiadis, Tarjan and Werneck, "Finding Dominators in Practice", 2006) over the graph
  /// walked upstream from the buyer, along edges that are not ruled out.
  ///
  /// - Complexity: O(edges log activities + activities × depth of the dominator tree) at worst, linear in practice.
  package func immediateDominators(from root: Activity) -> [UInt32] {
    let followed = followed(.possible)
    let search = DepthFirstSearch(self, from: root, over: followed)
    let buyers = NumberedBuyers(self, search, over: followed)
    return DominatorSearch(parent: search.parent, buyers).dominators(search, activityCount: activityCount)
  }
}

/// Semidominators first, then dominators.
private struct DominatorSearch {
  private struct Link {
    /// In the tree of the search; nearer to the buyer with every shortening.
    var ancestor: UInt32
    /// Lowest semidominator on the way that was cut short.
    var lowest: UInt32
  }

  private let parent: [UInt32]
  private var semidominator: [UInt32]
  /// The way being shortened.
  private var way: [UInt32] = []

  /// In reverse order of the search: the lowest number from which a way leads here past higher ones only.
  init(parent: [UInt32], _ buyers: NumberedBuyers) {
    self.parent = parent
    semidominator = parent
    var links = parent.enumerated().map { Link(ancestor: $1, lowest: UInt32($0)) }
    var link = links.mutableSpan
    let (buyer, starts) = (buyers.buyer.span, buyers.starts.span)
    for here in (1..<UInt32(max(parent.count, 1))).reversed() {
      var lowest = parent[Int(here)]
      for place in Int(starts[Int(here)])..<Int(starts[Int(here) + 1]) {
        let buyer = buyer[place]
        guard buyer != NumberedBuyers.none else { continue }
        lowest = min(lowest, buyer <= here ? buyer : lowestAbove(buyer, linkedFrom: here, &link))
      }
      semidominator[Int(here)] = lowest
      link[Int(here)].lowest = lowest
    }
  }

  /// The lowest semidominator from `start` up to, and without, the first activity not yet finished.
  ///
  /// Shortens the way as it goes, in two passes instead of by recursion.
  @inline(__always)
  private mutating func lowestAbove(
    _ start: UInt32, linkedFrom last: UInt32, _ link: inout MutableSpan<Link>
  ) -> UInt32 {
    var (here, found) = (start, link[Int(start)])
    while found.ancestor > last {
      way.append(here)
      here = found.ancestor
      found = link[Int(here)]
    }
    while let below = way.popLast() {
      found.lowest = min(found.lowest, link[Int(below)].lowest)
      link[Int(below)] = found
    }
    return found.lowest
  }

  /// Nearest common ancestors of parent and semidominator in the tree of dominators, from the buyer outward.
  func dominators(_ search: DepthFirstSearch, activityCount: Int) -> [UInt32] {
    var nearest = parent
    var dominators = [UInt32](repeating: .max, count: activityCount)
    for here in 1..<max(parent.count, 1) {
      while nearest[here] > semidominator[here] { nearest[here] = nearest[Int(nearest[here])] }
      dominators[Int(search.activity[here])] = search.activity[Int(nearest[here])]
    }
    return dominators
  }
}
