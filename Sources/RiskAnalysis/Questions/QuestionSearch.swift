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

  /// The most promising first, at most `limit` of them, and how many there are.
  ///
  /// - Complexity: O(activities + edges + candidates × log limit).
  func foremost(_ limit: Int) -> (candidates: [QuestionCandidate], count: Int) {
    var (foremost, count) = ([QuestionCandidate](), 0)
    forEachCandidate { candidate in
      count += 1
      if foremost.count == limit, let last = foremost.last, !candidate.precedes(last) { return }
      foremost.insert(candidate, at: foremost.partitioningIndex { candidate.precedes($0) })
      if foremost.count > limit { foremost.removeLast() }
    }
    return (foremost, count)
  }

  private func forEachCandidate(_ visit: (QuestionCandidate) -> Void) {
    func weigh(_ candidate: QuestionCandidate) {
      var candidate = candidate
      candidate.regimes = openings.regimeCount(of: candidate.subject)
      candidate.settles = openings.settled[candidate.subject]?.count ?? 0
      if candidate.reachOfAnswer > 0 || candidate.regimes > 0 { visit(candidate) }
    }
    for place in model.network.parties.indices {
      let unknown = unknowns.unknowns(of: place)
      guard !unknown.isEmpty else { continue }
      weigh(
        QuestionCandidate(
          subject: .party(Int32(place)), unknown: unknown, likelihoodBound: likelihoodBound(place, unknown),
          share: shareBound(place, unknown)))
    }
    forEachRelation(weigh)
  }

  /// Of the best answer it takes away, and of the worst it adds, no more than arrives from there.
  private func likelihoodBound(_ place: Int, _ unknown: UnknownSet) -> Double {
    guard place != Int(model.graph.party[Int(model.root)]) else { return 0 }
    let activities = model.plan.activities(of: place)
    let arrives = 1 - activities.reduce(1) { $0 * (1 - bounds.reaching[Int($1)]) }
    let risk = 1 - activities.reduce(1) { $0 * (1 - model.marginalRisk[Int($1)]) }
    let best = unknown.isDisjoint(with: .thatMayClear) ? 0 : risk
    let worst = unknown.isDisjoint(with: .thatMayBeWorst) ? 0 : 1 - model.placeRisk[place]
    return arrives * (best + worst)
  }

  /// What is untraced there, and what another split of its purchases could move.
  private func shareBound(_ place: Int, _ unknown: UnknownSet) -> Double {
    var bound = unknown.isDisjoint(with: [.suppliers, .inputs]) ? 0 : model.total(share.dark, of: place)
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

  /// Relations that no document shows, by their order.
  private func forEachRelation(_ visit: (QuestionCandidate) -> Void) {
    guard model.network.stated == nil else { return }
    let isOpen = model.network.relations.indices.map {
      model.network.relations[$0].kind.isPurchase
        && !model.network.strongestEvidence(ofRelation: $0).isDocumented
    }
    guard isOpen.contains(true) else { return }
    // A relation that feeds nothing on the day is no question; one that does has a bound, be it 0.
    var likelihood = [Double](repeating: -1, count: isOpen.count)
    var moved = [Double](repeating: 0, count: isOpen.count)
    for edge in model.graph.edges.lazy.map(Int.init) {
      let relation = Int(model.graph.relation[edge])
      guard relation >= 0, isOpen[relation] else { continue }
      let (supplier, buyer) = (Int(model.graph.supplier[edge]), Int(model.graph.buyer[edge]))
      likelihood[relation] =
        max(0, likelihood[relation])
        + (model.graph.weight[edge] > 0 ? bounds.reaching[buyer] * bounds.carrying[supplier] : 0)
      moved[relation] += passing(UInt32(buyer)) * model.graph.share[edge] * share.hitLow[supplier]
    }
    for relation in isOpen.indices where likelihood[relation] >= 0 {
      visit(
        QuestionCandidate(
          subject: .relation(Int32(relation)), unknown: .document,
          likelihoodBound: min(1, likelihood[relation]), share: moved[relation]))
    }
  }

  private func passing(_ activity: SupplyGraph.Activity) -> Double {
    share.arrivals[Int(activity)] * (1 - model.marginalRisk[Int(activity)])
  }
}

extension [QuestionCandidate] {
  /// Where the first element is for which something holds that holds of all after it too.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
