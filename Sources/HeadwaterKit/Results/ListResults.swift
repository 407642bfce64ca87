import RiskAnalysis
import SupplyModel

/// Matches, screening log and editions as reports show them.
struct ListResults {
  let network: SupplyNetwork
  let lists: [Watchlist]
  let asOf: CalendarDate
  /// Says how old an edition may be.
  let policy: Policy

  func editions() -> [ListEdition] {
    lists.map { ListEdition($0, policy: policy, asOf: asOf) }
  }

  func screened(_ log: [ScreeningLog]) -> [ScreenedList] {
    log.map { entry in
      var screened = ScreenedList(
        list: lists[entry.list].id, edition: lists[entry.list].edition, names: entry.names,
        variants: entry.variants, hits: entry.hits, none: entry.none)
      screened.nearMisses = matches(entry.nearMisses)
      screened.nearMissCount = entry.nearMissCount
      return screened
    }
  }

  func matches(_ matches: [Match]) -> [MatchResult] {
    let ties = MatchTies(matches)
    return matches.map { match in
      var result = result(match)
      result.isAmbiguous = ties.contains(match)
      return result
    }
  }

  private func result(_ match: Match) -> MatchResult {
    let list = lists[match.list]
    let entry = list.entries[match.entry]
    var result = MatchResult(
      party: network.parties[match.party.position].id, list: list.id, entryID: entry.id,
      entryName: entry.names.first ?? entry.product ?? entry.region ?? entry.country?.name ?? entry.id,
      score: match.score, isConfirmed: match.isConfirmed, features: match.features, status: entry.status,
      isActive: entry.isActive,
      listLocation: Finding.ListLocation(path: list.path, line: entry.line, column: entry.column))
    result.product = match.product.map { network.products[$0.position].name }
    result.listedOn = entry.listedOn
    result.delistedOn = entry.delistedOn
    result.scope = entry.scope
    return result
  }
}
