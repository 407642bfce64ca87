/// Somebody's decision to live with findings for a time: which, why, by whom, until when.
///
/// It keeps what it accepts visible, changes no number and ends by itself (decision record "What is accepted stays
/// visible").
package struct Waiver: Hashable, Sendable {
  package var subject: Subject
  package var reason: String
  package var by: String
  /// The day it was decided, which is the first it holds; nil: as long as it stands in the file.
  package var on: CalendarDate?
  /// The last day it holds.
  package var until: CalendarDate
  /// The gravest that is accepted; nil: however grave.
  package var severity: FindingSeverity?
  /// Where it is written.
  package var place: Finding.ListLocation

  package init(
    _ subject: Subject, reason: String, by: String, on: CalendarDate? = nil, until: CalendarDate,
    severity: FindingSeverity? = nil, place: Finding.ListLocation
  ) {
    (self.subject, self.reason, self.by) = (subject, reason, by)
    (self.on, self.until, self.severity, self.place) = (on, until, severity, place)
  }

  /// What is accepted.
  package enum Subject: Hashable, Sendable {
    /// One finding by its id.
    case finding(String)
    /// Everything found at a party, or only what one indicator or one regime finds there.
    case party(String, indicator: String?, regime: String?)
  }

  /// Whether it says outright that something banned is accepted: by the finding itself, or by the regime's name.
  package var namesBan: Bool {
    switch subject {
    case .finding: true
    case .party(_, _, let regime): regime != nil
    }
  }
}

/// A waiver as it stands to one finding on the day of the run.
package struct FindingWaiver: Hashable, Sendable {
  package var waiver: Waiver
  package var standing: Standing

  package init(_ waiver: Waiver, _ standing: Standing) {
    (self.waiver, self.standing) = (waiver, standing)
  }

  package enum Standing: String, CaseIterable, Sendable {
    case holds
    /// Holds, and ends within the days the policy names.
    case ending
    /// The finding is graver than what was accepted.
    case exceeded
    /// Its last day is over.
    case expired
    /// Its first day is still to come.
    case pending

    package var isHolding: Bool { self == .holds || self == .ending }
  }
}
