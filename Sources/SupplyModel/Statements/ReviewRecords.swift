/// A row of an assessments table: someone's view of one party under one indicator (DESIGN §5).
package struct AssessmentRecord: Sendable {
  /// Position in the batch's `parties`.
  package var party: Int32
  package var indicator: String
  /// 0…1, or a word of the policy.
  package var level: String
  /// When two ends were given instead of one number; `level` is the middle.
  package var range: FigureRange?
  /// alleged, verified, remediated; nil when not said.
  package var status: String?
  package var evidence: EvidenceClass
  package var source: String?
  package var date: CalendarDate?
  package var expires: CalendarDate?
  package var record: UInt32
  package var location: SourceLocation

  package init(
    party: Int32, indicator: String, level: String, evidence: EvidenceClass, record: UInt32,
    location: SourceLocation
  ) {
    self.party = party
    self.indicator = indicator
    self.level = level
    self.evidence = evidence
    self.record = record
    self.location = location
  }
}

/// A row of an actions table: a corrective action and how far it has come (DESIGN §5).
package struct ActionRecord: Sendable {
  package var id: String
  /// Position in the batch's `parties`.
  package var party: Int32
  /// The other columns by name, as written: finding, action, owner, due, status, verified_by, amount_owed …
  package var fields: [String: String]
  package var record: UInt32
  package var location: SourceLocation

  package init(id: String, party: Int32, fields: [String: String], record: UInt32, location: SourceLocation) {
    self.id = id
    self.party = party
    self.fields = fields
    self.record = record
    self.location = location
  }
}

/// A row of a judgements table: what a person decided about two records (DESIGN §4).
package struct JudgementRecord: Sendable {
  package enum Verdict: String, CaseIterable, Sendable { case same, different, unsure }

  /// Party ids, identifiers (`lei:…`) or names, as written.
  package var left: String
  package var right: String
  package var verdict: Verdict
  package var by: String?
  package var on: CalendarDate?
  package var reason: String?
  package var record: UInt32
  package var location: SourceLocation

  package init(left: String, right: String, verdict: Verdict, record: UInt32, location: SourceLocation) {
    self.left = left
    self.right = right
    self.verdict = verdict
    self.record = record
    self.location = location
  }
}
