import SupplyModel

/// Finds everything that could be asked, with an upper bound of what each answer could change.
struct QuestionSearch {
  private let model: ExposureModel
  private let bounds: ArrivalBounds
  private let share: ShareEvaluation
  private let openings: RegimeOpenings
  private let unknowns: PartyUnknowns

  init(
    _ model: ExposureModel, _ bounds: ArrivalBounds, _ share: ShareEvaluation, _ openings: RegimeOpenings,
    _ unknowns: PartyUnknowns
  ) {
    (self.model, self.bounds, self.share) = (model, bounds, share)
    (self.openings, self.unknowns) = (openings, unknowns)
  }

  /// The most promising first.
  ///
  /// - Complexity: O(activities + edges + candidates log candidates).
  func candidates() -> [QuestionCandidate] {
    (parties() + relations()).map { candidate in
      var candidate = candidate
      candidate.regimes = openings.regimes[candidate.subject] ?? []
      candidate.settles = openings.settled[candidate.subject] ?? []
      return candidate
    }
    .filter { $0.reachOfAnswer > 0 || !$0.regimes.isEmpty }
    .sorted { $0.precedes($1) }
  }

  private func parties() -> [QuestionCandidate] {
    model.network.parties.indices.compactMap { place in
      let unknown = unknowns.unknowns(of: place)
      guard !unknown.isEmpty else { return nil }
      return QuestionCandidate(
        subject: .party(Int32(place)), unknown: unknown, likelihoodBound: likelihoodBound(place, unknown),
        share: shareBound(place, unknown))
    }
  }

  /// Of the best answer it takes away, and of the worst it adds, no more than arrives from there.
  private func likelihoodBound(_ place: Int, _ unknown: [OpenQuestion.Unknown]) -> Double {
    guard place != Int(model.graph.party[Int(model.root)]) else { return 0 }
    let activities = model.plan.activities(of: place)
    let arrives = 1 - activities.reduce(1) { $0 * (1 - bounds.reaching[Int($1)]) }
    let risk = 1 - activities.reduce(1) { $0 * (1 - model.marginalRisk[Int($1)]) }
    let best = unknown.contains(where: \.mayClear) ? risk : 0
    let worst = unknown.contains(where: \.mayBeWorst) ? 1 - model.placeRisk[place] : 0
    return arrives * (best + worst)
  }

  /// What is untraced there, and what another split of its purchases could move.
  private func shareBound(_ place: Int, _ unknown: [OpenQuestion.Unknown]) -> Double {
    var bound =
      unknown.contains(.suppliers) || unknown.contains(.inputs) ? model.total(share.dark, of: place) : 0
    guard unknown.contains(.shares) else { return bound }
    for activity in model.plan.activities(of: place) {
      let open = model.graph.purchases(of: activity).filter { model.edgeBasis[Int($0)] == .equal }
      guard open.count > 1 else { continue }
      let met = open.map { share.hitLow[Int(model.graph.supplier[Int($0)])] }
      let moved = open.reduce(0) { $0 + model.graph.share[Int($1)] }
      bound += passing(activity) * moved * ((met.max() ?? 0) - (met.min() ?? 0))
    }
    return bound
  }

  private func relations() -> [QuestionCandidate] {
    guard model.network.stated == nil else { return [] }
    var likelihood: [Int32: Double] = [:]
    var moved: [Int32: Double] = [:]
    for edge in model.graph.edges.map(Int.init) {
      let relation = model.graph.relation[edge]
      guard relation >= 0, model.graph.kind[edge].isPurchase,
        !model.network.strongestEvidence(of: model.network.relations[Int(relation)]).isDocumented
      else { continue }
      let (supplier, buyer) = (Int(model.graph.supplier[edge]), Int(model.graph.buyer[edge]))
      likelihood[relation, default: 0] +=
        model.graph.weight[edge] > 0 ? bounds.reaching[buyer] * bounds.carrying[supplier] : 0
      moved[relation, default: 0] +=
        passing(UInt32(buyer)) * model.graph.share[edge] * share.hitLow[supplier]
    }
    return likelihood.sorted { $0.key < $1.key }.map { relation, bound in
      QuestionCandidate(
        subject: .relation(relation), unknown: [.document], likelihoodBound: min(1, bound),
        share: moved[relation] ?? 0)
    }
  }

  private func passing(_ activity: SupplyGraph.Activity) -> Double {
    share.arrivals[Int(activity)] * (1 - model.marginalRisk[Int(activity)])
  }
}

extension OpenQuestion.Unknown {
  /// Whether the worst answer would be that the party itself is a certain source of risk.
  var mayBeWorst: Bool {
    switch self {
    case .identity, .name, .country, .region, .goods, .suppliers, .inputs: true
    case .shares, .assessment, .expired, .document: false
    }
  }

  /// Whether the best answer would take away risk that is counted now.
  var mayClear: Bool { self == .identity || self == .assessment || self == .expired }
}
