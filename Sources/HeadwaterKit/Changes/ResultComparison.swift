import SupplyModel

/// Holds a result against an earlier one: what is new, worse, better or gone, each with its cause.
///
/// Findings are the same when their ids are; those are made of indicator, party and subject, never of lines, so rows in
/// another order are no change, nor is a party that goes by another id. Numbers that drift as evidence ages are none
/// either: they stand beside each other at the head, and only what begins or ceases to reach the buyer is a change.
package struct ResultComparison {
  private let before: AnalysisResult
  private let after: AnalysisResult
  private let pairs: FindingPairs
  private let cause: ChangeCause

  package init(_ before: AnalysisResult, _ after: AnalysisResult) {
    (self.before, self.after) = (before, after)
    cause = ChangeCause(before: ComparedResult(before), after: ComparedResult(after))
    pairs = FindingPairs(cause.before, cause.after)
  }

  /// - Complexity: O(findings log findings + parties + relations), and for each change the size of what it rests on.
  package var changes: ResultChanges {
    var changes = ResultChanges(
      baseline: before.asOf, before: before.headline, verdictBefore: before.verdict)
    let told = after.findings.map { ($0, pairs.former[$0.id]) }
    changes.changes = told.compactMap { new, old in old.map { restated($0, new) } ?? added(new) }
    changes.changes += pairs.gone.map(resolved)
    changes.changes += reaching(told, beside: changes.changes)
    changes.changes += reachChanges(changes.changes)
    changes.changes += told.compactMap { new, old in old.flatMap { WaiverChange($0, new)?.change } }
    changes.unchanged = told.count { new, old in
      old.map { $0.state == new.state && WaiverChange($0, new) == nil } ?? false
    }
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
      after: nil, cause: found.cause, why: found.why)
  }

  /// nil when severity and status are as they were.
  private func restated(_ old: Finding, _ new: Finding) -> ResultChange? {
    guard old.severity != new.severity || old.status != new.status else { return nil }
    let isWorse =
      old.severity != new.severity
      ? new.severity > old.severity : ["active", "verified"].contains(new.status)
    return change(isWorse, old, new, cause.ofChanged(old, new))
  }

  /// What began or ceased to reach the buyer and is else as it was. Where the party's own risk came or went, that has the
  /// cause of the finding that brought it.
  private func reaching(
    _ told: [(Finding, Finding?)], beside changes: [ResultChange]
  ) -> [ResultChange] {
    told.compactMap { new, old in
      guard let old, old.severity == new.severity, old.status == new.status, old.state != new.state else {
        return nil
      }
      let isWorse = new.exposure.strongest > 0
      let brought =
        cause.riskCameOrWent(old, new)
        ? gravest(changes.filter { $0.party == new.party }, isWorse: isWorse) : nil
      return change(isWorse, old, new, brought ?? cause.ofRoute(old, new))
    }
  }

  private func change(
    _ isWorse: Bool, _ old: Finding, _ new: Finding, _ found: ChangeCause.Found
  ) -> ResultChange {
    // What somebody decided otherwise in the same night is told apart.
    let isDecided = WaiverChange(old, new) != nil
    return ResultChange(
      isWorse ? .worse : .better, new.id, party: new.party, severity: new.severity,
      before: isDecided ? old.state : old.decidedState, after: isDecided ? new.state : new.decidedState,
      cause: found.cause, why: found.why)
  }

  /// A regime whose reach is another, with the cause of the gravest change among its findings.
  private func reachChanges(_ changes: [ResultChange]) -> [ResultChange] {
    after.reach.compactMap { regime in
      let old = before.reach.first { $0.regime == regime.regime }
      guard old?.status != regime.status else { return nil }
      let isWorse = old.map { regime.status.gravity > $0.status.gravity } ?? true
      let ids = Set((before.findings + after.findings).filter { $0.regime == regime.regime }.map(\.id))
      let found =
        gravest(changes.filter { ids.contains($0.subject) }, isWorse: isWorse)
        ?? cause.ofReach(regime.regime)
      return ResultChange(
        old == nil ? .new : isWorse ? .worse : .better, "reach:\(regime.regime)",
        before: old?.status.rawValue, after: regime.status.rawValue, cause: found.cause, why: found.why)
    }
  }

  /// The cause of the gravest change that goes the same way.
  private func gravest(_ changes: [ResultChange], isWorse: Bool) -> ChangeCause.Found? {
    changes.filter { ($0.kind == .new || $0.kind == .worse) == isWorse }
      .min { $0.rank < $1.rank }.map { ($0.cause, $0.why) }
  }
}

extension ChangeCause {
  /// Whether the party of a finding has risk of its own in one result only.
  fileprivate func riskCameOrWent(_ old: Finding, _ new: Finding) -> Bool {
    let former = before.parties.party(old.party)?.risk.residual ?? 0
    return (former > 0) != ((after.parties.party(new.party)?.risk.residual ?? 0) > 0)
  }
}

extension Finding {
  /// What of it counts as a change when it is another. What is settled has no risk of its own to reach anybody.
  fileprivate var state: String {
    "\(severity.name), \(status)" + (exposure.strongest > 0 || !isActive ? "" : ", reaches nobody asked for")
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
