import SupplyModel

/// The question of one regime: does anything it bans reach the buyer?
struct RegimeQuestion {
  let id: String
  let regime: Policy.Regime
  let banned: [BannedPlace]
  /// Editions of the regime's own lists.
  let lists: [ListEdition]
  let model: ExposureModel
  let asOf: CalendarDate
  /// What is the same for all regimes: how relations are documented, and where parties are.
  let evidence: LinkEvidence
  let places: KnownPlaces

  /// Upstream along what the regime counts.
  var walk: ReachWalk { ReachWalk(model, kinds: regime.kinds, evidence: evidence) }

  /// A banned activity that reaches the buyer: how, and what its weakest link is.
  struct Case {
    var place: BannedPlace
    var route: ExposureRoute
    var weakest: EvidenceClass
    var weakestEdge: SupplyGraph.Edge?

    var isProven: Bool { place.isConfirmed && weakest.isDocumented }
  }

  func answer() -> Reach {
    let walk = walk
    let everything = walk.upstream()
    let cases = cases(walk, everything)
    guard let worst = cases.first else { return answerWithoutCases(walk, everything) }
    let alike = cases.count { $0.isProven == worst.isProven }
    return Reach(
      result: RegimeReach(
        regime: id, status: worst.isProven ? .proven : .indicated, paths: [],
        why: why(worst, of: alike)),
      routes: cases.prefix(Reach.routeLimit).map(\.route))
  }

  /// Every banned activity upstream of the buyer by its best-documented way: proven first, then confirmed, then
  /// by evidence, then the nearest.
  func cases(_ walk: ReachWalk, _ everything: ReachWalk.Reached) -> [Case] {
    var open: [SupplyGraph.Activity: BannedPlace] = [:]
    for place in banned {
      for activity in activities(of: place) where everything.contains(activity) {
        open[activity] = surer(place, open[activity])
      }
    }
    var cases: [Case] = []
    for minimum in [EvidenceClass.transaction, .declared, .reported, .inferred, .none] where !open.isEmpty {
      let reached = walk.upstream(evidence: minimum)
      for (activity, place) in open.sorted(by: { $0.key < $1.key }) where reached.contains(activity) {
        cases.append(examine(reached.route(from: activity, in: model.graph), place, walk))
        open[activity] = nil
      }
    }
    return cases.sorted { $0.rank < $1.rank }
  }

  /// Of two bans of one activity the confirmed one; then by finding.
  private func surer(_ place: BannedPlace, _ other: BannedPlace?) -> BannedPlace {
    guard let other else { return place }
    return (place.isConfirmed ? 0 : 1, place.finding) < (other.isConfirmed ? 0 : 1, other.finding)
      ? place : other
  }

  private func examine(_ route: ExposureRoute, _ place: BannedPlace, _ walk: ReachWalk) -> Case {
    let edge = route.edges.min { walk.evidence(of: $0) < walk.evidence(of: $1) }
    return Case(
      place: place, route: route, weakest: edge.map { walk.evidence(of: $0) } ?? .none, weakestEdge: edge)
  }

  /// Activities a ban covers: all of the party's, or those of one product. The buyer itself is not upstream.
  func activities(of place: BannedPlace) -> [SupplyGraph.Activity] {
    let all = model.plan.activities(of: place.party.position).filter { $0 != model.root }
    guard let product = place.product, model.network.stated == nil else { return all }
    return all.filter { model.graph.product[Int($0)] == product.number }
  }

  /// No path is known: ruled out when nothing is missing, else unresolved.
  private func answerWithoutCases(_ walk: ReachWalk, _ everything: ReachWalk.Reached) -> Reach {
    let gaps = gaps(walk, everything)
    let isRuledOut = gaps.gaps.isEmpty && isScreened && !lists.contains(where: \.isStale)
    return Reach(
      result: RegimeReach(
        regime: id, status: isRuledOut ? .ruledOut : .unresolved, paths: [],
        why: isRuledOut ? whyRuledOut(everything) : whyUnresolved(gaps)),
      routes: [])
  }

  /// What is missing between what is bought and its origins.
  func gaps(_ walk: ReachWalk, _ everything: ReachWalk.Reached) -> ReachGaps {
    ReachGaps(
      model, walk, everything, places, priorities: regime.priorities(asOf: asOf), regions: regime.regions)
  }

  /// Whether a list of the regime was given; one that bans only regions needs none.
  var isScreened: Bool { !lists.isEmpty || regime.lists.isEmpty }
}

extension RegimeQuestion.Case {
  fileprivate var rank: (Int, Int, Int, Int, SupplyGraph.Activity) {
    (
      isProven ? 0 : 1, place.isConfirmed ? 0 : 1, -Int(weakest.rawValue), route.edges.count, route.source
    )
  }
}
