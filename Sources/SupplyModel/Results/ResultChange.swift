/// What is otherwise than in an earlier result, each change with the one thing that caused it.
package struct ResultChanges: Hashable, Sendable {
  /// The earlier result: the day it speaks of.
  package var baseline: CalendarDate
  /// The numbers it began with; those of today stand in the result itself.
  package var before: Headline
  package var verdictBefore: Verdict
  /// The gravest first; empty when nothing changed that a reader must look at.
  package var changes: [ResultChange] = []
  /// Findings that are as they were.
  package var unchanged = 0

  package init(baseline: CalendarDate, before: Headline, verdictBefore: Verdict) {
    (self.baseline, self.before, self.verdictBefore) = (baseline, before, verdictBefore)
  }
}

/// One finding, or one regime's reach, that is new, gone, worse or better.
package struct ResultChange: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case new, worse, better, resolved
  }

  /// What made the difference; never several at once.
  package enum Cause: String, CaseIterable, Sendable {
    /// Another edition of a list, or a list that was not there, or is no longer.
    case list
    /// A row or document that is new, gone, or says something else.
    case data
    /// Records that are one party now, or no longer.
    case identity
    /// A rule or weight of the policy.
    case policy
    /// Somebody's acceptance that began, ended or was taken back; the finding is as it was.
    case waiver
    /// The day: something expired, ended, began or grew old.
    case date
    /// Another version of the program.
    case program
  }

  package var kind: Kind
  /// Id of a finding, or `reach:uflpa`.
  package var subject: String
  /// nil for a regime.
  package var party: String?
  package var severity: FindingSeverity?
  /// In the words of each result: severity and status, or the reach; nil where it was not there.
  package var before: String?
  package var after: String?
  package var cause: Cause
  /// What it was, for people: "list uflpa, edition 2026-10-20 instead of 2026-09-22".
  package var why: String

  package init(
    _ kind: Kind, _ subject: String, party: String? = nil, severity: FindingSeverity? = nil, before: String?,
    after: String?, cause: Cause, why: String
  ) {
    (self.kind, self.subject, self.party, self.severity) = (kind, subject, party, severity)
    (self.before, self.after, self.cause, self.why) = (before, after, cause, why)
  }
}
