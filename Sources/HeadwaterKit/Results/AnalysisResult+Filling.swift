import RiskAnalysis
import SupplyModel

extension AnalysisResult {
  init(asOf: CalendarDate, question: Question, buyer: Party) {
    self.init(asOf: asOf, question: question, buyer: Buyer(id: buyer.id, name: buyer.name))
    toolVersion = HeadwaterVersion.current
    indicators = IndicatorResult.all
  }

  /// Takes over the numbers and the routes.
  mutating func fill(
    from evaluation: Evaluation, rating: RiskRating, goal interventionGoal: Double
  ) {
    likelihood = evaluation.likelihood.exposure
    strongest = evaluation.strongest.exposure
    share = evaluation.share.exposure
    findings = evaluation.findingResults(rating.findings)
    let (paths, ids) = evaluation.pathResults(findings)
    self.paths = paths
    reach = evaluation.reachResults(ids)
    share.paths = paths.filter { ($0.share ?? 0) > 0 }
      .sorted { ($0.share ?? 0, $1.id) > ($1.share ?? 0, $0.id) }
      .prefix(10).map(\.id)
    coverage = evaluation.coverage(asOf: asOf)
    structure = evaluation.structure.structure
    structure.intervention = evaluation.intervention(goal: interventionGoal)
    actions = evaluation.model.network.actions.map {
      ActionResult(
        id: $0.record.id, party: evaluation.model.network.parties[$0.party.position].id,
        fields: $0.record.fields, location: $0.record.location)
    }
    .sorted { ($0.id, $0.party) < ($1.id, $1.party) }
  }

  /// Takes over lists, matches and the log of what was searched.
  mutating func fill(from results: ListResults, matches: [Match], log: [ScreeningLog]) {
    lists = results.editions()
    self.matches = results.matches(matches)
    screened = results.screened(log)
  }

  /// Risks without a finding, as a network JSON states them, of whoever has a way to the buyer.
  private var statedRisks: [PolicyGate.StatedRisk] {
    let found = Set(findings.filter { !$0.isControl }.map(\.party))
    return parties.filter { $0.risk.residual > 0 && $0.mayReach && !found.contains($0.id) }
      .map { PolicyGate.StatedRisk(party: $0.id, risk: $0.risk.residual) }
  }

  /// Holds the result against the policy.
  mutating func judge(by policy: Policy, _ failOn: AnalysisOptions.FailOn) {
    let limit: FindingSeverity? =
      switch failOn {
      case .policy: policy.gate.failOn
      case .never: nil
      case .severity(let severity): severity
      }
    reach = UnreadMatter.cautious(reach, inputs: inputs, diagnostics: diagnostics)
    (verdict, reasons) = PolicyGate.judge(
      findings: findings, stated: statedRisks, reach: reach, lists: lists, inputs: inputs,
      diagnostics: diagnostics,
      policy: policy,
      failOn: limit)
  }
}

extension PartyResult {
  /// A place with a way to the buyer, or a common cause that the inputs state; not one that a list makes.
  fileprivate var mayReach: Bool { isCause ? !records.isEmpty : tier != nil }
}
