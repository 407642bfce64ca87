import SupplyModel

/// Holds a result against an earlier one: what is new, worse, better or gone, each with its cause.
///
/// Findings are the same when their ids are; those are made of indicator, party and subject, never of lines, so rows in
/// another order are no change. Numbers that drift as evidence ages are none either: they stand beside each other at the
/// head, and only what begins or ceases to reach the buyer is a change.
package struct ResultComparison {
  private let before: AnalysisResult
  private let after: AnalysisResult
  private let cause: ChangeCause

  package init(_ before: AnalysisResult, _ after: AnalysisResult) {
    (self.before, self.after) = (before, after)
    cause = ChangeCause(before, after)
  }

  /// - Complexity: O(findings log findings + parties).
  package var changes: ResultChanges {
    var changes = ResultChanges(
      baseline: before.asOf, before: before.headline, verdictBefore: before.verdict)
    let old = Dictionary(before.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(after.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in after.findings {
      guard let former = old[finding.id] else {
        changes.changes.append(added(finding))
        continue
      }
      let found = changed(former, finding)
      changes.changes += found
      if found.isEmpty { changes.unchanged += 1 }
    }
    changes.changes += before.findings.filter { new[$0.id] == nil }.map(resolved)
    changes.changes += reachChanges(changes.changes)
    changes.changes.sort { $0.rank < $1.rank }
    return changes
  }

  private func added(_ finding: Finding) -> ResultChange {
    let found = cause.ofNew(finding)
    return ResultChange(
      .new, finding.id, party: finding.party, severity: finding.severity, before: nil,
      after: finding.decidedState,
      cause: found.cause, why: found.why)
  }

  private func resolved(_ finding: Finding) -> ResultChange {
    let found = cause.ofResolved(finding)
    return ResultChange(
      .resolved, finding.id, party: finding.party, severity: finding.severity, before: finding.decidedState,
      after: nil,
      cause: found.cause, why: found.why)
  }

  /// What is said of it otherwise, and what somebody decided otherwise; empty when it is as it was.
  private func changed(_ old: Finding, _ new: Finding) -> [ResultChange] {
    let decided = WaiverChange(old, new)?.change
    return [restated(old, new, isDecidedApart: decided != nil), decided].compactMap(\.self)
  }

  private func restated(_ old: Finding, _ new: Finding, isDecidedApart: Bool) -> ResultChange? {
    guard old.state != new.state else { return nil }
    let found = cause.ofChanged(old, new)
    let isWorse =
      old.severity != new.severity
      ? new.severity > old.severity
      : (new.exposure.strongest > 0) == (old.exposure.strongest > 0)
        ? ["active", "verified"].contains(new.status) : new.exposure.strongest > 0
    return ResultChange(
      isWorse ? .worse : .better, new.id, party: new.party, severity: new.severity,
      before: isDecidedApart ? old.state : old.decidedState,
      after: isDecidedApart ? new.state : new.decidedState, cause: found.cause, why: found.why)
  }

  /// A regime whose reach is another, with the cause of the gravest change among its findings.
  private func reachChanges(_ changes: [ResultChange]) -> [ResultChange] {
    after.reach.compactMap { regime in
      let old = before.reach.first { $0.regime == regime.regime }
      guard old?.status != regime.status else { return nil }
      let ids = Set((before.findings + after.findings).filter { $0.regime == regime.regime }.map(\.id))
      let gravest = changes.filter { ids.contains($0.subject) && $0.cause != .waiver }.min {
        $0.rank < $1.rank
      }
      let found = gravest.map { (cause: $0.cause, why: $0.why) } ?? cause.ofReach(regime.regime)
      let isWorse = old.map { regime.status.gravity > $0.status.gravity } ?? true
      return ResultChange(
        old == nil ? .new : isWorse ? .worse : .better, "reach:\(regime.regime)",
        before: old?.status.rawValue,
        after: regime.status.rawValue, cause: found.cause, why: found.why)
    }
  }
}

extension Finding {
  /// What of it counts as a change when it is another.
  fileprivate var state: String {
    "\(severity.name), \(status)" + (exposure.strongest > 0 ? "" : ", reaches nobody asked for")
  }

  /// With what somebody decided, where that holds.
  var decidedState: String {
    guard isAccepted, let waiver else { return state }
    return "\(state), accepted until \(waiver.waiver.until)"
  }
}

extension RegimeReach.Status {
  /// Higher is graver.
  fileprivate var gravity: Int { Self.allCases.count - (Self.allCases.firstIndex(of: self) ?? 0) }
}

extension ResultChange {
  /// Reach first, then what is new or worse, the gravest first; then by subject, what was found before what was decided.
  fileprivate var rank: ChangeRank {
    let place = subject.hasPrefix("reach:") ? 0 : kind == .new || kind == .worse ? 1 : 2
    return ChangeRank(
      place: place, severity: severity ?? .critical, subject: subject, isDecision: cause == .waiver)
  }
}

private struct ChangeRank: Comparable {
  let place: Int
  let severity: FindingSeverity
  let subject: String
  let isDecision: Bool

  static func < (a: Self, b: Self) -> Bool {
    if a.place != b.place { return a.place < b.place }
    if a.severity != b.severity { return a.severity > b.severity }
    return a.subject != b.subject ? a.subject < b.subject : !a.isDecision && b.isDecision
  }
}
