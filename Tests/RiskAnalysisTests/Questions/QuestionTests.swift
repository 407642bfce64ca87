import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Questions to ask next")
struct QuestionTests {
  private static let seeds = 0..<20

  @Test("a changed model is the model of the changed network")
  func changes() {
    for seed in Self.seeds {
      var random = SplitMix(state: UInt64(seed) + 4000)
      let small = SmallNetwork.random(seed: seed)
      guard let relation = small.network.relations.indices.randomElement(using: &random) else { continue }
      let (place, risk) = (small.randomParty(&random), Double.random(in: 0...1, using: &random))
      let confidence = Double.random(in: 0...1, using: &random)
      var other = small
      other.risk[place] = risk
      other.network.relations[relation].confidence = Figure(confidence)
      let before = small.network.relations[relation].confidence.value ?? 1
      guard before > 0, place != 0 else { continue }
      let edge = small.model.graph.edges.first { small.model.graph.relation[Int($0)] == relation }
      let weight = edge.map { small.model.graph.weight[Int($0)] * confidence / before } ?? 0
      let changed = small.model.changed(
        by: ModelChange(placeRisk: [place: risk], relationWeight: [Int32(relation): weight]))
      let (mine, theirs) = (
        UncertainNetwork(changed).likelihood(), UncertainNetwork(other.model).likelihood()
      )
      #expect((mine.estimate - theirs.estimate).magnitude < 0.001, "seed \(seed)")
      #expect(isClose(StrongestEvaluation(changed).exposure.value, other.strongest.value), "seed \(seed)")
      #expect(isClose(ShareEvaluation(changed).exposure.low, other.share.low), "seed \(seed)")
    }
  }

  @Test("no answer moves the likelihood further than its bound says")
  func bounds() {
    var moved = 0
    for seed in Self.seeds {
      let small = SmallNetwork.random(seed: seed)
      let model = small.model
      let trial = LikelihoodTrial(UncertainNetwork(model), worlds: 1024)
      let answers = SupposedAnswer(
        model: model, rating: small.rating, maximumMitigation: 0.6,
        confidence: small.network.relations.map { $0.confidence.value ?? 1 })
      for candidate in small.candidates {
        func difference(_ change: ModelChange?) -> Double {
          change.map { trial.difference(to: UncertainNetwork(model.changed(by: $0))) } ?? 0
        }
        let (best, worst) = (difference(answers.best(candidate)), difference(answers.worst(candidate)))
        #expect(best <= 1e-9 && worst >= -1e-9, "seed \(seed), \(candidate.subject)")
        #expect(worst - best <= candidate.likelihoodBound + 0.06, "seed \(seed), \(candidate.subject)")
        if worst - best > 0.01 { moved += 1 }
      }
    }
    #expect(moved > 50)
  }

  /// An origin, and a trader whose one supplier, over a doubtful link, is a dead end.
  @Test("who hides most is asked first, through whom the goods come")
  func order() {
    var small = SmallNetwork(parties: 4)
    for party in small.network.parties.indices { small.network.parties[party].country = Country(code: "PT") }
    small.network.parties[1].isOrigin = true
    small.buy(from: 1, by: 0) { $0.share = Figure(0.4) }
    small.buy(from: 2, by: 0) { $0.share = Figure(0.6) }
    small.buy(from: 3, by: 2) {
      $0.share = Figure(1)
      $0.confidence = Figure(0.5)
    }
    let questions = small.questions
    let parties = questions.items.filter { $0.customer == nil }
    #expect(parties.map(\.party) == ["p3", "p1", "p2"])
    let deadEnd = parties[0]
    #expect(deadEnd.unknown == [.name, .goods, .suppliers] && deadEnd.through == "p2")
    #expect(deadEnd.share == 0.6)
    #expect(deadEnd.likelihood == Headline.Interval(estimate: 0, low: 0, high: 0.5))
    #expect(questions.count == questions.items.count && questions.weighed == questions.count)
  }

  @Test("an open identity: gone at best, certain at worst")
  func identity() throws {
    var small = SmallNetwork(parties: 2)
    small.buy(from: 1, by: 0)
    small.network.parties[1].country = Country(code: "PT")
    small.network.parties[1].isOrigin = true
    small.network.products = []
    small.risk[1] = 0.4
    var rating = small.rating
    rating.parts.levels = [
      .init(party: PartyIndex(1), inherent: 0.4, residual: 0.4, ifConfirmed: 0.9)
    ]
    let answers = SupposedAnswer(model: small.model, rating: rating, maximumMitigation: 0.6, confidence: [1])
    let candidate = QuestionCandidate(subject: .party(1), unknown: [.identity], likelihoodBound: 1, share: 0)
    #expect(answers.best(candidate)?.placeRisk == [1: 0])
    #expect(isClose(try #require(answers.worst(candidate)?.placeRisk[1]), 0.9))
  }

  @Test("the last gap of a regime settles it, and so does the only doubt about a way")
  func settling() {
    var network = ReachNetwork()
    network.buy("gowns", from: "corvane", by: "hospital")
    network.disclose("corvane", 1)
    network.disclose("hospital", 1)
    #expect(network.settling == ["corvane"])
    network.origin("corvane")
    #expect(network.settling.isEmpty)
    network.ban("corvane", confirmed: false)
    #expect(network.settling == ["corvane"])
    var declared = ReachNetwork()
    declared.buy("gowns", from: "corvane", by: "hospital")
    declared.buy("cotton", from: "farm", by: "corvane", evidence: .declared)
    declared.ban("farm", confirmed: true)
    #expect(declared.settling == ["farm>corvane"])
    declared.buy("yarn", from: "mill", by: "corvane", evidence: .declared)
    declared.ban("mill", confirmed: false)
    #expect(declared.settling == ["farm>corvane"])
  }
}

extension SmallNetwork {
  var candidates: [QuestionCandidate] {
    let model = self.model
    let openings = RegimeOpenings([])
    return QuestionSearch(
      model, ArrivalBounds(model, StrongestEvaluation(model).paths), ShareEvaluation(model), openings,
      PartyUnknowns(model, rating, openings, asOf: CalendarDate(year: 2026, month: 11, day: 1)!)
    ).foremost(.max).candidates
  }

  var questions: OpenQuestions {
    let model = self.model
    var policy = Policy.default
    policy.regimes = [:]
    return QuestionEvaluation(
      model, StrongestEvaluation(model), ShareEvaluation(model),
      likelihood: LikelihoodEvaluation(model).exposure, rating: rating,
      confidence: network.relations.map { $0.confidence.value ?? 1 }, matches: [], lists: [], editions: [],
      policy: policy, asOf: CalendarDate(year: 2026, month: 11, day: 1)!
    ).questions
  }
}

extension ReachNetwork {
  /// Parties and relations that alone could settle a regime.
  var settling: [String] {
    let (model, rating) = modelAndRating
    let share = ShareEvaluation(model)
    let questions = QuestionEvaluation(
      model, StrongestEvaluation(model), share, likelihood: LikelihoodEvaluation(model).exposure,
      rating: rating, confidence: network.relations.map { _ in 1 }, matches: [], lists: [], editions: lists,
      policy: .default, asOf: asOf
    ).questions
    return questions.items.filter { !$0.settles.isEmpty }
      .map { question in question.customer.map { "\(question.party)>\($0)" } ?? question.party }
  }
}
