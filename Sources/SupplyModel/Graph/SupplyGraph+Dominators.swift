extension SupplyGraph {
  /// For each activity the one nearest to it that every way to `root` passes; `UInt32.max` for the root and the
  /// unreached. Semi-NCA (Georgiadis, Tarjan and Werneck, "Finding Dominators in Practice", 2006) over the graph
  /// walked upstream from the buyer, along edges that are not ruled out.
  ///
  /// - Complexity: O(edges log activities + activities × depth of the dominator tree) at worst, linear in practice.
  package func immediateDominators(from root: Activity) -> [UInt32] {
    var search = DominatorSearch(self, from: root)
    search.findSemidominators()
    return search.dominators(activityCount: activityCount)
  }
}

/// Everything is numbered by the order of the search from the buyer, so what is looked at together lies together.
private struct DominatorSearch {
  /// Activity of each number.
  private var activity: [UInt32] = []
  /// Number of each activity; `UInt32.max` for the unreached.
  private var number: [UInt32]
  /// Parent in the tree of the search; shortened while semidominators are found.
  private var ancestor: [UInt32] = []
  private var parent: [UInt32] = []
  /// Lowest semidominator on the way that ``ancestor`` cut short.
  private var label: [UInt32] = []
  private var semidominator: [UInt32] = []
  /// The way being shortened.
  private var way: [UInt32] = []

  /// Numbers of the buyers of number n: `buyers[starts[n]..<starts[n + 1]]`.
  private var buyers: [UInt32] = []
  private var starts: [UInt32] = []

  /// Depth first, upstream.
  init(_ graph: SupplyGraph, from root: UInt32) {
    number = Array(repeating: .max, count: graph.activityCount)
    let (supplier, first) = (graph.supplier.span, graph.suppliersStart.span)
    var frames = [(number: UInt32(0), next: first[Int(root)])]
    enter(root, parent: 0)
    while let (here, next) = frames.popLast() {
      let end = first[Int(activity[Int(here)]) + 1]
      var edge = next
      while edge < end, number[Int(supplier[Int(edge)])] != .max || graph.weight[Int(edge)] <= 0 { edge += 1 }
      guard edge < end else { continue }
      frames.append((here, edge + 1))
      frames.append((UInt32(activity.count), first[Int(supplier[Int(edge)])]))
      enter(supplier[Int(edge)], parent: here)
    }
    collectBuyers(graph)
  }

  /// Turns the edges that are not ruled out round, by number; in the order of memory, which is quickest.
  private mutating func collectBuyers(_ graph: SupplyGraph) {
    starts = Array(repeating: 0, count: activity.count + 1)
    let (supplier, weight, number) = (graph.supplier.span, graph.weight.span, number)
    for edge in 0..<graph.edgeCount where weight[edge] > 0 {
      let supplier = number[Int(supplier[edge])]
      if supplier != .max { starts[Int(supplier) + 1] += 1 }
    }
    for index in activity.indices { starts[index + 1] += starts[index] }
    var next = starts
    buyers = Array(repeating: 0, count: Int(starts[activity.count]))
    for here in graph.activities {
      for edge in graph.purchases(of: here) where weight[Int(edge)] > 0 {
        let supplier = number[Int(supplier[Int(edge)])]
        guard supplier != .max else { continue }
        buyers[Int(next[Int(supplier)])] = number[Int(here)]
        next[Int(supplier)] += 1
      }
    }
  }

  private mutating func enter(_ activity: UInt32, parent: UInt32) {
    number[Int(activity)] = UInt32(self.activity.count)
    self.activity.append(activity)
    self.parent.append(parent)
  }

  /// In reverse order of the search: the lowest number from which a way leads here past higher ones only.
  mutating func findSemidominators() {
    ancestor = parent
    label = (0..<UInt32(activity.count)).map { $0 }
    semidominator = parent
    for here in (1..<UInt32(max(activity.count, 1))).reversed() {
      var lowest = parent[Int(here)]
      for place in Int(starts[Int(here)])..<Int(starts[Int(here) + 1]) {
        let buyer = buyers[place]
        guard buyer != .max else { continue }
        lowest = min(lowest, buyer <= here ? buyer : lowestSemidominator(above: buyer, linkedFrom: here))
      }
      semidominator[Int(here)] = lowest
      label[Int(here)] = lowest
    }
  }

  /// The lowest semidominator from `start` up to, and without, the first activity not yet finished.
  ///
  /// Shortens the way as it goes, in two passes instead of by recursion.
  private mutating func lowestSemidominator(above start: UInt32, linkedFrom last: UInt32) -> UInt32 {
    var here = start
    while ancestor[Int(here)] > last {
      way.append(here)
      here = ancestor[Int(here)]
    }
    let top = ancestor[Int(here)]
    var lowest = label[Int(here)]
    while let below = way.popLast() {
      lowest = min(lowest, label[Int(below)])
      label[Int(below)] = lowest
      ancestor[Int(below)] = top
    }
    return lowest
  }

  /// Nearest common ancestors of parent and semidominator in the tree of dominators, from the buyer outward.
  func dominators(activityCount: Int) -> [UInt32] {
    var nearest = parent
    var dominators = [UInt32](repeating: .max, count: activityCount)
    for here in 1..<max(activity.count, 1) {
      while nearest[here] > semidominator[here] { nearest[here] = nearest[Int(nearest[here])] }
      dominators[Int(activity[here])] = activity[Int(nearest[here])]
    }
    return dominators
  }
}
