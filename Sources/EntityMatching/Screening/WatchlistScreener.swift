import SupplyModel

/// Compares every party and product of a network with every entry of the lists.
///
/// Lookups go through dictionaries: the cost grows with the names, not with their pairs. Entries that are no
/// longer in force match too; their own mark says so.
package struct WatchlistScreener: Sendable {
  private let lists: [Watchlist]

  package init(lists: [Watchlist]) { self.lists = lists }

  /// - Returns: matches by list, entry, party and product, and for every list what was looked up, found or not.
  package func screen(_ network: SupplyNetwork) -> (matches: [Match], log: [ScreeningLog]) {
    let subjects = ScreenedSubjects(network)
    var matches: [Match] = []
    var log: [ScreeningLog] = []
    for (number, list) in lists.enumerated() {
      let found = matchesOf(list, number, subjects)
      log.append(ScreeningTally(list, subjects).log(number, found))
      matches += found
    }
    return (matches, log)
  }

  private func matchesOf(_ list: Watchlist, _ number: Int, _ subjects: ScreenedSubjects) -> [Match] {
    let found =
      PartyScreening(list, number).matches(subjects) + GoodsScreening(list, number).matches(subjects)
      + RegionScreening(list, number).matches(subjects) + CountryScreening(list, number).matches(subjects)
    return BestMatches.choose(found)
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

extension Match {
  fileprivate var subject: [Int] { [list, entry, party.position, product?.position ?? -1] }
  fileprivate var values: [String] { features.flatMap { [$0.name, $0.theirs, $0.ours] } }
}
