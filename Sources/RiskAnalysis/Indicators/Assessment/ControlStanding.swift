import SupplyModel

/// What a control in the assessments table counts for, and why it counts no more: an audit, a certificate, fees paid back.
enum ControlStanding: Hashable {
  case credited
  /// The party says so itself.
  case declared
  case unrated(String), expired(CalendarDate), undated, outOfDate(days: Int), alleged
  /// A finding about the party itself is open, with which this control does not go together.
  case contradicted
  case stateImposed

  init(
    _ record: AssessmentRecord, _ reading: AssessmentReading, at party: PartyIndex, _ grounds: ControlGrounds
  ) {
    let (policy, asOf) = (grounds.context.policy.mitigation, grounds.context.asOf)
    let age = record.date.map { asOf.days(since: $0) }
    if reading.level == nil {
      self = .unrated(record.level)
    } else if let expired = reading.expired {
      self = .expired(expired)
    } else if age.map({ $0 < 0 }) ?? true {
      self = .undated
    } else if let age, age > policy.maximumAgeInDays {
      self = .outOfDate(days: policy.maximumAgeInDays)
    } else if record.status == AssessmentReading.Status.alleged.rawValue {
      self = .alleged
    } else if grounds.isStateImposed(party) {
      self = .stateImposed
    } else if policy.withoutOpenFindings.contains(record.indicator), grounds.hasOpenFinding(party) {
      self = .contradicted
    } else {
      self = record.evidence >= .verified ? .credited : .declared
    }
  }

  /// What part of the control's credit counts, 0…1.
  func factor(_ policy: Policy.MitigationRules) -> Double {
    switch self {
    case .credited: 1
    case .declared: policy.declaredFactor
    default: 0
    }
  }

  var weights: [PolicyWeight] { self == .declared ? [.declaredFactor] : [] }

  /// For the end of a sentence: `a control that expired on 2025-05-31`.
  var reason: String {
    switch self {
    case .credited: "a control, verified and in date"
    case .declared: "a control nobody independent verified"
    case .unrated(let level): "a control whose level '\(level)' is neither 0 to 1 nor a word of the policy"
    case .expired(let day): "a control that expired on \(day)"
    case .undated: "a control without a day, or with one still to come"
    case .outOfDate(let days): "a control seen more than \(days) days ago"
    case .alleged: "a control that is only alleged"
    case .contradicted: "a control beside which a grave finding about the party is open"
    case .stateImposed: "a control where the state imposes the labour"
    }
  }
}
