extension SupplyGraph {
  /// The same network with other weights; shares stay.
  ///
  /// - Parameter weight: one per edge, 0…1.
  /// - Complexity: O(1); everything else is shared.
  package func reweighed(_ weight: [Double]) -> SupplyGraph {
    precondition(weight.count == edgeCount)
    return SupplyGraph(
      party: party, product: product, supplier: supplier, buyer: buyer, kind: kind, weight: weight,
      share: share, relation: relation, suppliersStart: suppliersStart, customersStart: customersStart,
      customerEdges: customerEdges, selfSuppliers: selfSuppliers)
  }
}
