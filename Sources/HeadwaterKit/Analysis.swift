import EntityMatching
import RiskAnalysis
import SupplyModel
import TradeDocuments

/// The whole pipeline: the one place that knows every stage (DESIGN §2).
package struct Analysis: Sendable {
  package let options: AnalysisOptions

  package init(_ options: AnalysisOptions) { self.options = options }

  /// - Throws: ``AnalysisFailure`` when nothing may be concluded; it carries the diagnostics so far.
  package func run() throws(AnalysisFailure) -> AnalysisResult {
    let setup = try AnalysisSetup(options)
    let supply = try ResolvedSupply(setup)
    let buyer = try supply.buyer(options.buyer ?? setup.configuration.buyer)
    let lists = try ListLibrary.open(setup.listPaths)
    var log = setup.diagnostics
    let asOf = setup.asOf ?? AsOf.latest(supply.network, lists.watchlists, log: &log)

    let screening = WatchlistScreener(lists: lists.watchlists).screen(supply.network)
    let rating = RiskRating.rate(
      supply.network, lists: lists.watchlists, matches: screening.matches, policy: setup.policy, asOf: asOf,
      buyer: buyer)
    let (confidence, _) = EvidenceWeighing.linkConfidences(
      in: supply.network, policy: setup.policy, asOf: asOf)
    let model = ExposureModel(
      supply.network, buyer: buyer, rating: rating, confidence: confidence,
      parameters: setup.parameters(for: supply.network), asOf: asOf)
    let listResults = ListResults(
      network: supply.network, lists: lists.watchlists, asOf: asOf, policy: setup.policy)
    let reach = Reach.evaluate(
      model, rating: rating, lists: listResults.editions(), policy: setup.policy, asOf: asOf)
    let evaluation = Evaluation(model, reach: reach, threads: setup.threads)

    var result = AnalysisResult(
      asOf: asOf, question: setup.question, buyer: supply.network.parties[buyer.position])
    result.fill(from: evaluation, rating: rating, confidence: confidence)
    result.fill(from: listResults, matches: screening.matches, log: screening.log)
    result.inputs = supply.inputs
    log.report(noPurchasesOf: buyer, in: supply.network)
    for other in [supply.diagnostics, lists.diagnostics, model.diagnostics] { log.merge(other) }
    result.diagnostics = log
    result.policy = setup.policyEdition
    result.judge(by: setup.policy, options.failOn)
    return result.detailed(options.detail)
  }
}
