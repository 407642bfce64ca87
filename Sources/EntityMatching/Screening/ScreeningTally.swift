import SupplyModel

/// Counts what was looked up in a list and what came of it, for the log of negatives.
struct ScreeningTally {
  private let list: Watchlist
  private let subjects: ScreenedSubjects

  init(_ list: Watchlist, _ subjects: ScreenedSubjects) {
    self.list = list
    self.subjects = subjects
  }

  /// - Parameter found: what matched, chosen.
  func log(_ number: Int, _ found: [Match]) -> ScreeningLog {
    ScreeningLog(
      list: number, names: subjects.lookups(for: list), variants: variants, hits: found.count,
      none: none(found))
  }

  private func has(_ kinds: WatchlistEntry.Subject...) -> Bool {
    list.entries.contains { kinds.contains($0.subject) }
  }

  private var variants: Int {
    has(.party) ? subjects.names.count - Set(subjects.names.map(\.party)).count : 0
  }

  private func none(_ found: [Match]) -> Int {
    var parties = has(.party) ? Set(subjects.names.map(\.party)) : []
    if has(.region, .country) { parties.formUnion(subjects.network.parties.indices.map { PartyIndex($0) }) }
    let goods = has(.good) ? Set(subjects.goods.map(\.product)) : []
    let isGood = list.entries.map { $0.subject == .good }
    let foundParties = Set(found.filter { !isGood[$0.entry] }.map(\.party))
    let foundGoods = Set(found.filter { isGood[$0.entry] }.compactMap(\.product))
    return parties.subtracting(foundParties).count + goods.subtracting(foundGoods).count
  }
}
