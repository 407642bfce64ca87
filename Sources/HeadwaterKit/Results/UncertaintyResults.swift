import RiskAnalysis
import SupplyModel

extension ExposureAnswer {
  /// The result, and what comes with which purchases, what to ask next, and how sure the order of the sources is: none of
  /// them needs another, and what to ask takes about as long as all the rest.
  var resultWithUncertainty: AnalysisResult {
    let (found, open) = concurrently(
      threads: question.setup.threads,
      { (told: result, categories: categories, intervals: intervals, sensitivity: sensitivity) },
      { questions })
    var told = found.told
    (told.categories, told.questions) = (found.categories, open)
    (told.intervals, told.sensitivity) = (found.intervals, found.sensitivity)
    return told
  }

  private var model: ExposureModel { evaluation.model }
  private var policy: Policy { question.setup.policy }

  private var categories: [CategoryExposure] {
    CategoryEvaluation(
      model, evaluation.strongest, evaluation.share, rating: rating, lists: listResults.editions(),
      policy: policy, asOf: question.asOf
    ).categories
  }

  private var questions: OpenQuestions {
    QuestionEvaluation(
      model, evaluation.strongest, evaluation.share, likelihood: evaluation.likelihood.exposure,
      rating: rating, confidence: confidence, matches: screening.matches, lists: question.lists.watchlists,
      editions: listResults.editions(), policy: policy, asOf: question.asOf, threads: question.setup.threads
    ).questions
  }

  private var intervals: GivenRanges? {
    RangeEvaluation(
      network, buyer: buyer, lists: question.lists.watchlists, matches: screening.matches, policy: policy,
      parameters: question.setup.parameters(for: network), asOf: question.asOf,
      threads: question.setup.threads
    ).given
  }

  private var sensitivity: WeightSensitivity {
    SensitivityEvaluation(
      model, evaluation.strongest, rating: rating, policy: policy, question: question.setup.question,
      asOf: question.asOf
    ).sensitivity
  }
}
