import SupplyModel

@testable import ExposureReports

/// The fictional hospital with everything that can be told of what is not sure, hostile names among it.
enum UncertainFixture {
  static let result: AnalysisResult = {
    var result = HospitalFixture.result
    result.share.byCountry = [.init(name: "CN", value: 0.1), .init(name: nil, value: 0.084)]
    result.share.byProduct = [.init(name: "<b>Gowns</b>", value: 0.184)]
    result.categories = [gowns, staff]
    result.questions = questions
    result.sensitivity = sensitivity
    var intervals = GivenRanges()
    (intervals.relations, intervals.assessments) = (2, 1)
    intervals.likelihood = FigureRange(low: 0.31, high: 0.62)
    intervals.strongest = FigureRange(low: 0.2, high: 0.4)
    intervals.share = FigureRange(low: 0.04, high: 0.3)
    result.intervals = intervals
    return result
  }()

  private static let gowns: CategoryExposure = {
    var category = CategoryExposure(basis: .unspsc, code: "4213")
    category.products = ["Surgical gowns", "<script>alert(1)</script>", "Drapes"]
    category.productCount = 5
    category.suppliers = ["carebridge", "medisupply", "orthline", "safegown"]
    category.part = 0.25
    category.share = Headline.Interval(estimate: 0.3, low: 0.3, high: 0.6)
    category.strongest = 0.7311
    category.likelihood = 0.75
    category.reach = [.init(regime: "uflpa", status: .indicated)]
    return category
  }()

  private static let staff: CategoryExposure = {
    var category = CategoryExposure(basis: .kind, code: "labour")
    category.suppliers = ["carebridge"]
    category.part = 0.1
    return category
  }()

  private static let questions: OpenQuestions = {
    var questions = OpenQuestions()
    (questions.count, questions.weighed) = (70, 2)
    var identity = OpenQuestion(party: "kashgar", unknown: [.identity, .country, .suppliers])
    identity.entries = ["Kashgar <Cotton> Co.", "Kaxgar Cotton"]
    identity.through = "safegown"
    identity.likelihood = Headline.Interval(estimate: 0.8125, low: 0.6, high: 0.9)
    (identity.share, identity.regimes, identity.settles) = (0.11, ["uflpa", "wro"], ["uflpa"])
    var link = OpenQuestion(party: "lotus", unknown: [.document])
    (link.customer, link.product, link.evidence) = ("medisupply", "Gloves", .inferred)
    link.likelihood = Headline.Interval(estimate: 0.8125, low: 0.8, high: 0.8125)
    var own = OpenQuestion(party: "hospital", unknown: [.shares])
    own.share = 0.02
    questions.items = [identity, link, own]
    return questions
  }()

  private static let sensitivity: WeightSensitivity = {
    var sensitivity = WeightSensitivity()
    (sensitivity.draws, sensitivity.asked, sensitivity.spread, sensitivity.weights) = (400, 1000, 0.2, 9)
    sensitivity.sources = [
      .init(party: "kashgar", strongest: 0.7311, rank: 1, best: 1, worst: 1),
      .init(party: "aksu", strongest: 0.5, rank: 2, best: 2, worst: 3),
      .init(party: "lotus", strongest: 0.41, rank: 3, best: 2, worst: 3),
    ]
    sensitivity.inseparable = [["aksu", "lotus"]]
    sensitivity.omitted = 4
    return sensitivity
  }()
}
