import SupplyModel

/// What to ask next: the unknowns that would move the answer most (DOMAIN §5.5).
package struct QuestionEvaluation: Sendable {
  /// Most questions told; most relations of the network, times likelihoods counted; and the worlds drawn for one.
  static let limit = 50
  static let mostWork = 2_000_000
  /// Where fewer than these could be weighed, none is.
  private static let fewest = 5
  private static let manyWorlds = 4096
  private static let fewWorlds = 512
  /// Links up to which many worlds are drawn.
  private static let smallNetwork = 2500

  package private(set) var questions = OpenQuestions()

  private let model: ExposureModel
  private let strongest: StrongestEvaluation
  private let estimate: Double

  /// - Parameter threads: how many may be used; changes nothing.
  /// - Complexity: O(edges × regimes), and two likelihoods of the network for each question that is weighed.
  package init(
    _ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation,
    likelihood: LikelihoodExposure, rating: RiskRating, confidence: [Double], matches: [Match],
    lists: [Watchlist], editions: [ListEdition], policy: Policy, asOf: CalendarDate, threads: Int = 1
  ) {
    (self.model, self.strongest, estimate) = (model, strongest, likelihood.estimate)
    let (openings, bounds) = concurrently(
      threads: threads,
      {
        RegimeOpenings(Reach.questions(model, rating: rating, lists: editions, policy: policy, asOf: asOf))
      }, { ArrivalBounds(model, strongest.paths) })
    let search = QuestionSearch(
      model, bounds, share, openings, PartyUnknowns(model, rating, openings, asOf: asOf))
    let (candidates, count) = search.foremost(Self.limit)
    let answers = SupposedAnswer(
      model: model, rating: rating, maximumMitigation: policy.mitigation.maximum, confidence: confidence)
    questions.count = count
    questions.items = weighed(candidates, answers).map {
      var question = question($0.candidate, $0.likelihood, matches, lists)
      question.regimes = openings.regimes(of: $0.candidate.subject)
      question.settles = openings.settled[$0.candidate.subject] ?? []
      return question
    }
    questions.weighed = questions.items.count { $0.likelihood != nil }
  }

  /// With the likelihood of the best and the worst answer, as far as the work goes; those that move most first.
  private func weighed(
    _ candidates: [QuestionCandidate], _ answers: SupposedAnswer
  ) -> [(candidate: QuestionCandidate, likelihood: Headline.Interval?)] {
    let affordable = Self.mostWork / max(1, 2 * model.network.relations.count)
    // To weigh a few of many is not worth unfolding a large network for each.
    guard !candidates.isEmpty, affordable >= Self.fewest else { return candidates.map { ($0, nil) } }
    let network = UncertainNetwork(model)
    let trial = LikelihoodTrial(
      network, worlds: network.linkCount <= Self.smallNetwork ? Self.manyWorlds : Self.fewWorlds)
    let weighed = candidates.prefix(affordable).map { candidate in
      let moved = moved(trial, answers, candidate)
      var candidate = candidate
      candidate.likelihoodBound = moved.high - moved.low
      return (candidate, Optional(moved))
    }
    return weighed.sorted { $0.0.precedes($1.0) } + candidates.dropFirst(affordable).map { ($0, nil) }
  }

  private func moved(
    _ trial: LikelihoodTrial, _ answers: SupposedAnswer, _ candidate: QuestionCandidate
  ) -> Headline.Interval {
    func difference(_ change: ModelChange?) -> Double {
      change.map { trial.difference(to: UncertainNetwork(onRoutesOf: model.changed(by: $0))) } ?? 0
    }
    return Headline.Interval(
      estimate: estimate, low: max(0, estimate + min(0, difference(answers.best(candidate)))),
      high: min(1, estimate + max(0, difference(answers.worst(candidate)))))
  }

  private func question(
    _ candidate: QuestionCandidate, _ likelihood: Headline.Interval?, _ matches: [Match], _ lists: [Watchlist]
  ) -> OpenQuestion {
    var question: OpenQuestion
    switch candidate.subject {
    case .party(let place):
      question = OpenQuestion(party: model.placeID(Int(place)), unknown: candidate.unknown.inOrder)
      question.through = directSupplier(on: Int(place))
      if candidate.unknown.contains(.identity) { question.entries = Self.entries(place, matches, lists) }
    case .relation(let number):
      let relation = model.network.relations[Int(number)]
      question = OpenQuestion(
        party: model.placeID(relation.supplier.position), unknown: candidate.unknown.inOrder)
      question.customer = model.placeID(relation.buyer.position)
      question.product = relation.product.map { model.network.products[$0.position].name }
      question.evidence = model.network.strongestEvidence(of: relation)
      question.through = directSupplier(on: relation.buyer.position)
    }
    question.likelihood = likelihood
    question.share = candidate.share
    return question
  }

  /// The last party before the buyer on a place's strongest way; nil for the buyer, its direct suppliers and those
  /// without a way.
  private func directSupplier(on place: Int) -> String? {
    let paths = strongest.paths
    let activities = model.plan.activities(of: place)
    guard let start = activities.max(by: { (paths.strength(of: $0), $1) < (paths.strength(of: $1), $0) }),
      let last = paths.path(from: start, in: model.graph).last
    else { return nil }
    let direct = Int(model.graph.party[Int(model.graph.supplier[Int(last)])])
    return direct == place ? nil : model.placeID(direct)
  }

  /// Names of the entries that may mean a party, each once, the likest first.
  private static func entries(_ place: Int32, _ matches: [Match], _ lists: [Watchlist]) -> [String] {
    let open = matches.filter { match in
      match.party.number == place && !match.isConfirmed
        && lists[match.list].entries[match.entry].subject == .party
    }
    let names = open.sorted { ($1.score, $0.list, $0.entry) < ($0.score, $1.list, $1.entry) }
      .compactMap { lists[$0.list].entries[$0.entry].names.first }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
