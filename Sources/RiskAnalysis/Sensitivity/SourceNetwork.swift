import SupplyModel

/// What lies between some sources of risk and the buyer: no way of theirs leads elsewhere.
struct SourceNetwork {
  let graph: SupplyGraph
  let root: SupplyGraph.Activity
  /// Per edge of ``graph``, the edge of the whole network.
  let original: [SupplyGraph.Edge]
  /// Activities of each source, in ``graph``, and in the whole network.
  let sources: [[(here: SupplyGraph.Activity, there: SupplyGraph.Activity)]]

  /// - Complexity: O(activities + edges).
  init(_ model: ExposureModel, places: [Int]) {
    let isKept = Self.downstream(of: places, in: model)
    var number = [UInt32](repeating: .max, count: model.graph.activityCount)
    var builder = SupplyGraph.Builder()
    for activity in model.graph.activities.map(Int.init) where isKept[activity] {
      number[activity] = builder.addActivity(
        party: model.graph.party[activity], product: model.graph.product[activity])
    }
    for edge in model.graph.edges where model.graph.weight[Int(edge)] > 0 {
      let from = number[Int(model.graph.supplier[Int(edge)])]
      let to = number[Int(model.graph.buyer[Int(edge)])]
      guard from != .max, to != .max else { continue }
      builder.addEdge(
        from: from, to: to, kind: model.graph.kind[Int(edge)], weight: model.graph.weight[Int(edge)],
        share: 0, relation: Int32(edge))
    }
    graph = builder.build()
    original = graph.relation.map { UInt32($0) }
    root = number[Int(model.root)]
    sources = places.map { place in
      model.plan.activities(of: place).filter { number[Int($0)] != .max }
        .map { (number[Int($0)], $0) }
    }
  }

  private static func downstream(of places: [Int], in model: ExposureModel) -> [Bool] {
    var isKept = [Bool](repeating: false, count: model.graph.activityCount)
    isKept[Int(model.root)] = true
    var open = places.flatMap { model.plan.activities(of: $0) }.filter { $0 != model.root }
    for activity in open { isKept[Int(activity)] = true }
    while let activity = open.popLast() {
      for edge in model.graph.sales(of: activity).map(Int.init) where model.graph.weight[edge] > 0 {
        let buyer = model.graph.buyer[edge]
        guard !isKept[Int(buyer)] else { continue }
        isKept[Int(buyer)] = true
        open.append(buyer)
      }
    }
    return isKept
  }
}
