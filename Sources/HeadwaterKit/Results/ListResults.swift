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
    log.map {
      ScreenedList(
        list: lists[$0.list].id, edition: lists[$0.list].edition, names: $0.names, variants: $0.variants,
        hits: $0.hits, none: $0.none)
    }
  }

  func matches(_ matches: [Match]) -> [MatchResult] { matches.map(result) }

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
