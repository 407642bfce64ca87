import SupplyModel

extension ExposureModel {
  /// Unfolds a network into activities and weighs every edge for a question.
  ///
  /// - Parameters:
  ///   - confidence: link confidence per relation, 0…1, evidence and age taken into account.
  ///   - asOf: relations that ended before it, or begin after it, are no links then; nil takes them all.
  ///   - whole: the network that says who makes what of what, where `network` is what a supposition leaves of it: who
  ///     loses the only buyer of a product does not put its inputs into something else.
  ///   - rating: risk per place, from indicators or stated outright.
  ///   - shares: how shares given as ranges are read.
  ///   - threads: how many may be used; changes nothing of the model.
  /// - Complexity: O(relations log relations), times the products of buyers whose inputs name none.
  package init(
    _ network: SupplyNetwork, buyer: PartyIndex, rating: RiskRating, confidence: [Double],
    parameters: ExposureParameters, asOf: CalendarDate? = nil, partOf whole: SupplyNetwork? = nil,
    shares: ShareReading = .stated, threads: Int = 1
  ) {
    let plan = ActivityPlan(whole ?? network, buyer: buyer, causes: rating.causes.count)
    var weighing = EdgeWeighing(
      network, plan: plan, buyer: buyer, rating: rating, confidence: confidence, parameters: parameters,
      asOf: asOf, shares: shares)
    weighing.weigh(threads: threads)
    weighing.addCauses(rating.causes)
    if whole == nil { weighing.reportUnallocated() }
    let graph = weighing.builder.build()
    let (edgeShare, edgeBasis) = concurrently(
      threads: threads, { [weighing] in weighing.rawShares(in: graph) },
      { [weighing] in weighing.bases(in: graph) })
    let exempt = parameters.includeBuyerRisk ? nil : buyer
    let placeRisk = Self.placeRisk(rating, exempt: exempt)
    let productRisk = Self.productRisk(plan, rating, exempt: exempt)
    let risk = zip(plan.activities, productRisk).map { activity, product in
      1 - (1 - placeRisk[Int(activity.party)]) * (1 - product)
    }
    self.init(
      network: network, plan: plan, graph: graph, parameters: parameters, causes: rating.causes, risk: risk,
      placeRisk: placeRisk, productRisk: productRisk, marginalRisk: Self.marginalRisk(risk, graph),
      ownShare: weighing.ownShare, serviceShare: weighing.serviceShare,
      mitigatedShare: weighing.mitigatedShare, untracedShare: weighing.untracedShare,
      edgeShare: edgeShare, edgeBasis: edgeBasis,
      diagnostics: weighing.diagnostics)
  }

  private static func placeRisk(_ rating: RiskRating, exempt: PartyIndex?) -> [Double] {
    var risk = rating.parties.map(\.residual) + rating.causes.map(\.risk)
    if let exempt { risk[exempt.position] = 0 }
    return risk
  }

  /// Risk of the product is a route to harm of its own, independent of the party's.
  private static func productRisk(_ plan: ActivityPlan, _ rating: RiskRating, exempt: PartyIndex?) -> [Double]
  {
    var free = [Double](repeating: 1, count: plan.activities.count)
    for product in rating.products where product.party != exempt {
      guard let activity = plan.activity(of: product.party.position, product: product.product.number) else {
        continue
      }
      free[Int(activity)] *= 1 - product.inherent
    }
    return free.map { 1 - $0 }
  }

  /// Adds each activity's causes to its own risk, and takes it off the causes: a cause ships nothing.
  static func marginalRisk(_ risk: [Double], _ graph: SupplyGraph) -> [Double] {
    var free = risk.map { 1 - $0 }
    var isCause = [Bool](repeating: false, count: risk.count)
    for edge in graph.edges.map(Int.init) where graph.kind[edge] == .cause {
      free[Int(graph.buyer[edge])] *= 1 - graph.weight[edge] * risk[Int(graph.supplier[edge])]
      isCause[Int(graph.supplier[edge])] = true
    }
    return zip(free, isCause).map { $1 ? 0 : 1 - $0 }
  }
}
