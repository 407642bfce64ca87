import SupplyModel

/// The network of a question with one activity per place, for questions about parties rather than products: who stands
/// between whom and the buyer.
package struct PlaceNetwork: Sendable {
  /// Activities are places; one edge per pair, over all kinds that are not ruled out.
  package let graph: SupplyGraph
  package let buyer: UInt32

  /// - Complexity: O(activities + edges log edges).
  package init(_ model: ExposureModel) {
    let graph = model.graph
    var builder = SupplyGraph.Builder()
    for place in 0..<model.placeCount { _ = builder.addActivity(party: Int32(place), product: -1) }
    builder.reserveCapacity(activities: model.placeCount, edges: graph.edgeCount)
    var pairs: [UInt64] = []
    pairs.reserveCapacity(graph.edgeCount)
    for edge in graph.edges.map(Int.init) where graph.weight[edge] > 0 {
      let supplier = UInt64(graph.party[Int(graph.supplier[edge])])
      let customer = UInt64(graph.party[Int(graph.buyer[edge])])
      if supplier != customer { pairs.append(customer << 32 | supplier) }
    }
    pairs.sort()
    for (index, pair) in pairs.enumerated() where index == 0 || pairs[index - 1] != pair {
      builder.addEdge(
        from: UInt32(pair & 0xffff_ffff), to: UInt32(pair >> 32), kind: .goods, weight: 1, share: 0,
        relation: -1)
    }
    self.graph = builder.build()
    buyer = UInt32(graph.party[Int(model.root)])
  }
}
