/// The links along which strength is passed on, grouped by where it comes from.
struct StrengthLinks {
  /// First link of each activity, and the number of links.
  let starts: [UInt32]
  /// Per link: where it leads, and its weight.
  let end: [UInt32]
  let weight: [Double]

  @inline(__always)
  subscript(activity: UInt32) -> Range<Int> {
    Int(starts[Int(activity)])..<Int(starts[Int(activity) + 1])
  }
}

extension SupplyGraph {
  /// From buyers to their suppliers; links are the graph's edges.
  var purchaseLinks: StrengthLinks { StrengthLinks(starts: suppliersStart, end: supplier, weight: weight) }

  /// From suppliers to their buyers; links are numbered as ``sales(of:)`` has them.
  ///
  /// - Complexity: O(activities + edges), and as many numbers: weights and buyers would else be looked up one by
  ///   one all over memory.
  func saleLinks() -> StrengthLinks {
    var buyers = [UInt32](inLargePages: edgeCount) { _ in 0 }
    for activity in activities {
      for edge in purchases(of: activity) { buyers[Int(edge)] = activity }
    }
    let (buyer, weight, edge) = (buyers.span, weight.span, customerEdges.span)
    return StrengthLinks(
      starts: customersStart, end: Array(inLargePages: edgeCount) { buyer[Int(edge[$0])] },
      weight: Array(inLargePages: edgeCount) { weight[Int(edge[$0])] })
  }
}
