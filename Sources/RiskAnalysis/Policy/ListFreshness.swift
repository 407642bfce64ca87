import SupplyModel

extension ListEdition {
  /// A list as it was used on the as-of date; stale when older than the policy allows, or of unknown age.
  package init(_ list: Watchlist, policy: Policy, asOf: CalendarDate) {
    let age = list.edition.map { asOf.days(since: $0) }
    self.init(
      id: list.id, publisher: list.publisher, title: list.title, edition: list.edition,
      entries: list.entries.count,
      activeEntries: list.entries.count { ListEntryState($0, asOf: asOf) == .active }, sha256: list.sha256,
      path: list.path, ageInDays: age,
      isStale: age.map { $0 < 0 || $0 > policy.lists.maximumAge(of: list.id) } ?? true)
  }
}
