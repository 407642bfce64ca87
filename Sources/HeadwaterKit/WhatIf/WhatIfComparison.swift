import RiskAnalysis
import SupplyModel

/// Two answers about one network, side by side.
struct WhatIfComparison {
  private let today: ExposureAnswer
  private let supposed: ExposureAnswer
  private let supposition: ResolvedSupposition

  init(_ today: ExposureAnswer, _ supposed: ExposureAnswer, _ supposition: ResolvedSupposition) {
    (self.today, self.supposed, self.supposition) = (today, supposed, supposition)
  }

  func result(_ suppositions: [String]) -> WhatIfResult {
    let (before, after) = (today.result, supposed.result)
    var result = WhatIfResult(
      asOf: before.asOf, buyer: before.buyer, before: today.headline, after: supposed.headline)
    countAlike(&result)
    result.suppositions = suppositions
    result.strongestBefore = before.strongest.path.map { name($0, today) }
    result.strongestAfter = after.strongest.path.map { name($0, supposed) }
    result.removedShare = supposition.removed.reduce(0) {
      $0 + today.evaluation.model.total(today.evaluation.share.arrivals, of: $1.position)
    }
    (result.takeovers, result.stops) = replacements()
    result.cascade = losses()
    return result
  }

  /// Where one of the two networks is too entangled to be counted, worlds are drawn for both: the same coins fall alike, and
  /// more risk cannot seem less.
  private func countAlike(_ result: inout WhatIfResult) {
    let (before, after) = (today.evaluation.likelihood.exposure, supposed.evaluation.likelihood.exposure)
    guard before.method != after.method else { return }
    func drawn(_ answer: ExposureAnswer) -> Double {
      LikelihoodEvaluation(answer.evaluation.model, isDrawn: true, threads: answer.question.setup.threads)
        .exposure.estimate
    }
    if before.method == .exact { result.before.likelihood.estimate = drawn(today) }
    if after.method == .exact { result.after.likelihood.estimate = drawn(supposed) }
  }

  /// The cascade of today's network when the removed stop, to a thousandth of anyone's output.
  private func losses() -> [WhatIfResult.Loss] {
    guard !supposition.removed.isEmpty else { return [] }
    let cascade = SupplyCascade(
      today.evaluation.model, arrivals: today.evaluation.share.arrivals, stopped: supposition.removed,
      needs: today.question.setup.policy.needs)
    return today.network.parties.indices
      .filter { cascade.outputLeft[$0] < 0.999 && !supposition.removed.contains(PartyIndex($0)) }
      .sorted { (cascade.outputLeft[$0], $0) < (cascade.outputLeft[$1], $1) }
      .map { .init(party: today.network.parties[$0].name, outputLeft: cascade.outputLeft[$0]) }
  }

  private func name(_ id: String, _ answer: ExposureAnswer) -> String {
    answer.network.parties.first { $0.id == id }?.name
      ?? answer.evaluation.model.causes.first { $0.id == id }?.name ?? id
  }

  /// What each customer of a removed party bought there, and who else supplies it that.
  private func replacements() -> (takeovers: [WhatIfResult.Takeover], stops: [WhatIfResult.Stop]) {
    let lost = today.network.relations.filter {
      supposition.removed.contains($0.supplier) && !supposition.removed.contains($0.buyer)
        && $0.kind.isPurchase
    }
    let remaining = Dictionary(grouping: supposed.network.relations, by: Need.init)
    let (before, after) = (PurchaseShares(today), PurchaseShares(supposed))
    var takeovers: [WhatIfResult.Takeover] = []
    var stops: [WhatIfResult.Stop] = []
    for lost in lost {
      let (buyer, product) = (partyName(lost.buyer), lost.product.map(productName))
      let others = remaining[Need(lost)] ?? []
      if others.isEmpty {
        stops.append(.init(buyer: buyer, product: product, supplier: partyName(lost.supplier)))
      }
      takeovers += others.map {
        .init(
          buyer: buyer, product: product, supplier: partyName($0.supplier), shareBefore: before.share(of: $0),
          shareAfter: after.share(of: $0))
      }
    }
    return (Self.distinct(takeovers), Self.distinct(stops))
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  private func partyName(_ party: PartyIndex) -> String { today.network.parties[party.position].name }
  private func productName(_ product: ProductIndex) -> String {
    today.network.products[product.position].name
  }
}

/// What a party buys, whoever supplies it.
private struct Need: Hashable {
  let buyer: PartyIndex
  let product: ProductIndex?
  let kind: RelationKind

  init(_ relation: SupplyRelation) {
    (buyer, product, kind) = (relation.buyer, relation.product, relation.kind)
  }
}

/// The largest share of each purchase in anything its buyer makes.
private struct PurchaseShares {
  private struct Purchase: Hashable {
    let supplier: PartyIndex
    let need: Need

    init(_ relation: SupplyRelation) { (supplier, need) = (relation.supplier, Need(relation)) }
  }

  private var shares: [Purchase: Double] = [:]

  init(_ answer: ExposureAnswer) {
    let model = answer.evaluation.model
    for edge in model.graph.edges.map(Int.init) where model.graph.relation[edge] >= 0 {
      let purchase = Purchase(answer.network.relations[Int(model.graph.relation[edge])])
      shares[purchase] = max(shares[purchase] ?? 0, model.edgeShare[edge])
    }
  }

  func share(of relation: SupplyRelation) -> Double { shares[Purchase(relation)] ?? 0 }
}
