/// The smallest set of parties whose removal brings a number, the likelihood say, to a limit or below (NUMBERS §2).
///
/// The problem is hard in general, and what a removal brings may depend on the others: two parallel suppliers each
/// alone change nothing. So sets are tried in order of size where there are few candidates. Otherwise the best single
/// removal is taken again and again, or the best pair where that brings more; that gives no guarantee, and
/// ``Removal/isSmallest`` says so.
package struct RemovalSearch {
  /// Up to so many candidates every set is tried.
  package static let exhaustive = 20

  private let limit: Double
  private let value: (Set<Int>) -> Double

  /// - Parameters:
  ///   - limit: to be reached, 0…1.
  ///   - value: the number without these candidates; never larger for more of them.
  package init(limit: Double, value: @escaping (Set<Int>) -> Double) {
    self.limit = limit + 1e-12
    self.value = value
  }

  package struct Removal: Hashable, Sendable {
    /// Ascending.
    package var candidates: [Int]
    package var value: Double
    /// Whether no smaller set does.
    package var isSmallest: Bool
  }

  /// nil when even the removal of all does not reach the limit.
  ///
  /// - Complexity: up to 2ⁿ evaluations for up to ``exhaustive`` candidates, else O(n² × removals).
  package func smallest(among candidates: [Int]) -> Removal? {
    guard value(Set(candidates)) <= limit else { return nil }
    return candidates.count <= Self.exhaustive ? bySize(candidates.sorted()) : stepwise(among: candidates)
  }

  /// Of the smallest sets the one that leaves least, then the first.
  private func bySize(_ candidates: [Int]) -> Removal? {
    for size in 0...candidates.count {
      var best: Removal?
      forEachSet(of: size, in: candidates[...], after: []) { set in
        let left = value(Set(set))
        if left <= limit, left < best?.value ?? .infinity {
          best = Removal(candidates: set, value: left, isSmallest: true)
        }
      }
      if let best { return best }
    }
    return nil
  }

  private func forEachSet(
    of size: Int, in rest: ArraySlice<Int>, after chosen: [Int], _ visit: ([Int]) -> Void
  ) {
    guard size > 0 else { return visit(chosen) }
    for index in rest.indices where rest.endIndex - index >= size {
      forEachSet(of: size - 1, in: rest[(index + 1)...], after: chosen + [rest[index]], visit)
    }
  }

  /// Greedy with a look at pairs; what turns out to be unnecessary is put back.
  package func stepwise(among candidates: [Int]) -> Removal? {
    var removed: Set<Int> = []
    var left = value(removed)
    while left > limit {
      let open = candidates.filter { !removed.contains($0) }.sorted()
      guard let step = bestStep(open, removed, left) else { return nil }
      removed.formUnion(step)
      left = value(removed)
    }
    for candidate in removed.sorted() where value(removed.subtracting([candidate])) <= limit {
      removed.remove(candidate)
    }
    return Removal(candidates: removed.sorted(), value: value(removed), isSmallest: removed.count <= 1)
  }

  /// The single removal that reaches the limit; else the pair that does; else whichever brings more for each.
  private func bestStep(_ open: [Int], _ removed: Set<Int>, _ before: Double) -> Set<Int>? {
    func best(_ steps: [Set<Int>]) -> (step: Set<Int>, left: Double)? {
      steps.map { ($0, value(removed.union($0))) }
        .reduce(nil) { known, next in known.map { $0.1 <= next.1 ? $0 : next } ?? next }
    }
    guard let single = best(open.map { [$0] }) else { return nil }
    if single.left <= limit { return single.step }
    let pairs = open.indices.flatMap { first in open[(first + 1)...].map { Set([open[first], $0]) } }
    guard let pair = best(pairs) else { return single.step }
    if pair.left <= limit { return pair.step }
    return (before - pair.left) / 2 > before - single.left ? pair.step : single.step
  }
}
