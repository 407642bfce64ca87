import SupplyModel

/// The relations to be given a coin, and for each the activities it feeds, in columns.
struct UnfoldedRelations {
  /// Rows of the network's relations, ascending.
  private var rows: [UInt32] = []
  /// Per row: one of its edges, and where the activities it feeds begin in `fed`.
  private var edges: [SupplyGraph.Edge] = []
  private var starts: [UInt32] = [0]
  private var fed: [UInt32] = []

  /// - Parameters:
  ///   - count: of the network's relations.
  ///   - isUnfolded: whether a relation counts for the sake of this edge.
  /// - Complexity: O(edges + relations).
  init(_ graph: SupplyGraph, count: Int, where isUnfolded: (SupplyGraph.Edge) -> Bool) {
    var position = [Int32](repeating: -1, count: count)
    for edge in graph.edges where graph.relation[Int(edge)] >= 0 && isUnfolded(edge) {
      position[Int(graph.relation[Int(edge)])] = 0
    }
    for row in 0..<count where position[row] == 0 {
      position[row] = Int32(rows.count)
      rows.append(UInt32(row))
    }
    edges = Array(repeating: 0, count: rows.count)
    collect(graph, position)
  }

  /// Edges are numbered by buyer, so what a relation feeds comes in order.
  private mutating func collect(_ graph: SupplyGraph, _ position: [Int32]) {
    guard !rows.isEmpty else { return }
    starts = Array(repeating: 0, count: rows.count + 1)
    func forEachEdge(_ visit: (SupplyGraph.Edge, _ row: Int) -> Void) {
      for edge in graph.edges where graph.relation[Int(edge)] >= 0 {
        let row = Int(position[Int(graph.relation[Int(edge)])])
        if row >= 0 { visit(edge, row) }
      }
    }
    forEachEdge { _, row in starts[row + 1] += 1 }
    for row in rows.indices { starts[row + 1] += starts[row] }
    var next = starts
    fed = Array(repeating: 0, count: Int(starts[rows.count]))
    forEachEdge { edge, row in
      fed[Int(next[row])] = graph.buyer[Int(edge)]
      next[row] += 1
      edges[row] = edge
    }
  }

  /// Every one with one of its edges and the activities it feeds, ascending.
  func forEach(_ visit: (_ relation: Int, _ edge: SupplyGraph.Edge, _ fed: ArraySlice<UInt32>) -> Void) {
    for row in rows.indices {
      visit(Int(rows[row]), edges[row], fed[Int(starts[row])..<Int(starts[row + 1])])
    }
  }
}
