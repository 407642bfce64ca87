import SupplyModel

/// Slow answers to the questions the graph answers fast, from the plain list of edges.
extension GraphNetwork {
  /// `reach[a][b]`: some way of edges leads from a to b; every activity reaches itself (Warshall's closure).
  func closure(over edges: [Edge]) -> [[Bool]] {
    var reach = (0..<count).map { a in (0..<count).map { a == $0 } }
    for edge in edges { reach[edge.from][edge.to] = true }
    for middle in 0..<count {
      for a in 0..<count where reach[a][middle] {
        for b in 0..<count where reach[middle][b] { reach[a][b] = true }
      }
    }
    return reach
  }

  /// Calls `visit` with every way from an activity to `root` that visits none twice, edges from the buyer outward.
  func simplePaths(to root: Int, over edges: [Edge], visit: (_ start: Int, _ path: [Edge]) -> Void) {
    func walk(_ here: Int, _ seen: Set<Int>, _ path: [Edge]) {
      visit(here, path)
      for edge in edges where edge.to == here && !seen.contains(edge.from) {
        walk(edge.from, seen.union([edge.from]), path + [edge])
      }
    }
    walk(root, [root], [])
  }

  /// Best product of weights and fewest hops among the best ways, per activity; nil where no way leads to `root`.
  func strongest(to root: Int) -> [(strength: Double, hops: Int)?] {
    var best = [(strength: Double, hops: Int)?](repeating: nil, count: count)
    simplePaths(to: root, over: edges.filter { $0.weight > 0 }) { start, path in
      let strength = path.reduce(1.0) { $0 * $1.weight }
      if let known = best[start], (known.strength, -known.hops) >= (strength, -path.count) { return }
      best[start] = (strength, path.count)
    }
    return best
  }

  /// The activity nearest `start` that every way from it to `root` passes, by taking each one away in turn.
  func immediateDominator(of start: Int, root: Int) -> Int? {
    let open = edges.filter { $0.weight > 0 }
    guard start != root, closure(over: open)[start][root] else { return nil }
    func dominators(of activity: Int) -> [Int] {
      (0..<count).filter { removed in
        guard removed != activity else { return false }
        return removed == root
          || !closure(over: open.filter { $0.from != removed && $0.to != removed })[activity][root]
      }
    }
    let all = dominators(of: start)
    return all.first { candidate in
      all.allSatisfy { $0 == candidate || dominators(of: candidate).contains($0) }
    }
  }

  /// Solves `(I − M) x = b` by elimination with pivoting.
  static func solve(identityMinus matrix: [[Double]], _ right: [Double]) -> [Double] {
    let count = right.count
    var rows = (0..<count).map { i in (0..<count).map { (i == $0 ? 1 : 0) - matrix[i][$0] } + [right[i]] }
    for column in 0..<count {
      let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) }!
      rows.swapAt(column, pivot)
      for row in 0..<count where row != column {
        let factor = rows[row][column] / rows[column][column]
        for k in column...count { rows[row][k] -= factor * rows[column][k] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}
