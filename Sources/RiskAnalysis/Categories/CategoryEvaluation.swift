import SupplyModel

/// What reaches the buyer with each category of its purchases, followed through what goes into what.
package struct CategoryEvaluation {
  /// Most relations of the network, times categories, for which likelihoods are counted.
  static let mostWork = 1_000_000
  private static let worlds = 4096

  /// The most exposed first: regimes reached, then share, then strongest chain, then by name.
  package let categories: [CategoryExposure]

  /// - Complexity: O(activities + edges), times the regimes; and a likelihood per category where that is cheap.
  package init(
    _ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation,
    rating: RiskRating, lists: [ListEdition], policy: Policy, asOf: CalendarDate
  ) {
    let reaches = Self.reaches(model, rating: rating, lists: lists, policy: policy, asOf: asOf)
    var purchases: [PurchaseCategory: [SupplyGraph.Edge]] = [:]
    for edge in model.graph.purchases(of: model.root) where model.graph.relation[Int(edge)] >= 0 {
      let relation = model.network.relations[Int(model.graph.relation[Int(edge)])]
      purchases[PurchaseCategory(relation, in: model.network), default: []].append(edge)
    }
    let measure = CategoryMeasure(model, strongest, share)
    let isCheap = purchases.count * model.network.relations.count <= Self.mostWork
    categories = purchases.map { category, edges in
      var exposure = measure.exposure(of: category, edges)
      exposure.reach = reaches.compactMap { reach in
        reach.status(edges).map { Headline.Reach(regime: reach.regime, status: $0) }
      }
      if isCheap { exposure.likelihood = Self.likelihood(model, buyingOnly: edges) }
      return exposure
    }.sorted { $0.precedes($1) }
  }

  /// Of regimes that ban something here; all others reach no category.
  private static func reaches(
    _ model: ExposureModel, rating: RiskRating, lists: [ListEdition], policy: Policy, asOf: CalendarDate
  ) -> [CategoryReach] {
    guard !rating.banned.isEmpty else { return [] }
    return Reach.questions(model, rating: rating, lists: lists, policy: policy, asOf: asOf)
      .filter { !$0.banned.isEmpty }.map(CategoryReach.init)
  }

  /// Relations that feed the buyer alone are left out, but for these.
  private static func likelihood(_ model: ExposureModel, buyingOnly edges: [SupplyGraph.Edge]) -> Double {
    let kept = Set(edges.map { model.graph.relation[Int($0)] })
    var change = ModelChange()
    for edge in model.graph.purchases(of: model.root) {
      let relation = model.graph.relation[Int(edge)]
      if relation >= 0, !kept.contains(relation) { change.relationWeight[relation] = 0 }
    }
    return LikelihoodTrial(UncertainNetwork(onRoutesOf: model.changed(by: change)), worlds: worlds).value
  }
}

/// The numbers of one category, off the walks of the whole network.
private struct CategoryMeasure {
  let model: ExposureModel
  let reaching: [Double]
  let hit: [Double]
  let hitLow: [Double]
  let hitHigh: [Double]

  init(_ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation) {
    (self.model, reaching, hit, hitLow) = (model, strongest.reaching, share.hit, share.hitLow)
    hitHigh = ShareOrder(model.graph)
      .hittingProbability(risk: model.marginalRisk, untraced: model.untracedShare, unknownRisk: 1)
  }

  func exposure(of category: PurchaseCategory, _ edges: [SupplyGraph.Edge]) -> CategoryExposure {
    var exposure = CategoryExposure(basis: category.basis, code: category.code)
    let suppliers = edges.map { model.placeID(Int(model.graph.party[supplier($0)])) }
    exposure.suppliers = Set(suppliers).sorted()
    let products = products(edges)
    exposure.products = Array(products.prefix(CategoryExposure.mostProducts))
    exposure.productCount = products.count
    exposure.part = edges.reduce(0) { $0 + model.edgeShare[Int($1)] }
    exposure.share.estimate = met(hit, edges, of: exposure.part)
    exposure.share.low = met(hitLow, edges, of: exposure.part)
    exposure.share.high = met(hitHigh, edges, of: exposure.part)
    exposure.strongest = edges.reduce(0) {
      max($0, model.graph.weight[Int($1)] * reaching[supplier($1)])
    }
    return exposure
  }

  private func supplier(_ edge: SupplyGraph.Edge) -> Int { Int(model.graph.supplier[Int(edge)]) }

  private func met(_ hit: [Double], _ edges: [SupplyGraph.Edge], of part: Double) -> Double {
    guard part > 0 else { return 0 }
    return min(1, edges.reduce(0) { $0 + model.graph.share[Int($1)] * hit[supplier($1)] } / part)
  }

  /// Names, the most bought first, then by name; what is not named is left out.
  private func products(_ edges: [SupplyGraph.Edge]) -> [String] {
    var bought: [String: Double] = [:]
    for edge in edges {
      let relation = model.network.relations[Int(model.graph.relation[Int(edge)])]
      guard let product = relation.product else { continue }
      bought[model.network.products[product.position].name, default: 0] += model.edgeShare[Int(edge)]
    }
    return bought.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map(\.key)
  }
}

extension CategoryExposure {
  fileprivate func precedes(_ other: CategoryExposure) -> Bool {
    if gravity != other.gravity { return gravity > other.gravity }
    if share.estimate * part != other.share.estimate * other.part {
      return share.estimate * part > other.share.estimate * other.part
    }
    if strongest != other.strongest { return strongest > other.strongest }
    return (basis.rawValue, code) < (other.basis.rawValue, other.code)
  }

  private var gravity: Int {
    reach.contains { $0.status == .proven } ? 2 : reach.isEmpty ? 0 : 1
  }
}
