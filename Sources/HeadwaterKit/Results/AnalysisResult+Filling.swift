import RiskAnalysis
import SupplyModel

extension AnalysisResult {
  init(asOf: CalendarDate, question: Question, buyer: Party) {
    self.init(asOf: asOf, question: question, buyer: Buyer(id: buyer.id, name: buyer.name))
    toolVersion = HeadwaterVersion.current
    indicators = IndicatorResult.all
  }

  /// Takes over the numbers, the places and the routes.
  mutating func fill(
    from evaluation: Evaluation, rating: RiskRating, confidence: [Double], goal interventionGoal: Double
  ) {
    likelihood = evaluation.likelihood.exposure
    strongest = evaluation.strongest.exposure
    share = evaluation.share.exposure
    findings = evaluation.findingResults(rating.findings)
    parties = evaluation.partyResults(rating)
    relations = evaluation.relationResults(confidence: confidence)
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
      findings: findings, reach: reach, lists: lists, inputs: inputs, diagnostics: diagnostics,
      policy: policy,
      failOn: limit)
  }

  /// Keeps only what carries or passes on risk when asked to, or when there is too much to tell.
  func detailed(_ detail: AnalysisOptions.Detail?) -> AnalysisResult {
    let isLarge = parties.count > AnalysisOptions.Detail.largest
    guard detail ?? (isLarge ? .exposed : .all) == .exposed else { return self }
    var result = self
    let asked = questions.items.flatMap { [$0.party, $0.customer, $0.through].compactMap(\.self) }
    let named = Set(findings.map(\.party) + paths.flatMap(\.parties) + asked + [buyer.id])
    result.parties = parties.filter { $0.exposure.strongest > 0 || named.contains($0.id) }
    let kept = Set(result.parties.map(\.id))
    result.relations = relations.filter { kept.contains($0.from) && kept.contains($0.to) }
    result.omitted = Omitted(
      parties: parties.count - result.parties.count, relations: relations.count - result.relations.count)
    return result
  }
}
