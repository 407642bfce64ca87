import SupplyModel

/// Somebody assessed the party: what was alleged, verified or put right there.
struct AssessedParty: RiskIndicator {
  let id = IndicatorID.assessment.rawValue
  let summary = "an assessment of the party: alleged, verified or remediated, with its date and expiry"
  let rationale = """
    Audits, interviews and reports on one place are the nearest to what happens there; CBP counts the ILO's eleven \
    indicators in its findings (10 of 11 at Brightway and at Supermax). What is alleged starts a question; what is put \
    right counts when somebody independent verified it on a date, never when the party says so itself.
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    var practices: [PartyIndex: IndicatorOutcome.PartyLevel] = [:]
    for assessment in context.network.assessments where !context.isControl(assessment) {
      let reading = AssessmentReading(assessment.record, policy: context.policy, asOf: context.asOf)
      outcome.findings.append(
        IndicatorFinding(finding: finding(assessment, reading, context), party: assessment.party))
      guard let inherent = reading.inherent, inherent > 0 else { continue }
      let level = IndicatorOutcome.PartyLevel(
        party: assessment.party, inherent: inherent, residual: inherent * (1 - reading.credit),
        weights: reading.levelWeights, remediation: reading.credit > 0 ? [.remediatedCredit] : [])
      if reading.isPractice {
        practices[assessment.party] = practices[assessment.party].map { $0.worse(level) } ?? level
      } else {
        outcome.levels.append(level)
      }
    }
    outcome.levels += practices.sorted { $0.key < $1.key }.map(\.value)
    outcome.practices = Set(practices.keys)
    addControls(to: &outcome, context)
    return outcome
  }

  /// Controls say of themselves what they are worth, whether they count or not.
  private func addControls(to outcome: inout IndicatorOutcome, _ context: IndicatorContext) {
    let controls = context.network.assessments.filter(context.isControl)
    if controls.isEmpty { return }
    let grounds = ControlGrounds(context, assessed: outcome.findings)
    let credited = controls.map { CreditedControl($0, grounds) }
    let best = CreditedControl.best(of: credited)
    for (number, control) in credited.enumerated() {
      let counts = best.contains(number)
      if counts { outcome.credits.append(control.credit) }
      var finding = finding(control.assessment, control.reading, context)
      finding.severity = control.reading.level == nil ? .notRated : .low
      finding.status = counts ? "credited" : "uncredited"
      finding.message = control.message(counts: counts)
      outcome.findings.append(IndicatorFinding(finding: finding, party: control.assessment.party))
    }
  }

  private func finding(
    _ assessment: Assessment, _ reading: AssessmentReading, _ context: IndicatorContext
  ) -> Finding {
    let record = assessment.record
    let party = context.party(assessment.party).id
    let date = record.date?.description ?? ""
    let subject = "\(record.indicator)/\(date)/\(record.source ?? "")/\(record.status ?? "")/\(record.level)"
    var finding = Finding(
      id: FindingIdentity.id(indicator: id, party: party, subject: subject), indicator: id, party: party,
      severity: severity(assessment, reading, context),
      confidence: context.policy.evidence.confidence[record.evidence] ?? 0, status: reading.status.rawValue,
      message: reading.message, at: record.location)
    finding.expired = reading.expired
    return finding
  }

  private func severity(
    _ assessment: Assessment, _ reading: AssessmentReading, _ context: IndicatorContext
  ) -> FindingSeverity {
    guard let inherent = reading.inherent else { return .notRated }
    let isHard = context.policy.indicators.assessment.hard.contains(assessment.record.indicator)
    if isHard, reading.status == .verified, inherent > 0, context.bringsWorkers(assessment.party) {
      return .critical
    }
    return context.policy.levels.severity(residual: inherent * (1 - reading.credit))
  }
}

extension IndicatorOutcome.PartyLevel {
  /// Fees, contracts and housing describe one practice: the worst of them counts.
  fileprivate func worse(_ other: Self) -> Self {
    var worse = other.inherent > inherent ? other : self
    worse.residual = max(residual, other.residual)
    return worse
  }
}

extension IndicatorContext {
  /// Whether a row tells of a control rather than of a hazard.
  fileprivate func isControl(_ assessment: Assessment) -> Bool {
    policy.mitigation.credits[assessment.record.indicator] != nil
  }

  /// Whether a party brings workers to the buyer itself.
  fileprivate func bringsWorkers(_ party: PartyIndex) -> Bool {
    network.relations.contains {
      $0.supplier == party && $0.buyer == buyer && ($0.kind == .labour || $0.kind == .recruitment)
    }
  }
}
