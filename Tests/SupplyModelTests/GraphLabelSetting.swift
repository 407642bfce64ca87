import SupplyModel

/// The best chains by setting one label after the other, the best open one first: the plain method that the buckets
/// must agree with to the last bit.
struct LabelSetting {
  private(set) var strength: [Double]
  private(set) var hops: [UInt32]
  private(set) var nextEdge: [UInt32]

  init(_ graph: SupplyGraph, to root: UInt32) {
    strength = Array(repeating: 0, count: graph.activityCount)
    hops = Array(repeating: .max, count: graph.activityCount)
    nextEdge = hops
    strength[Int(root)] = 1
    hops[Int(root)] = 0
    var open: Set<UInt32> = [root]
    var isSettled = [Bool](repeating: false, count: graph.activityCount)
    while let activity = open.max(by: { isWorse($0, than: $1) }) {
      open.remove(activity)
      isSettled[Int(activity)] = true
      for edge in graph.purchases(of: activity) where graph.weight[Int(edge)] > 0 {
        let supplier = Int(graph.supplier[Int(edge)])
        let value = strength[Int(activity)] * graph.weight[Int(edge)]
        guard !isSettled[supplier], value > 0 else { continue }
        let next = nextEdge[supplier] == .max ? .max : graph.buyer[Int(nextEdge[supplier])]
        let steps = hops[Int(activity)] + 1
        guard
          value > strength[supplier]
            || value == strength[supplier] && (steps, activity) < (hops[supplier], next)
        else { continue }
        (strength[supplier], hops[supplier], nextEdge[supplier]) = (value, steps, edge)
        open.insert(UInt32(supplier))
      }
    }
  }

  private func isWorse(_ a: UInt32, than b: UInt32) -> Bool {
    let (x, y) = (strength[Int(a)], strength[Int(b)])
    return x != y ? x < y : (hops[Int(a)], a) > (hops[Int(b)], b)
  }
}
