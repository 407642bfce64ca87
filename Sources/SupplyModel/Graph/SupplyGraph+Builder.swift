extension SupplyGraph {
  /// Collects activities and edges in any order and compresses them; the result depends only on their set.
  package struct Builder: Sendable {
    private var party: [Int32] = []
    private var product: [Int32] = []
    private var edges = EdgeColumns()

    package init() {}

    /// Makes room for as many activities and edges, where the numbers are known beforehand.
    package mutating func reserveCapacity(activities: Int, edges count: Int) {
      party.reserveCapacity(activities)
      product.reserveCapacity(activities)
      edges.reserveCapacity(count)
    }

    /// Adds an activity and returns its number. Callers add them in canonical order.
    package mutating func addActivity(party: Int32, product: Int32) -> Activity {
      self.party.append(party)
      self.product.append(product)
      return UInt32(self.party.count - 1)
    }

    /// Adds an edge with the flow. Parallel edges stay separate.
    package mutating func addEdge(
      from supplier: Activity, to buyer: Activity, kind: RelationKind, weight: Double, share: Double,
      relation: Int32
    ) {
      edges.supplier.append(supplier)
      edges.buyer.append(buyer)
      edges.kind.append(kind)
      edges.weight.append(weight)
      edges.share.append(share)
      edges.relation.append(relation)
    }

    /// Adds the edges of another builder, which has no activities of its own.
    package mutating func addEdges(of other: Builder) { edges.append(other.edges) }

    /// - Complexity: O(activities + edges), and a sort of each activity's purchases.
    package consuming func build() -> SupplyGraph {
      let (party, product) = (party, product)
      let suppliersStart = EdgeColumns.starts(edges.buyer, count: party.count)
      let customersStart = EdgeColumns.starts(edges.supplier, count: party.count)
      let selfSuppliers = edges.selfSuppliers
      edges.arrange(starts: suppliersStart)
      let customerEdges = EdgeColumns.scatter(edges.supplier, starts: customersStart)
      return SupplyGraph(
        party: party, product: product, supplier: edges.supplier, buyer: EdgeBuyers(starts: suppliersStart),
        kind: edges.kind, weight: edges.weight, share: edges.share, relation: edges.relation,
        suppliersStart: suppliersStart, customersStart: customersStart, customerEdges: customerEdges,
        selfSuppliers: selfSuppliers)
    }
  }
}
