extension SupplyGraph {
  /// Collects activities and edges in any order and compresses them; the result depends only on their set.
  package struct Builder: Sendable {
    private var party: [Int32] = []
    private var product: [Int32] = []
    private var edges: [Draft] = []

    package init() {}

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
      edges.append(
        Draft(
          supplier: supplier, buyer: buyer, kind: kind, weight: weight, share: share, relation: relation))
    }

    /// - Complexity: O(activities + edges log edges).
    package consuming func build() -> SupplyGraph {
      edges.sort { $0.precedes($1) }
      let suppliersStart = Self.starts(edges.map(\.buyer), count: party.count)
      let customersStart = Self.starts(edges.map(\.supplier), count: party.count)
      return SupplyGraph(
        party: party, product: product, supplier: edges.map(\.supplier), buyer: edges.map(\.buyer),
        kind: edges.map(\.kind), weight: edges.map(\.weight), share: edges.map(\.share),
        relation: edges.map(\.relation), suppliersStart: suppliersStart, customersStart: customersStart,
        customerEdges: Self.scatter(edges.map(\.supplier), starts: customersStart))
    }

    /// Prefix sums of how many edges have each end.
    private static func starts(_ ends: [UInt32], count: Int) -> [UInt32] {
      var starts = [UInt32](repeating: 0, count: count + 1)
      for end in ends { starts[Int(end) + 1] += 1 }
      for index in 0..<count { starts[index + 1] += starts[index] }
      return starts
    }

    /// Edge numbers grouped by end, in edge order within a group.
    private static func scatter(_ ends: [UInt32], starts: [UInt32]) -> [UInt32] {
      var next = starts
      var grouped = [UInt32](repeating: 0, count: ends.count)
      for (edge, end) in ends.enumerated() {
        grouped[Int(next[Int(end)])] = UInt32(edge)
        next[Int(end)] += 1
      }
      return grouped
    }
  }

  private struct Draft: Sendable {
    let supplier: UInt32
    let buyer: UInt32
    let kind: RelationKind
    let weight: Double
    let share: Double
    let relation: Int32

    /// A total order, so that equal sets of edges give equal graphs.
    func precedes(_ other: Draft) -> Bool {
      (buyer, supplier, kind.rawValue, relation) != (
        other.buyer, other.supplier, other.kind.rawValue, other.relation
      )
        ? (buyer, supplier, kind.rawValue, relation)
          < (other.buyer, other.supplier, other.kind.rawValue, other.relation)
        : (weight, share) > (other.weight, other.share)
    }
  }
}
