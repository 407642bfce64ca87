import RiskAnalysis
import SupplyModel

extension ExposureAnswer {
  /// Tells what comes with which purchases, what to ask next, and how sure the order of the sources is.
  func tellUncertainty(in result: inout AnalysisResult) {
    let (model, setup, asOf) = (evaluation.model, question.setup, question.asOf)
    result.categories =
      CategoryEvaluation(
        model, evaluation.strongest, evaluation.share, rating: rating, lists: listResults.editions(),
        policy: setup.policy, asOf: asOf
      ).categories
    result.questions =
      QuestionEvaluation(
        model, evaluation.strongest, evaluation.share, likelihood: evaluation.likelihood.exposure,
        rating: rating,
        confidence: confidence, matches: screening.matches, lists: question.lists.watchlists,
        editions: listResults.editions(), policy: setup.policy, asOf: asOf
      ).questions
    result.intervals =
      RangeEvaluation(
        network, buyer: buyer, lists: question.lists.watchlists, matches: screening.matches,
        policy: setup.policy,
        parameters: setup.parameters(for: network), asOf: asOf, threads: setup.threads
      ).given
    result.sensitivity =
      SensitivityEvaluation(
        model, evaluation.strongest, rating: rating, policy: setup.policy, question: setup.question,
        asOf: asOf
      ).sensitivity
  }
}
