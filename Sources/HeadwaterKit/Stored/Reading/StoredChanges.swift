import SupplyModel

/// What was otherwise than in an earlier result, as stored.
extension ResultChanges {
  /// nil when the result was held against none.
  static func stored(_ record: StoredRecord) throws(ResultReadingError) -> ResultChanges? {
    guard let baseline = try record.recordIfAny("baseline") else { return nil }
    guard let asOf = try baseline.dateIfAny("asOf") else { throw baseline.failure("'asOf' is missing") }
    var changes = ResultChanges(
      baseline: asOf, before: try Headline(stored: baseline), verdictBefore: try baseline.word("verdict"))
    changes.unchanged = try baseline.integer("unchanged")
    changes.changes = try record.records("changes", ResultChange.init(stored:))
    return changes
  }
}

extension ResultChange {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    let severity =
      try record.textIfAny("severity") == nil
      ? nil : try record.word("severity", FindingSeverity.init(name:))
    self.init(
      try record.word("kind"), try record.text("subject"), party: try record.textIfAny("party"),
      severity: severity, before: try record.textIfAny("before"), after: try record.textIfAny("after"),
      cause: try record.word("cause"), why: try record.text("why"))
  }
}
