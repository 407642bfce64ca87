extension UncertainNetwork {
  /// The same network when these places neither sell nor buy; the root's place stays.
  ///
  /// - Complexity: O(nodes + links log links).
  package func without(_ places: Set<Int32>) -> UncertainNetwork {
    let rootPlace = place[Int(root)]
    var number = [UInt32](repeating: .max, count: nodeCount)
    var builder = Builder()
    for node in 0..<nodeCount where place[node] == rootPlace || !places.contains(place[node]) {
      number[node] = builder.addNode(place: place[node], risk: risk[node], key: riskKey[node])
    }
    for link in 0..<linkCount {
      let (from, to) = (number[Int(supplier[link])], number[Int(buyer[link])])
      guard from != .max, to != .max else { continue }
      builder.addLink(from: from, to: to, weight: weight[link], key: linkKey[link])
    }
    return builder.build(root: number[Int(root)], placeCount: placeCount)
  }

  /// So many places must be taken away, whichever they are, before the likelihood can be `limit` or less.
  ///
  /// Of chains that have no place in common, taking one place away breaks one at most; those that are left are
  /// independent, so at least one holds with probability `1 − Π(1 − P)`. The strongest `k` gone is the best case.
  ///
  /// - Parameter limit: 0…1.
  /// - Complexity: O(chains × links log nodes), bounded as the floor of the likelihood is.
  package func fewestRemovals(to limit: Double) -> Int {
    var left = 0.0
    let strengths = DisjointPaths(self, apart: .places).strengths
    for (rank, strength) in strengths.enumerated().reversed() {
      left = either(left, strength)
      if left > limit + 1e-12 { return rank + 1 }
    }
    return 0
  }
}
