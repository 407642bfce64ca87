import SupplyModel

/// Compares every party and product of a network with every entry of the lists.
///
/// Lookups go through dictionaries and blocks of names alike: the cost grows with the names, not with their pairs.
/// Entries that are no longer in force match too; their own mark says so.
package struct WatchlistScreener: Sendable {
  private let lists: [Watchlist]
  private let weights: MatchingWeights
  private let threads: Int

  /// - Parameter threads: how many compare names; the answer does not depend on it.
  package init(lists: [Watchlist], weights: MatchingWeights = MatchingWeights(), threads: Int = 2) {
    self.lists = lists
    self.weights = weights
    self.threads = threads
  }

  /// - Returns: matches by list, entry, party and product, and for every list what was looked up, found or not.
  package func screen(_ network: SupplyNetwork) -> (matches: [Match], log: [ScreeningLog]) {
    guard !lists.isEmpty else { return ([], []) }
    let subjects = ScreenedSubjects(network)
    var matches: [Match] = []
    var log: [ScreeningLog] = []
    for (number, list) in lists.enumerated() {
      let (found, near) = matchesOf(list, number, subjects)
      var entry = ScreeningTally(list, subjects).log(number, found)
      entry.nearMisses = Array(near.prefix(ScreeningLog.mostNearMisses))
      entry.nearMissCount = near.count
      log.append(entry)
      matches += found
    }
    return (matches, log)
  }

  private func matchesOf(
    _ list: Watchlist, _ number: Int, _ subjects: ScreenedSubjects
  ) -> (found: [Match], near: [Match]) {
    let parties = PartyScreening(list, number, weights).matches(subjects, threads: threads)
    let others =
      GoodsScreening(list, number).matches(subjects) + RegionScreening(list, number).matches(subjects)
      + CountryScreening(list, number).matches(subjects)
    let found = BestMatches.choose(parties.matches + others)
    return (found, BestMatches.nearest(parties.nearMisses, besides: found))
  }
}

/// Keeps, for each entry, party and product, the match that says most.
enum BestMatches {
  static func choose(_ matches: [Match]) -> [Match] {
    let sorted = matches.sorted { a, b in
      if a.subject != b.subject { return a.subject.lexicographicallyPrecedes(b.subject) }
      if a.isConfirmed != b.isConfirmed { return a.isConfirmed }
      if a.score != b.score { return a.score > b.score }
      return a.values.lexicographicallyPrecedes(b.values)
    }
    var kept: [Match] = []
    for match in sorted where kept.last?.subject != match.subject { kept.append(match) }
    return kept
  }
}

extension BestMatches {
  /// What came close to an entry without matching it, the names most alike first.
  static func nearest(_ matches: [Match], besides found: [Match]) -> [Match] {
    let taken = Set(found.map(\.subject))
    return choose(matches).filter { !taken.contains($0.subject) }
      .sorted { a, b in
        let (x, y) = (a.features[0].score, b.features[0].score)
        return x != y ? x > y : a.subject.lexicographicallyPrecedes(b.subject)
      }
  }
}

extension Match {
  fileprivate var subject: [Int] { [list, entry, party.position, product?.position ?? -1] }
  fileprivate var values: [String] { features.flatMap { [$0.name, $0.theirs, $0.ours] } }
}
