/// The buyers of each activity that a search has numbered, by number.
///
/// Turning ten million edges round at random would wait for memory at each. So they are dealt out to groups of
/// neighbouring numbers first, which writes in a few places at a time, and then turned within a group, which the
/// caches hold.
struct NumberedBuyers {
  /// Buyers of number n: `buyer[starts[n]..<starts[n + 1]]`, as numbers; ``none`` where an edge does not count.
  private(set) var buyer: [UInt32]
  let starts: [UInt32]
  static let none = UInt32.max
  /// A group has 4096 numbers.
  private static let groupBits = 12

  init(_ graph: SupplyGraph, _ search: DepthFirstSearch, over followed: FollowedEdges) {
    starts = Self.starts(graph, search)
    let dealt = Self.dealt(graph, search, followed, starts)
    buyer = Array(inLargePages: dealt.count) { _ in Self.none }
    var next = starts
    var found = buyer.mutableSpan
    var place = next.mutableSpan
    for pair in dealt where pair != .max {
      let supplier = Int(pair >> 32)
      found[Int(place[supplier])] = UInt32(truncatingIfNeeded: pair)
      place[supplier] += 1
    }
  }

  /// As many places as there are sales, whether they count or not.
  private static func starts(_ graph: SupplyGraph, _ search: DepthFirstSearch) -> [UInt32] {
    let first = graph.customersStart.span
    var starts: [UInt32] = [0]
    starts.reserveCapacity(search.activity.count + 1)
    for activity in search.activity.map(Int.init) {
      starts.append(starts.last! + first[activity + 1] - first[activity])
    }
    return starts
  }

  /// (supplier, buyer) as numbers, by group of suppliers; `UInt64.max` in what is left over.
  private static func dealt(
    _ graph: SupplyGraph, _ search: DepthFirstSearch, _ followed: FollowedEdges, _ starts: [UInt32]
  ) -> [UInt64] {
    var dealt = [UInt64](inLargePages: Int(starts.last!)) { _ in .max }
    var next = stride(from: 0, to: starts.count, by: 1 << groupBits).map { starts[$0] }
    var pairs = dealt.mutableSpan
    var place = next.mutableSpan
    let (supplier, number) = (graph.supplier.span, search.number.span)
    for activity in graph.activities {
      let buyer = number[Int(activity)]
      guard buyer != .max else { continue }
      for edge in graph.purchases(of: activity) where followed.contains(Int(edge)) {
        let supplier = number[Int(supplier[Int(edge)])]
        let group = Int(supplier >> UInt32(groupBits))
        pairs[Int(place[group])] = UInt64(supplier) << 32 | UInt64(buyer)
        place[group] += 1
      }
    }
    return dealt
  }
}
