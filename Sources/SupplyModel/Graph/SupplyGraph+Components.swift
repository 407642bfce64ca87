/// Strongly connected components, numbered so that suppliers come before their buyers.
package struct SupplyComponents: Sendable {
  /// Component of each activity.
  package let component: [UInt32]
  /// Members of all components, grouped: component c is `members[starts[c]..<starts[c + 1]]`. Suppliers come before
  /// their buyers inside a component too, but for the links that close its loops.
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
}

extension SupplyGraph {
  /// Strongly connected components over the edges in scope: Tarjan's algorithm in Pearce's form ("A Space-Efficient
  /// Algorithm for Finding Strongly Connected Components", 2016), without recursion.
  ///
  /// - Complexity: O(activities + edges) time, one look at each edge; O(activities) space.
  package func components(over scope: EdgeScope) -> SupplyComponents {
    components(over: followed(scope))
  }

  func components(over followed: FollowedEdges) -> SupplyComponents {
    var search = ComponentSearch(activityCount: activityCount, followed)
    for activity in activities { search.visit(from: activity, in: self) }
    return search.result()
  }
}

/// The state of the search, which walks upstream, so a component is closed after all its suppliers'.
private struct ComponentSearch {
  /// One number per activity: 0 before it is visited, then the lowest order of visit it leads to, and once its
  /// component is closed the component's rank, counted down from the end so that it is never below an open order.
  private var marks: [UInt32]
  private var open: [UInt32] = []
  private var frames: [Frame] = []
  private var order: UInt32 = 1
  private var members: [UInt32] = []
  private var starts: [UInt32] = [0]
  private let followed: FollowedEdges

  private struct Frame {
    let activity: UInt32
    let next: UInt32
    let isRoot: Bool
  }

  init(activityCount: Int, _ followed: FollowedEdges) {
    self.followed = followed
    marks = Array(repeating: 0, count: activityCount)
    members.reserveCapacity(activityCount)
    starts.reserveCapacity(activityCount + 1)
  }

  mutating func visit(from root: UInt32, in graph: SupplyGraph) {
    guard marks[Int(root)] == 0 else { return }
    enter(root, graph)
    while let frame = frames.popLast() {
      let (low, edge) = look(from: frame, in: graph)
      let isRoot = frame.isRoot && low == marks[Int(frame.activity)]
      marks[Int(frame.activity)] = low
      if edge == graph.suppliersStart[Int(frame.activity) + 1] {
        leave(frame.activity, isRoot)
      } else {
        // The same edge is looked at once more on return, when the supplier has its number.
        frames.append(Frame(activity: frame.activity, next: edge, isRoot: isRoot))
        enter(graph.supplier[Int(edge)], graph)
      }
    }
  }

  /// Up to the next supplier not visited: the edge to it, and the lowest number seen on the way.
  @inline(__always)
  private func look(from frame: Frame, in graph: SupplyGraph) -> (low: UInt32, edge: UInt32) {
    let (mark, supplier) = (marks.span, graph.supplier.span)
    let end = Int(graph.suppliersStart[Int(frame.activity) + 1])
    var low = mark[Int(frame.activity)]
    for edge in Int(frame.next)..<end {
      let number = mark[Int(supplier[edge])]
      // Where a component is closed, or the number too high to matter, the scope does not matter either.
      guard number < low, followed.contains(edge) else { continue }
      if number == 0 { return (low, UInt32(edge)) }
      low = number
    }
    return (low, UInt32(end))
  }

  private mutating func enter(_ activity: UInt32, _ graph: SupplyGraph) {
    marks[Int(activity)] = order
    order += 1
    frames.append(Frame(activity: activity, next: graph.suppliersStart[Int(activity)], isRoot: true))
  }

  private mutating func leave(_ activity: UInt32, _ isRoot: Bool) {
    guard isRoot else { return open.append(activity) }
    let low = marks[Int(activity)]
    let first = open.lastIndex { marks[Int($0)] < low }.map { $0 + 1 } ?? 0
    let rank = UInt32(marks.count - starts.count)
    for member in open[first...] { marks[Int(member)] = rank }
    marks[Int(activity)] = rank
    members += open[first...]
    members.append(activity)
    order -= UInt32(open.count - first + 1)
    open.removeLast(open.count - first)
    starts.append(UInt32(members.count))
  }

  func result() -> SupplyComponents {
    let last = UInt32(truncatingIfNeeded: marks.count &- 1)
    let component = marks.map { last - $0 }
    return SupplyComponents(component: component, members: members, starts: starts)
  }
}
