import SupplyModel

/// Legal reach: does anything a regime bans reach the buyer, by any route, however small (DESIGN §6)?
///
/// Four answers, decided over product-consistent upstream paths of the kinds the regime counts, without threshold
/// and without discount. No mitigation and no weight enters: nothing lowers legal reach, and missing data never
/// rules anything out (decision record "Missing data never rules out").
package struct Reach: Sendable {
  package var result: RegimeReach
  /// The way to the buyer of each banned place, the worst first, at most ``routeLimit``.
  package var routes: [ExposureRoute]

  /// Most routes kept per regime; the sentence says how many there are.
  package static let routeLimit = 20

  /// One answer per regime of the policy, by id. A regime that is asked only with its list is left out without.
  ///
  /// - Parameters:
  ///   - rating: what is banned where; from the same network as the model.
  ///   - lists: the editions used; a regime can be ruled out only while its own are in date.
  ///   - threads: changes nothing of the answers.
  /// - Complexity: O(regimes × (activities + edges)).
  package static func evaluate(
    _ model: ExposureModel, rating: RiskRating, lists: [ListEdition], policy: Policy, asOf: CalendarDate,
    threads: Int = 1
  ) -> [Reach] {
    let buyer = PartyIndex(Int(model.graph.party[Int(model.root)]))
    let questions = questions(model, rating: rating, lists: lists, policy: policy, asOf: asOf)
    return concurrentMap(questions.count, threads: threads) { number in
      let question = questions[number]
      let reach = question.answer()
      guard reach.result.status == .ruledOut, !question.banned.isEmpty else { return reach }
      let connection = LooseConnection(model.network, buyer: buyer, kinds: question.regime.kinds)
      return reach.cautious(about: connection.firstTied(question.banned), in: model.network)
    }
  }

  /// The regimes that are asked.
  static func questions(
    _ model: ExposureModel, rating: RiskRating, lists: [ListEdition], policy: Policy, asOf: CalendarDate
  ) -> [RegimeQuestion] {
    let (evidence, places) = (LinkEvidence(model.network, asOf: asOf), KnownPlaces(model.network))
    return policy.sortedRegimes.compactMap { id, regime in
      let own = lists.filter { regime.lists.contains($0.id) }
      let banned = rating.banned.filter { $0.regime == id }
      guard regime.isAlwaysAsked || !own.isEmpty || !banned.isEmpty else { return nil }
      return RegimeQuestion(
        id: id, regime: regime, banned: banned, lists: own, model: model, asOf: asOf, evidence: evidence,
        places: places)
    }
  }

  /// An answer that rules out, but nothing is ruled out while a banned party is tied to the buyer, be it by no route that counts.
  private func cautious(about banned: PartyIndex?, in network: SupplyNetwork) -> Reach {
    guard let banned else { return self }
    var reach = self
    reach.result.status = .unresolved
    reach.result.why =
      "\(network.parties[banned.position].name) is banned and tied to the buyer, though by no route that counts:"
      + " by ownership, by goods said to go into something else, or in the past; show which"
    return reach
  }
}
