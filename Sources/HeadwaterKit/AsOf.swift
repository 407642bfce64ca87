import SupplyModel

/// The date a run speaks of when nobody names one: the newest date in its evidence and lists, never the clock.
enum AsOf {
  /// - Parameter log: told when nothing is dated; the run then speaks as of 1970-01-01.
  static func latest(
    _ network: SupplyNetwork, _ lists: [Watchlist], log: inout DiagnosticLog
  ) -> CalendarDate {
    let dates = network.evidence.compactMap(\.date) + lists.compactMap(\.edition)
    if let latest = dates.max() { return latest }
    log.report(.undated)
    return CalendarDate(dayNumber: 0)
  }
}

extension Diagnostic {
  fileprivate static var undated: Diagnostic {
    Diagnostic(
      "no-date", .note, "neither the inputs nor the lists carry a date: the run speaks as of 1970-01-01",
      hint: "name the day with --as-of")
  }
}
