/// The smallest set of parties whose removal brings a number, the likelihood say, to a limit or below (NUMBERS §2).
///
/// The problem is hard in general, and what a removal brings may depend on the others: two parallel suppliers each
/// alone change nothing. So sets are tried in order of size where there are few candidates. Otherwise the best single
/// removal is taken again and again, or the best pair where that brings more; that gives no guarantee, and
/// ``Removal/atLeast`` says what is known.
package struct RemovalSearch {
  /// Up to so many candidates every set is tried.
  package static let exhaustive = 20

  private let limit: Double
  private let atLeast: Int
  private let value: (Set<Int>) -> Double?

  /// - Parameters:
  ///   - limit: to be reached, 0…1.
  ///   - atLeast: so many must go in any case; smaller sets are not tried.
  ///   - value: the number without these candidates, never larger for more of them; nil once enough was tried.
  package init(limit: Double, atLeast: Int = 0, value: @escaping (Set<Int>) -> Double?) {
    self.limit = limit + 1e-12
    self.atLeast = atLeast
    self.value = value
  }

  package struct Removal: Hashable, Sendable {
    /// Ascending.
    package var candidates: [Int]
    package var value: Double
    /// No set of fewer does.
    package var atLeast: Int

    package var isSmallest: Bool { candidates.count <= atLeast }
  }

  /// nil when even the removal of all does not reach the limit, or the search was ended.
  ///
  /// - Complexity: up to 2ⁿ evaluations for up to ``exhaustive`` candidates, else O(n² × removals).
  package func smallest(among candidates: [Int]) -> Removal? {
    guard let least = value(Set(candidates)), least <= limit else { return nil }
    return candidates.count <= Self.exhaustive
      ? bySize(candidates.sorted()) : stepwise(among: candidates, atLeast: atLeast)
  }

  /// Of the smallest sets the one that leaves least, then the first; step by step where too many would have to be tried.
  private func bySize(_ candidates: [Int]) -> Removal? {
    for size in min(atLeast, candidates.count)...candidates.count {
      var best: Removal?
      let isDone = forEachSet(of: size, in: candidates[...], after: []) { set in
        guard let left = value(Set(set)) else { return false }
        if left <= limit, left < best?.value ?? .infinity {
          best = Removal(candidates: set, value: left, atLeast: size)
        }
        return true
      }
      guard isDone else { return stepwise(among: candidates, atLeast: size) }
      if let best { return best }
    }
    return nil
  }

  /// - Parameter visit: returns whether to go on.
  /// - Returns: whether all were visited.
  private func forEachSet(
    of size: Int, in rest: ArraySlice<Int>, after chosen: [Int], _ visit: ([Int]) -> Bool
  ) -> Bool {
    guard size > 0 else { return visit(chosen) }
    return rest.indices.allSatisfy { index in
      rest.endIndex - index < size
        || forEachSet(of: size - 1, in: rest[(index + 1)...], after: chosen + [rest[index]], visit)
    }
  }

  /// Greedy with a look at pairs; what turns out to be unnecessary is put back.
  package func stepwise(among candidates: [Int], atLeast: Int = 0) -> Removal? {
    var removed: Set<Int> = []
    guard var left = value(removed) else { return nil }
    while left > limit {
      let open = candidates.filter { !removed.contains($0) }.sorted()
      guard let step = bestStep(open, removed, left) else { return nil }
      removed.formUnion(step.added)
      left = step.left
    }
    for candidate in removed.sorted() {
      guard let without = value(removed.subtracting([candidate])) else { break }
      guard without <= limit else { continue }
      removed.remove(candidate)
      left = without
    }
    return Removal(
      candidates: removed.sorted(), value: left, atLeast: max(atLeast, min(removed.count, 1)))
  }

  /// From a set that does, the other way round: whoever's return leaves least is put back, until nobody can be.
  ///
  /// - Parameter removed: such as a cut, without which nothing is left.
  /// - Returns: nil when the set does not reach the limit, or the search was ended before it began.
  /// - Complexity: O(n²) evaluations.
  package func puttingBack(_ removed: [Int]) -> Removal? {
    var kept = Set(removed)
    guard var left = value(kept), left <= limit else { return nil }
    while let step = best(kept.sorted().map { kept.subtracting([$0]) }, []), step.left <= limit {
      (kept, left) = step
    }
    return Removal(candidates: kept.sorted(), value: left, atLeast: max(atLeast, min(kept.count, 1)))
  }

  private typealias Step = (added: Set<Int>, left: Double)

  /// The single removal that reaches the limit; else the pair that does; else whichever brings more for each.
  private func bestStep(_ open: [Int], _ removed: Set<Int>, _ before: Double) -> Step? {
    guard let single = best(open.map { [$0] }, removed) else { return nil }
    if single.left <= limit { return single }
    let pairs = open.indices.flatMap { first in open[(first + 1)...].map { Set([open[first], $0]) } }
    guard let pair = best(pairs, removed) else { return single }
    if pair.left <= limit { return pair }
    return (before - pair.left) / 2 > before - single.left ? pair : single
  }

  /// The first of those that leave least; nil where there are none or the search was ended.
  private func best(_ steps: [Set<Int>], _ removed: Set<Int>) -> Step? {
    var best: Step?
    for step in steps {
      guard let left = value(removed.union(step)) else { return nil }
      if left < best?.left ?? .infinity { best = (step, left) }
    }
    return best
  }
}
