import SupplyModel

/// How the figures went over the runs of a history, as stored.
extension RunTrend {
  /// nil when the run had no history.
  static func stored(_ record: StoredRecord) throws(ResultReadingError) -> RunTrend? {
    guard let read = try record.recordIfAny("historyRead") else { return nil }
    return RunTrend(
      points: try record.records("history", RunFigures.init(stored:)),
      history: try HistoryMark(stored: read),
      omitted: try read.integer("omitted"))
  }
}

extension HistoryMark {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      path: try record.text("path"), runs: try record.integer("runs"), sha256: try record.text("sha256"))
  }
}

extension RunFigures {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    guard let asOf = try record.dateIfAny("asOf") else { throw record.failure("'asOf' is missing") }
    let coverage = try record.record("coverage")
    self.init(
      asOf: asOf, toolVersion: try record.text("version"), verdict: try record.word("verdict"),
      headline: try Headline(stored: record), visible: try coverage.number("visible"),
      dark: try coverage.number("dark"), findings: try OpenFindings(stored: try record.record("findings")))
  }
}

extension OpenFindings {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init()
    for severity in FindingSeverity.allCases { self[severity] = try record.integer(severity.name) }
    accepted = try record.integer("accepted")
  }
}
