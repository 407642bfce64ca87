import EntityMatching
import RiskAnalysis
import SupplyModel

/// What is asked of a network, whichever way its identities are decided or its relations changed.
struct ExposureQuestion: Sendable {
  let setup: AnalysisSetup
  let lists: ListLibrary
  let asOf: CalendarDate
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

  /// - Parameter supposition: what is supposed instead of what the inputs say. Indicators look at the network as it
  ///   is: supposing a supplier gone makes nobody else look different.
  init(
    _ question: ExposureQuestion, _ network: SupplyNetwork, buyer: PartyIndex,
    supposing supposition: ResolvedSupposition = .nothing
  ) {
    let (setup, lists, asOf) = (question.setup, question.lists.watchlists, question.asOf)
    (self.question, self.buyer) = (question, buyer)
    screening = WatchlistScreener(lists: lists).screen(network)
    rating = supposition.applied(
      to: RiskRating.rate(
        network, lists: lists, matches: screening.matches, policy: setup.policy, asOf: asOf, buyer: buyer))
    let network = supposition.applied(to: network)
    self.network = network
    (confidence, _) = EvidenceWeighing.linkConfidences(in: network, policy: setup.policy, asOf: asOf)
    let model = ExposureModel(
      network, buyer: buyer, rating: rating, confidence: confidence,
      parameters: setup.parameters(for: network), asOf: asOf)
    listResults = ListResults(network: network, lists: lists, asOf: asOf, policy: setup.policy)
    let reach = Reach.evaluate(
      model, rating: rating, lists: listResults.editions(), policy: setup.policy, asOf: asOf)
    evaluation = Evaluation(model, reach: reach, threads: setup.threads)
  }

  /// What reports tell, but for inputs, diagnostics and the verdict.
  var result: AnalysisResult {
    var result = AnalysisResult(
      asOf: question.asOf, question: question.setup.question, buyer: network.parties[buyer.position])
    result.fill(from: evaluation, rating: rating, confidence: confidence)
    result.fill(from: listResults, matches: screening.matches, log: screening.log)
    result.policy = question.setup.policyEdition
    return result
  }
}
