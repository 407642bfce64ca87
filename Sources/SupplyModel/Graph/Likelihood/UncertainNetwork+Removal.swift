extension UncertainNetwork {
  /// The same network when these places neither sell nor buy; the root's place stays.
  ///
  /// - Complexity: O(nodes + links).
  package func without(_ places: Set<Int32>) -> UncertainNetwork {
    let rootPlace = place[Int(root)]
    return keeping { place[$0] == rootPlace || !places.contains(place[$0]) }
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
