import HeapModule

/// A way from an activity to the buyer that visits no activity twice.
package struct StrongestRoute: Hashable, Sendable {
  /// Product of the weights, multiplied from the buyer outward.
  package let strength: Double
  /// In flow order: the first edge leaves the source.
  package let edges: [SupplyGraph.Edge]
}

/// The strongest ways from one activity to the buyer, one after the other (NUMBERS §2).
///
/// Yen's algorithm (1971) with Lawler's rule (1972): each way told splits those that are left by where they leave it,
/// so none is found twice. The best of each part is searched with the strongest paths of the whole graph as bounds.
/// Ties: fewer hops, then the smaller edges.
package struct StrongestRoutes: Sendable {
  /// Longest way considered, in hops; longer only when the best way itself is.
  package static let maximumHops = 12

  private let search: DetourSearch
  private let source: SupplyGraph.Activity
  private var candidates: Heap<Candidate> = []
  /// The way told last, until the others are split by it.
  private var told: Candidate?
  /// No way that a search gave up on is stronger than this.
  private var givenUp = 0.0

  package init(from source: SupplyGraph.Activity, in graph: SupplyGraph, along paths: StrongestPaths) {
    self.source = source
    let best = paths.path(from: source, in: graph)
    search = DetourSearch(graph: graph, paths: paths, maximumHops: max(Self.maximumHops, best.count))
    guard !best.isEmpty else { return }
    candidates.insert(Candidate(strength: paths.strength(of: source), edges: best, detour: 0, barred: []))
  }

  /// Strength of the strongest way not told yet, or a bound on it; 0 when there is none.
  package mutating func residual() -> Double {
    split()
    return max(candidates.max?.strength ?? 0, givenUp)
  }

  /// The next way; nil after the last.
  ///
  /// - Complexity: one search per hop of the way before, each near the size of what lies within the bound.
  package mutating func next() -> StrongestRoute? {
    split()
    told = candidates.popMax()
    return told.map { StrongestRoute(strength: $0.strength, edges: $0.edges) }
  }

  /// Splits the ways not told by where they leave the one told last.
  private mutating func split() {
    guard let way = told else { return }
    told = nil
    for hop in way.detour..<way.edges.count {
      let barred = (hop == way.detour ? way.barred : []) + [way.edges[hop]]
      let (detour, bound) = search.best(after: Array(way.edges[..<hop]), from: source, barring: barred)
      givenUp = max(givenUp, bound)
      guard let detour else { continue }
      candidates.insert(
        Candidate(strength: detour.strength, edges: detour.edges, detour: hop, barred: barred))
    }
  }
}

/// The best way of one part of those not told: it shares its first hops, and leaves them by no barred edge.
private struct Candidate: Comparable, Sendable {
  let strength: Double
  let edges: [SupplyGraph.Edge]
  let detour: Int
  let barred: [SupplyGraph.Edge]

  static func < (a: Self, b: Self) -> Bool {
    if a.strength != b.strength { return a.strength < b.strength }
    if a.edges.count != b.edges.count { return a.edges.count > b.edges.count }
    return b.edges.lexicographicallyPrecedes(a.edges)
  }
}
