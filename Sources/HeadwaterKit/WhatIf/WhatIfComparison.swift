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
    result.suppositions = suppositions
    result.strongestBefore = before.strongest.path.map { name($0, before) }
    result.strongestAfter = after.strongest.path.map { name($0, after) }
    result.removedShare = supposition.removed.reduce(0) {
      $0 + today.evaluation.model.total(today.evaluation.share.arrivals, of: $1.position)
    }
    (result.takeovers, result.stops) = replacements()
    result.cascade = losses()
    return result
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

  private func name(_ id: String, _ result: AnalysisResult) -> String {
    result.parties.first { $0.id == id }?.name ?? id
  }

  /// What each customer of a removed party bought there, and who else supplies it that.
  private func replacements() -> (takeovers: [WhatIfResult.Takeover], stops: [WhatIfResult.Stop]) {
    var takeovers: [WhatIfResult.Takeover] = []
    var stops: [WhatIfResult.Stop] = []
    for lost in today.network.relations
    where supposition.removed.contains(lost.supplier) && !supposition.removed.contains(lost.buyer)
      && lost.kind.isPurchase
    {
      let others = supposed.network.relations.filter {
        $0.buyer == lost.buyer && $0.product == lost.product && $0.kind == lost.kind
      }
      let (buyer, product) = (partyName(lost.buyer), lost.product.map(productName))
      if others.isEmpty {
        stops.append(.init(buyer: buyer, product: product, supplier: partyName(lost.supplier)))
      }
      for other in others {
        takeovers.append(
          .init(
            buyer: buyer, product: product, supplier: partyName(other.supplier),
            shareBefore: share(of: other, in: today), shareAfter: share(of: other, in: supposed)))
      }
    }
    return (Self.distinct(takeovers), Self.distinct(stops))
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// The largest share of a relation in anything its buyer makes.
  private func share(of relation: SupplyRelation, in answer: ExposureAnswer) -> Double {
    let model = answer.evaluation.model
    let edges = model.graph.edges.filter { edge in
      let row = model.graph.relation[Int(edge)]
      guard row >= 0 else { return false }
      let other = answer.network.relations[Int(row)]
      return other.supplier == relation.supplier && other.buyer == relation.buyer
        && other.product == relation.product && other.kind == relation.kind
    }
    return edges.map { model.edgeShare[Int($0)] }.max() ?? 0
  }

  private func partyName(_ party: PartyIndex) -> String { today.network.parties[party.position].name }
  private func productName(_ product: ProductIndex) -> String {
    today.network.products[product.position].name
  }
}
