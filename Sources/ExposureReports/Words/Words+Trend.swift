import SupplyModel

extension Words {
  /// How the figures went over the runs of a history.
  enum Trend {
    static let likelihoodTitle = "Likelihood"
    static let shareTitle = "Share of purchases"
    static let untracedTitle = "Untraced purchases"
    static let findingsTitle = "Open findings"
    static let likelihoodBand = "the band runs from floor to ceiling"
    static let shareBand = "the band runs from low to high"
    static let asTable = "The figures of every run"
    static let caption = "Every run shown, the newest first; accepted findings are not among the open ones"
    static let figures = [
      "Likelihood (floor–ceiling)", "Strongest", "Share (low–high)", "Untraced",
    ]

    /// `Over 30 runs, 2026-10-01 to 2026-10-30`.
    static func heading(_ trend: RunTrend) -> String {
      guard trend.points.count > 1 else { return "The first run of this history" }
      let days = trend.points.map(\.asOf)
      guard let first = days.min(), let last = days.max() else { return "" }
      return "Over \(plural(trend.points.count, "run")), \(first) to \(last)"
    }

    static func notes(_ trend: RunTrend) -> [String] {
      var notes: [String] = []
      if trend.points.count == 1 { notes.append("From the next run on, its course is drawn here.") }
      if trend.omitted > 0 {
        notes.append("\(plural(trend.omitted, "earlier run")) in the history, not shown here.")
      }
      return notes + [earlierDay(trend)].compactMap(\.self)
    }

    /// nil unless the run speaks of a day before the newest of the history.
    static func earlierDay(_ trend: RunTrend) -> String? {
      guard let newest = trend.points.map(\.asOf).max(), let day = trend.points.last?.asOf, day < newest
      else { return nil }
      return "This run speaks of \(day), an earlier day than \(newest), the newest of the history."
    }

    /// `0.58 then, 0.62 now, between 0.50 and 0.70`.
    static func course(_ texts: [String], _ values: [Double]) -> String {
      guard let least = values.indices.min(by: { values[$0] < values[$1] }),
        let most = values.indices.max(by: { values[$0] < values[$1] }), let first = texts.first,
        let last = texts.last
      else { return "" }
      guard texts[least] != texts[most] else { return "\(last) all the time" }
      return "\(first) at first, \(last) now; lowest \(texts[least]), highest \(texts[most])"
    }

    static func description(_ course: String, _ trend: RunTrend) -> String {
      "\(heading(trend)): \(course)."
    }

    static func layers(_ course: String, _ trend: RunTrend) -> String {
      "\(heading(trend)): \(course). One layer per severity, the worst at the bottom."
    }

    static func likelihood(_ interval: Headline.Interval) -> String {
      "\(Numerals.score(interval.estimate)) (\(Numerals.score(interval.low))–\(Numerals.score(interval.high)))"
    }

    static func share(_ interval: Headline.Interval) -> String {
      "est. \(Numerals.percent(interval.estimate)) "
        + "(\(Numerals.percent(interval.low))–\(Numerals.percent(interval.high)))"
    }

    /// At the scale of a chart.
    static func scale(_ line: TrendLine) -> (Double) -> String {
      line.title == likelihoodTitle
        ? { Numerals.exact($0) } : { Numerals.exact(($0 * 100_000).rounded() / 1000) + " %" }
    }

    static func count(_ value: Double) -> String { Numerals.grouped(Int(value)) }

    /// For one line of a terminal.
    static func short(_ trend: RunTrend) -> String {
      if let note = earlierDay(trend) { return "history: \(note.dropLast())" }
      guard let first = trend.points.first, let last = trend.points.last, trend.points.count > 1 else {
        return "history: the first run"
      }
      let share = [first, last].map { Numerals.percent($0.headline.share.estimate) }
      let open = [first, last].map { Numerals.grouped($0.findings.total) }
      return "history: \(plural(trend.points.count, "run")) since \(first.asOf), share est. "
        + "\(share[0]) → \(share[1]), open findings \(open[0]) → \(open[1])"
    }

    static func firstSeen(_ finding: Finding) -> String? { finding.firstSeen.map { "first seen \($0)" } }
  }
}
