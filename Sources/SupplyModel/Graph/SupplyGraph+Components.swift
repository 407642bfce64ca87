/// Strongly connected components, numbered so that suppliers come before their buyers.
package struct SupplyComponents: Sendable {
  /// Component of each activity.
  package let component: [UInt32]
  /// Members of all components, grouped; component c is `members[starts[c]..<starts[c + 1]]`, ascending.
  package let members: [UInt32]
  package let starts: [UInt32]

  package var count: Int { starts.count - 1 }

  package func members(of component: UInt32) -> ArraySlice<UInt32> {
    members[Int(starts[Int(component)])..<Int(starts[Int(component) + 1])]
  }

  /// Whether the activity lies in a loop of two or more.
  package func isInLoop(_ activity: UInt32) -> Bool {
    let component = Int(component[Int(activity)])
    return starts[component + 1] - starts[component] > 1
  }

  /// - Parameter rank: component of each activity, counted down from the last number.
  fileprivate init(rank: [UInt32], count: Int) {
    let last = UInt32(truncatingIfNeeded: rank.count &- 1)
    component = rank.map { last - $0 }
    var starts = [UInt32](repeating: 0, count: count + 1)
    for number in component { starts[Int(number) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    members = EdgeColumns.scatter(component, starts: starts)
    self.starts = starts
  }
}

extension SupplyGraph {
  /// Which edges are followed.
  package enum EdgeScope: Sendable {
    case all
    /// Purchases that are not ruled out: what tiers are counted over.
    case purchases
    /// Edges that pass on a share.
    case shares
  }

  @inline(__always)
  func follows(_ edge: Int, _ scope: EdgeScope) -> Bool {
    switch scope {
    case .all: true
    case .purchases: weight[edge] > 0 && kind[edge].isPurchase
    case .shares: share[edge] > 0
    }
  }

  /// Strongly connected components over the edges in scope: Tarjan's algorithm in Pearce's form ("A Space-Efficient
  /// Algorithm for Finding Strongly Connected Components", 2016), without recursion.
  ///
  /// - Complexity: O(activities + edges) time, one look at each edge; O(activities) space.
  package func components(over scope: EdgeScope) -> SupplyComponents {
    var search = ComponentSearch(activityCount: activityCount)
    for activity in activities where search.isUnvisited(activity) {
      search.visit(from: activity, in: self, scope)
    }
    return search.result()
  }
}

/// The state of the search, which walks upstream, so a component is closed after all its suppliers'.
///
/// One number per activity: 0 before it is visited, then the lowest order of visit it leads to, and once its
/// component is closed the component's rank, counted down from the end so that it is never below an open order.
private struct ComponentSearch {
  private var mark: [UInt32]
  private var open: [UInt32] = []
  private var frames: [(activity: UInt32, next: UInt32, isRoot: Bool)] = []
  private var order: UInt32 = 1
  private var rank: UInt32

  init(activityCount: Int) {
    mark = Array(repeating: 0, count: activityCount)
    rank = UInt32(truncatingIfNeeded: activityCount &- 1)
  }

  func isUnvisited(_ activity: UInt32) -> Bool { mark[Int(activity)] == 0 }

  mutating func visit(from root: UInt32, in graph: SupplyGraph, _ scope: SupplyGraph.EdgeScope) {
    enter(root, graph)
    while let frame = frames.last {
      let activity = Int(frame.activity)
      let end = graph.suppliersStart[activity + 1]
      var (edge, low, isRoot, entered) = (frame.next, mark[activity], frame.isRoot, false)
      while edge < end {
        let supplier = graph.supplier[Int(edge)]
        if graph.follows(Int(edge), scope) {
          let other = mark[Int(supplier)]
          entered = other == 0
          if entered { break }
          if other < low { (low, isRoot) = (other, false) }
        }
        edge += 1
      }
      mark[activity] = low
      if entered {
        // The same edge is looked at once more on return, when the supplier has its number.
        frames[frames.count - 1] = (frame.activity, edge, isRoot)
        enter(graph.supplier[Int(edge)], graph)
      } else {
        leave(frame.activity, isRoot)
      }
    }
  }

  private mutating func enter(_ activity: UInt32, _ graph: SupplyGraph) {
    mark[Int(activity)] = order
    order += 1
    frames.append((activity, graph.suppliersStart[Int(activity)], true))
  }

  private mutating func leave(_ activity: UInt32, _ isRoot: Bool) {
    frames.removeLast()
    guard isRoot else { return open.append(activity) }
    order -= 1
    while let member = open.last, mark[Int(member)] >= mark[Int(activity)] {
      open.removeLast()
      mark[Int(member)] = rank
      order -= 1
    }
    mark[Int(activity)] = rank
    rank &-= 1
  }

  func result() -> SupplyComponents {
    SupplyComponents(rank: mark, count: mark.count - 1 - Int(Int32(bitPattern: rank)))
  }
}
