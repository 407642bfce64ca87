/// A walk upstream from the buyer, depth first: everything else is numbered by it, so what is looked at together
/// lies together.
struct DepthFirstSearch {
  /// Activity of each number.
  private(set) var activity: [UInt32] = []
  /// Number of each activity; `UInt32.max` for the unreached.
  private(set) var number: [UInt32]
  /// Number of the buyer it was reached from, by number.
  private(set) var parent: [UInt32] = []

  init(_ graph: SupplyGraph, from root: UInt32, over followed: FollowedEdges) {
    number = Array(repeating: .max, count: graph.activityCount)
    let (supplier, first) = (graph.supplier.span, graph.suppliersStart.span)
    var frames = [(number: UInt32(0), next: first[Int(root)])]
    enter(root, parent: 0)
    while let (here, next) = frames.popLast() {
      let end = first[Int(activity[Int(here)]) + 1]
      var edge = next
      while edge < end, number[Int(supplier[Int(edge)])] != .max || !followed.contains(Int(edge)) {
        edge += 1
      }
      guard edge < end else { continue }
      frames.append((here, edge + 1))
      frames.append((UInt32(activity.count), first[Int(supplier[Int(edge)])]))
      enter(supplier[Int(edge)], parent: here)
    }
  }

  private mutating func enter(_ activity: UInt32, parent: UInt32) {
    number[Int(activity)] = UInt32(self.activity.count)
    self.activity.append(activity)
    self.parent.append(parent)
  }
}
