import SupplyModel

/// The whole pipeline: the one place that knows every stage (DESIGN §2).
package struct Analysis: Sendable {
  package let options: AnalysisOptions

  package init(_ options: AnalysisOptions) { self.options = options }

  /// - Throws: ``AnalysisFailure`` when nothing may be concluded; it carries the diagnostics so far.
  package func run() throws(AnalysisFailure) -> AnalysisResult { try result(AnalysisSetup(options)) }

  /// - Parameter setup: of the options.
  /// - Throws: as ``run()``.
  func result(_ setup: AnalysisSetup) throws(AnalysisFailure) -> AnalysisResult {
    let (question, supply, buyer) = try asked(setup)
    let named = try question.setup.baseline()
    let answer = ExposureAnswer(question, supply.network, buyer: buyer)
    var result = answer.resultWithUncertainty
    answer.tellNetwork(in: &result, options.detail)
    result.variants = AnswerVariants(answer, supply).all
    result.inputs = supply.inputs
    result.diagnostics = question.diagnostics
    result.diagnostics.merge(answer.evaluation.model.diagnostics)
    result.reach = OpenIdentities(result.variants).cautious(result.reach)
    question.setup.waivers?.accept(in: &result, among: answer.allParties, by: question.setup.policy)
    result.judge(by: question.setup.policy, options.failOn)
    if question.setup.historyPath != nil { result.note(supply.followed) }
    let last = try result.recall(question.setup.historyPath, then: options.historyThen)
    result.changes = (named ?? last).map { ResultComparison($0, result).changes }
    return result
  }

  /// Everything read and resolved: what is asked, of which network, for whom.
  func asked(_ setup: AnalysisSetup) throws(AnalysisFailure) -> (
    question: ExposureQuestion, supply: ResolvedSupply, buyer: PartyIndex
  ) {
    let supply = try ResolvedSupply(setup)
    setup.tellCache()
    let buyer = try supply.buyer(options.buyer ?? setup.configuration.buyer)
    let lists = try ListLibrary.open(setup.listPaths)
    var log = setup.diagnostics
    let asOf = setup.asOf ?? AsOf.latest(supply.network, lists.watchlists, log: &log)
    log.report(noPurchasesOf: buyer, in: supply.network)
    log.merge(supply.diagnostics)
    log.merge(lists.diagnostics)
    let question = ExposureQuestion(
      setup: setup, lists: lists, asOf: asOf, inputs: supply.inputs, diagnostics: log)
    return (question, supply, buyer)
  }
}
