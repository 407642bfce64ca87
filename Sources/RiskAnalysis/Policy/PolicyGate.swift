import SupplyModel

/// Judges a finished run: does it satisfy the policy, violate it, or allow no conclusion?
///
/// A violation found is a fact and is never hidden: it stands even when the run is inconclusive too, and both kinds
/// of reasons are given (decision record "A violation beats an inconclusive run"). What somebody has accepted for a time
/// fails nothing, and is said (decision record "What is accepted stays visible").
package enum PolicyGate {
  /// - Parameters:
  ///   - findings: with their exposure filled in; one that reaches the buyer by no chain fails nothing.
  ///   - failOn: the severity that fails a run; nil for never.
  ///   - stated: risks that the inputs state outright, of which there is no finding.
  /// - Returns: the verdict, and why, one sentence each: violations first.
  package static func judge(
    findings: [Finding], stated: [StatedRisk] = [], reach: [RegimeReach], lists: [ListEdition],
    inputs: [InputDocument], diagnostics: DiagnosticLog, policy: Policy, failOn: FindingSeverity?
  ) -> (Verdict, [String]) {
    let acceptance = Acceptance(findings)
    let violations =
      failOn.map {
        violated(by: findings, reach, acceptance, policy, failOn: $0)
          + violated(by: stated, policy.levels, failOn: $0)
      } ?? []
    let gaps =
      listGaps(lists, policy) + inputGaps(inputs, diagnostics, policy)
      + unplaced(findings, failOn: failOn ?? .critical) + unrated(findings)
    let verdict: Verdict = !violations.isEmpty ? .violated : gaps.isEmpty ? .passed : .inconclusive
    return (verdict, violations + gaps + acceptance.reasons(reach))
  }

  private static func violated(
    by findings: [Finding], _ reach: [RegimeReach], _ acceptance: Acceptance, _ policy: Policy,
    failOn: FindingSeverity
  ) -> [String] {
    let reached = reach.filter { policy.gate.reach[$0.status].map { $0 >= failOn } ?? false }
      .filter { !acceptance.covers($0) }
      .map { "legal reach of \($0.regime) is \($0.status.rawValue): \($0.why)" }
    let failing = findings.filter {
      $0.severity >= failOn && $0.isOpen && $0.exposure.strongest > 0
    }
    guard let worst = failing.max(by: { ($0.severity, $1.id) < ($1.severity, $0.id) }) else { return reached }
    let many = failing.count == 1 ? "1 active finding" : "\(failing.count) active findings"
    return reached + [
      "\(many) of severity \(failOn.name) or above reach the buyer; worst: \(worst.id) at \(worst.party),"
        + " \(worst.message)"
    ]
  }

  /// A risk that the inputs state of a place from which a way leads to the buyer, 0…1.
  package struct StatedRisk: Hashable, Sendable {
    package let party: String
    package let risk: Double

    package init(party: String, risk: Double) { (self.party, self.risk) = (party, risk) }
  }

  private static func violated(
    by stated: [StatedRisk], _ levels: Policy.LevelRules, failOn: FindingSeverity
  ) -> [String] {
    let failing = stated.filter { levels.severity(residual: $0.risk) >= failOn }
    guard let worst = failing.max(by: { ($0.risk, $1.party) < ($1.risk, $0.party) }) else { return [] }
    let many = failing.count == 1 ? "a risk" : "\(failing.count) risks"
    return [
      "\(many) stated in the inputs, \(failOn.name) or above by the policy's levels, may reach the buyer; worst: "
        + "\(worst.risk) at \(worst.party)"
    ]
  }

  /// Banned parties that the data name but lead nowhere: not exposed as far as recorded, which is not far enough.
  private static func unplaced(_ findings: [Finding], failOn: FindingSeverity) -> [String] {
    let unplaced = findings.filter {
      $0.severity >= failOn && $0.regime != nil && $0.isOpen && $0.exposure.strongest == 0
    }
    guard let first = unplaced.min(by: { $0.id < $1.id }) else { return [] }
    let others = Set(unplaced.map(\.party)).count - 1
    return [
      "'\(first.party)' (\(first.id))"
        + (others > 0 ? " and \(others) more parties stand" : " stands")
        + " on a list, and no recorded route of the kinds asked for leads from there to the buyer"
    ]
  }

  /// Findings nobody can say the weight of: it may be any.
  private static func unrated(_ findings: [Finding]) -> [String] {
    let unrated = findings.filter { $0.severity == .notRated && $0.isOpen }
    guard let first = unrated.min(by: { $0.id < $1.id }) else { return [] }
    let many = unrated.count == 1 ? "a finding is" : "\(unrated.count) findings are"
    return ["\(many) not rated; \(first.id) at \(first.party): \(first.message)"]
  }

  private static func listGaps(_ lists: [ListEdition], _ policy: Policy) -> [String] {
    if lists.isEmpty { return ["no list was given: nothing was screened"] }
    let unasked = policy.sortedRegimes.filter { regime in
      regime.regime.isAlwaysAsked && !lists.contains { regime.regime.lists.contains($0.id) }
    }
    return unasked.map { "no list of the regime '\($0.id)' was given" }
      + lists.filter { $0.entries == 0 }.map { "list '\($0.id)' has no entries" } + staleness(lists, policy)
  }

  private static func staleness(_ lists: [ListEdition], _ policy: Policy) -> [String] {
    lists.filter(\.isStale).map { list in
      guard let edition = list.edition, let age = list.ageInDays else {
        return "list '\(list.id)' does not say of which day it is"
      }
      if age < 0 { return "list '\(list.id)' of \(edition) is from after the day the run speaks of" }
      let limit = policy.lists.maximumAge(of: list.id)
      return "list '\(list.id)' of \(edition) is \(age) days old, more than the \(limit) the policy allows"
    }
  }

  private static func inputGaps(
    _ inputs: [InputDocument], _ diagnostics: DiagnosticLog, _ policy: Policy
  ) -> [String] {
    guard inputs.contains(where: { $0.format != nil }) else { return ["no input was recognised"] }
    var tally = RecordTally()
    for input in inputs { tally += input.records }
    let limit = policy.inputs.maximumRejectedShare
    return UnreadMatter.reasons(diagnostics) + tooManyRejected(tally, limit: limit)
  }

  private static func tooManyRejected(_ tally: RecordTally, limit: Double) -> [String] {
    guard Double(tally.rejected) > limit * Double(tally.read) else { return [] }
    return [
      "\(tally.rejected) of \(tally.read) records were rejected, more than the \(percent(limit)) the policy allows"
    ]
  }

  /// "5 %", "0.5 %".
  private static func percent(_ share: Double) -> String {
    let value = (share * 10_000).rounded() / 100
    return value == value.rounded() ? "\(Int(value)) %" : "\(value) %"
  }
}
