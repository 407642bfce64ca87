import EntityMatching
import RiskAnalysis
import SupplyModel

/// What is asked of a network, whichever way its identities are decided or its relations changed.
struct ExposureQuestion: Sendable {
  let setup: AnalysisSetup
  let lists: ListLibrary
  let asOf: CalendarDate
  /// What was read, and what could not be: nothing is ruled out over what nobody has read.
  let inputs: [InputDocument]
  let diagnostics: DiagnosticLog
}

/// A network that was screened, rated and measured for one buyer.
struct ExposureAnswer {
  let question: ExposureQuestion
  let network: SupplyNetwork
  let buyer: PartyIndex
  let screening: (matches: [Match], log: [ScreeningLog])
  let rating: RiskRating
  let confidence: [Double]
  let listResults: ListResults
  let evaluation: Evaluation

  init(_ question: ExposureQuestion, _ network: SupplyNetwork, buyer: PartyIndex) {
    let lists = question.lists.watchlists
    let screening = WatchlistScreener(
      lists: lists, weights: question.setup.policy.matching, threads: question.setup.threads
    ).screen(network)
    let rating = RiskRating.rate(
      network, lists: lists, matches: screening.matches, policy: question.setup.policy, asOf: question.asOf,
      buyer: buyer, threads: question.setup.threads)
    self.init(question, network, buyer, screening, rating, partOf: nil)
  }

  /// The answer under a supposition. Indicators look at the network as it is: supposing a supplier gone makes nobody
  /// else look different.
  func supposing(_ supposition: ResolvedSupposition) -> ExposureAnswer {
    ExposureAnswer(
      question, supposition.applied(to: network), buyer, screening, supposition.applied(to: rating),
      partOf: supposition.adding(to: network))
  }

  private init(
    _ question: ExposureQuestion, _ network: SupplyNetwork, _ buyer: PartyIndex,
    _ screening: (matches: [Match], log: [ScreeningLog]), _ rating: RiskRating,
    partOf whole: SupplyNetwork?
  ) {
    let (setup, lists, asOf) = (question.setup, question.lists.watchlists, question.asOf)
    (self.question, self.network, self.buyer) = (question, network, buyer)
    (self.screening, self.rating) = (screening, rating)
    (confidence, _) = EvidenceWeighing.linkConfidences(in: network, policy: setup.policy, asOf: asOf)
    let model = ExposureModel(
      network, buyer: buyer, rating: rating, confidence: confidence,
      parameters: setup.parameters(for: network), asOf: asOf, partOf: whole, threads: setup.threads)
    listResults = ListResults(network: network, lists: lists, asOf: asOf, policy: setup.policy)
    let reach = Reach.evaluate(
      model, rating: rating, lists: listResults.editions(), policy: setup.policy, asOf: asOf,
      threads: setup.threads)
    evaluation = Evaluation(model, reach: reach, threads: setup.threads)
  }

  /// The numbers an answer begins with.
  var headline: Headline {
    Headline(
      evaluation.likelihood.exposure, evaluation.strongest.exposure, evaluation.share.exposure,
      UnreadMatter.cautious(
        evaluation.reach.map(\.result), inputs: question.inputs, diagnostics: question.diagnostics))
  }

  /// What reports tell, but for parties and relations, inputs, diagnostics and the verdict.
  var result: AnalysisResult {
    var result = AnalysisResult(
      asOf: question.asOf, question: question.setup.question, buyer: network.parties[buyer.position])
    result.fill(
      from: evaluation, rating: rating, goal: question.setup.policy.interventions.goal)
    result.fill(from: listResults, matches: screening.matches, log: screening.log)
    result.policy = question.setup.policyEdition
    return result
  }
}
