import SupplyModel

/// What was accepted, as stored.
extension FindingWaiver {
  init(stored record: StoredRecord, of finding: String) throws(ResultReadingError) {
    let subject: Waiver.Subject
    if let party = try record.textIfAny("party") {
      subject = .party(
        party, indicator: try record.textIfAny("indicator"), regime: try record.textIfAny("regime"))
    } else {
      subject = .finding(finding)
    }
    guard let until = try record.dateIfAny("until") else { throw record.failure("'until' is missing") }
    let severity =
      try record.textIfAny("severity") == nil
      ? nil : try record.word("severity", FindingSeverity.init(name:))
    self.init(
      Waiver(
        subject, reason: try record.text("reason"), by: try record.text("by"),
        on: try record.dateIfAny("on"), until: until, severity: severity,
        place: try Finding.ListLocation(stored: try record.record("place"))),
      try record.word("standing"))
  }
}

extension AnalysisResult.WaiverEdition {
  init(stored record: StoredRecord) throws(ResultReadingError) {
    self.init(
      path: try record.text("path"), sha256: try record.text("sha256"), count: try record.integer("count"))
  }
}
