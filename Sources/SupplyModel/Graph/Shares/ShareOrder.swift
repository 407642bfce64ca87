/// The edges that pass on a share, once more, in the order in which a sweep reads them.
///
/// Activities have places here: suppliers come before their buyers, but for the links that close loops. A sweep then
/// reads memory from one end to the other, which is several times as quick as going to each activity where the graph
/// has it; two sweeps repay the arranging, and every answer about shares takes two.
package struct ShareOrder: Sendable {
  /// Activity at each place.
  let activity: [UInt32]
  /// First edge of the purchases at each place, and the number of edges.
  let starts: [UInt32]
  /// Per edge: the supplier's place, and the share.
  let supplier: [UInt32]
  let share: [Double]
  /// Places of each loop, ascending; also of an activity that supplies only itself.
  let loops: [Range<Int>]

  /// - Complexity: O(activities + edges): components, and two looks at each edge.
  package init(_ graph: SupplyGraph) { self.init(graph, graph.components(over: .shares)) }

  /// - Parameter components: over every edge with a share.
  package init(_ graph: SupplyGraph, _ components: SupplyComponents) {
    activity = components.members
    loops = Self.loops(graph, components)
    (starts, supplier, share) = Self.arranged(graph, activity)
  }

  private static func loops(_ graph: SupplyGraph, _ components: SupplyComponents) -> [Range<Int>] {
    var loops: [Range<Int>] = []
    var start = 0
    for end in components.starts.dropFirst().map(Int.init) {
      if end - start > 1 || graph.suppliesItself(components.members[start]) { loops.append(start..<end) }
      start = end
    }
    return loops
  }

  private static func arranged(
    _ graph: SupplyGraph, _ activities: [UInt32]
  ) -> (starts: [UInt32], supplier: [UInt32], share: [Double]) {
    var places = [UInt32](repeating: 0, count: activities.count)
    for (place, activity) in activities.enumerated() { places[Int(activity)] = UInt32(place) }
    let (first, supplier, share, place) = (
      graph.suppliersStart.span, graph.supplier.span, graph.share.span, places.span
    )
    var starts: [UInt32] = [0]
    starts.reserveCapacity(activities.count + 1)
    var suppliers = [UInt32](roomInLargePages: graph.edgeCount)
    var shares = [Double](roomInLargePages: graph.edgeCount)
    for (position, activity) in activities.enumerated() {
      let last = activities.count - 1
      let soon = Int(activities[min(position + SupplyGraph.ahead, last)])
      graph.readAheadSuppliers(
        soon: UInt32(soon), later: activities[min(position + SupplyGraph.farAhead, last)])
      graph.share.readAhead(Int(first[soon])..<Int(first[soon + 1]))
      for edge in Int(first[Int(activity)])..<Int(first[Int(activity) + 1]) where share[edge] > 0 {
        suppliers.append(place[Int(supplier[edge])])
        shares.append(share[edge])
      }
      starts.append(UInt32(suppliers.count))
    }
    return (starts, suppliers, shares)
  }

  /// Values per activity, by place.
  func placed(_ values: [Double]) -> [Double] {
    let (value, activity) = (values.span, activity.span)
    return Array(inLargePages: activity.count) { value[Int(activity[$0])] }
  }

  /// A zero for each place.
  func nothing() -> [Double] { Array(inLargePages: activity.count) { _ in 0 } }

  /// Values by place, per activity.
  func unplaced(_ values: [Double]) -> [Double] {
    var result = nothing()
    var found = result.mutableSpan
    for (place, activity) in activity.enumerated() { found[Int(activity)] = values[place] }
    return result
  }
}

/// When what goes round a loop counts as settled.
enum LoopSettling {
  /// Mass below which nothing is left to tell.
  static let settledMass = 1e-17
  /// Change below which it is rounding as much as anything else: too little to conclude from.
  static let roundedMass = 1e-15

  /// Most sweeps inside a loop: enough for any that loses something on the way, fewer for a large one.
  static func sweeps(_ members: Int) -> Int { max(1000, 10_000_000 / max(members, 100)) }
}
