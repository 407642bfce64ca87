import SupplyModel

/// Judges a finished run: does it satisfy the policy, violate it, or allow no conclusion?
///
/// A violation found is a fact and is never hidden: it stands even when the run is inconclusive too, and both kinds
/// of reasons are given (decision record "A violation beats an inconclusive run").
package enum PolicyGate {
  /// - Parameters:
  ///   - findings: with their exposure filled in; one that reaches the buyer by no chain fails nothing.
  ///   - failOn: the severity that fails a run; nil for never.
  /// - Returns: the verdict, and why, one sentence each: violations first.
  package static func judge(
    findings: [Finding], reach: [RegimeReach], lists: [ListEdition], inputs: [InputDocument],
    diagnostics: DiagnosticLog, policy: Policy, failOn: FindingSeverity?
  ) -> (Verdict, [String]) {
    let violations = failOn.map { violated(by: findings, reach, policy, failOn: $0) } ?? []
    let gaps = listGaps(lists, policy) + inputGaps(inputs, diagnostics, policy)
    let verdict: Verdict = !violations.isEmpty ? .violated : gaps.isEmpty ? .passed : .inconclusive
    return (verdict, violations + gaps)
  }

  /// Statuses that keep a finding on record without counting against the run.
  private static let history: Set<String> = ["lifted", "inactive", "announced", "remediated", "waived"]

  private static func violated(
    by findings: [Finding], _ reach: [RegimeReach], _ policy: Policy, failOn: FindingSeverity
  ) -> [String] {
    let reached = reach.filter { policy.gate.reach[$0.status].map { $0 >= failOn } ?? false }
      .map { "legal reach of \($0.regime) is \($0.status.rawValue): \($0.why)" }
    let failing = findings.filter {
      $0.severity >= failOn && !history.contains($0.status) && $0.exposure.strongest > 0
    }
    guard let worst = failing.max(by: { ($0.severity, $1.id) < ($1.severity, $0.id) }) else { return reached }
    let many = failing.count == 1 ? "1 active finding" : "\(failing.count) active findings"
    return reached + [
      "\(many) of severity \(failOn.name) or above reach the buyer; worst: \(worst.id) at \(worst.party),"
        + " \(worst.message)"
    ]
  }

  private static func listGaps(_ lists: [ListEdition], _ policy: Policy) -> [String] {
    if lists.isEmpty { return ["no list was given: nothing was screened"] }
    return lists.filter(\.isStale).map { list in
      guard let edition = list.edition, let age = list.ageInDays else {
        return "list '\(list.id)' does not say of which day it is"
      }
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
    return unopened(diagnostics) + tooManyRejected(tally, limit: limit)
  }

  /// What could not be opened at all may hold anything: no share of records makes up for it.
  private static func unopened(_ diagnostics: DiagnosticLog) -> [String] {
    let inputs = ["unreadable-file", "unreadable-folder"].reduce(0) { $0 + (diagnostics.counts[$1] ?? 0) }
    let lists = diagnostics.counts["unrecognised-list"] ?? 0
    var gaps: [String] = []
    if inputs > 0 { gaps.append("\(inputs) input\(inputs == 1 ? "" : "s") could not be opened") }
    if lists > 0 {
      gaps.append("\(lists) file\(lists == 1 ? "" : "s") of the lists folder could not be read as a list")
    }
    return gaps
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
