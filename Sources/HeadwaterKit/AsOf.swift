import SupplyModel

/// The date a run speaks of when nobody names one: the newest date in its evidence and lists, never the clock.
enum AsOf {
  /// - Parameter log: told when nothing is dated; the run then speaks as of 1970-01-01.
  static func latest(
    _ network: SupplyNetwork, _ lists: [Watchlist], log: inout DiagnosticLog
  ) -> CalendarDate {
    let dates = network.evidence.compactMap(\.date) + lists.compactMap(\.edition)
    if let latest = dates.max() {
      reportDistant(latest, after: dates.lazy.filter { $0 < latest }.max(), network, log: &log)
      return latest
    }
    log.report(.undated)
    return CalendarDate(dayNumber: 0)
  }

  /// So far behind every other day the newest is more likely a slip of the pen, and all that expires would seem over.
  private static let distance: Int32 = 366

  private static func reportDistant(
    _ latest: CalendarDate, after next: CalendarDate?, _ network: SupplyNetwork, log: inout DiagnosticLog
  ) {
    guard let next, latest.dayNumber - next.dayNumber > distance,
      let evidence = network.evidence.first(where: { $0.date == latest })
    else { return }
    log.report(.distantDay(latest, next, at: evidence.location))
  }
}

extension Diagnostic {
  fileprivate static func distantDay(
    _ latest: CalendarDate, _ next: CalendarDate, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "distant-day", .warning,
      "the run speaks of \(latest), which only this says; the newest day beside it is \(next)",
      at: place, excerpt: latest.description, hint: "correct the day, or name the day of the run with --as-of"
    )
  }

  fileprivate static var undated: Diagnostic {
    Diagnostic(
      "no-date", .note, "neither the inputs nor the lists carry a date: the run speaks as of 1970-01-01",
      hint: "name the day with --as-of")
  }
}
