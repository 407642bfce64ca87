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
    members(of: component[Int(activity)]).count > 1
  }
}

extension SupplyGraph {
  /// Strongly connected components over the edges that satisfy `includes`, by Tarjan's algorithm without recursion.
  ///
  /// - Complexity: O(activities + edges) time, O(activities) space.
  package func components(where includes: (Int) -> Bool) -> SupplyComponents {
    var search = ComponentSearch(graph: self)
    for activity in activities where search.isUnvisited(activity) {
      search.visit(from: activity, includes: includes)
    }
    return search.result()
  }
}

/// The state of Tarjan's algorithm; walks upstream, so a component is closed after all its suppliers'.
private struct ComponentSearch {
  private static let unvisited = UInt32.max
  let graph: SupplyGraph
  private var order: [UInt32]
  private var low: [UInt32]
  private var component: [UInt32]
  private var open: [UInt32] = []
  private var frames: [(activity: UInt32, next: UInt32)] = []
  private var visited: UInt32 = 0
  private var closed: UInt32 = 0

  init(graph: SupplyGraph) {
    self.graph = graph
    order = Array(repeating: Self.unvisited, count: graph.activityCount)
    low = order
    component = order
  }

  func isUnvisited(_ activity: UInt32) -> Bool { order[Int(activity)] == Self.unvisited }

  mutating func visit(from root: UInt32, includes: (Int) -> Bool) {
    enter(root)
    while let (activity, next) = frames.last {
      guard next < graph.purchases(of: activity).upperBound else {
        leave(activity)
        continue
      }
      frames[frames.count - 1].next = next + 1
      let supplier = graph.supplier[Int(next)]
      guard includes(Int(next)), supplier != activity else { continue }
      if isUnvisited(supplier) {
        enter(supplier)
      } else if component[Int(supplier)] == Self.unvisited {
        low[Int(activity)] = min(low[Int(activity)], order[Int(supplier)])
      }
    }
  }

  private mutating func enter(_ activity: UInt32) {
    order[Int(activity)] = visited
    low[Int(activity)] = visited
    visited += 1
    open.append(activity)
    frames.append((activity, graph.purchases(of: activity).lowerBound))
  }

  private mutating func leave(_ activity: UInt32) {
    frames.removeLast()
    if let (buyer, _) = frames.last { low[Int(buyer)] = min(low[Int(buyer)], low[Int(activity)]) }
    guard low[Int(activity)] == order[Int(activity)] else { return }
    while let member = open.popLast() {
      component[Int(member)] = closed
      if member == activity { break }
    }
    closed += 1
  }

  func result() -> SupplyComponents {
    var starts = [UInt32](repeating: 0, count: Int(closed) + 1)
    for number in component { starts[Int(number) + 1] += 1 }
    for index in 0..<Int(closed) { starts[index + 1] += starts[index] }
    var next = starts
    var members = [UInt32](repeating: 0, count: component.count)
    for (activity, number) in component.enumerated() {
      members[Int(next[Int(number)])] = UInt32(activity)
      next[Int(number)] += 1
    }
    return SupplyComponents(component: component, members: members, starts: starts)
  }
}
