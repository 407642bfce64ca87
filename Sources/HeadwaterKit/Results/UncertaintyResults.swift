import RiskAnalysis
import SupplyModel

extension ExposureAnswer {
  /// Tells what comes with which purchases, what to ask next, and how sure the order of the sources is.
  func tellUncertainty(in result: inout AnalysisResult) {
    let threads = question.setup.threads
    (result.categories, result.questions) = concurrently(threads: threads, { categories }, { questions })
    (result.intervals, result.sensitivity) = concurrently(threads: threads, { intervals }, { sensitivity })
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
      editions: listResults.editions(), policy: policy, asOf: question.asOf
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
