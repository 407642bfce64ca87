import SupplyModel

/// A control and the credit it earns by itself.
struct CreditedControl {
  let assessment: Assessment
  let reading: AssessmentReading
  let credit: IndicatorOutcome.PartyCredit
  private let standing: ControlStanding

  init(_ assessment: Assessment, _ grounds: ControlGrounds) {
    let (record, policy) = (assessment.record, grounds.context.policy)
    reading = AssessmentReading(record, policy: policy, asOf: grounds.context.asOf)
    standing = ControlStanding(record, reading, at: assessment.party, grounds)
    let full = (policy.mitigation.credits[record.indicator] ?? 0) * (reading.level ?? 0)
    credit = IndicatorOutcome.PartyCredit(
      party: assessment.party, credit: full * standing.factor(policy.mitigation),
      weights: [.credit(record.indicator)] + reading.wordWeights + standing.weights)
    self.assessment = assessment
  }

  /// Positions of those that count: of each kind at each party the one that earns most, of equal ones the first. Two
  /// audits see the same place; only controls of different kinds are safeguards of their own.
  static func best(of controls: [CreditedControl]) -> Set<Int> {
    var best: [Kind: Int] = [:]
    for (number, control) in controls.enumerated() where control.credit.credit > 0 {
      let kind = Kind(party: control.assessment.party, indicator: control.assessment.record.indicator)
      if let known = best[kind], controls[known].credit.credit >= control.credit.credit { continue }
      best[kind] = number
    }
    return Set(best.values)
  }

  private struct Kind: Hashable {
    let party: PartyIndex
    let indicator: String
  }

  /// The row in words, why it counts or does not, and its credit before controls are taken together.
  func message(counts: Bool) -> String {
    let worth =
      counts
      ? "credit \((credit.credit * 1000).rounded() / 1000)"
      : credit.credit > 0 ? "no credit beside another of its kind" : "no credit"
    return "\(reading.quote); \(standing.reason): \(worth)"
  }
}
