import SupplyModel

/// Links on the best chains of sources that are stated to be no part of what is bought: the share cannot see what
/// comes by them, the likelihood counts it in full.
struct UnpricedLinkSearch {
  private let model: ExposureModel
  private let strongest: StrongestEvaluation

  init(_ model: ExposureModel, _ strongest: StrongestEvaluation) {
    (self.model, self.strongest) = (model, strongest)
  }

  private struct Ends: Hashable {
    let supplier: Int32
    let buyer: Int32
  }

  /// The largest risk first, then by ids.
  ///
  /// - Complexity: O(sources × length of their chains).
  func found(limit: Int) -> [Structure.UnpricedLink] {
    var links: [Ends: Structure.UnpricedLink] = [:]
    for place in 0..<model.placeCount {
      guard let (edge, value) = unpriced(place) else { continue }
      let ends = Ends(
        supplier: model.graph.party[Int(model.graph.supplier[edge])],
        buyer: model.graph.party[Int(model.graph.buyer[edge])])
      var link =
        links[ends]
        ?? Structure.UnpricedLink(
          supplier: model.placeID(Int(ends.supplier)), buyer: model.placeID(Int(ends.buyer)),
          weight: model.graph.weight[edge], sources: 0, strongest: 0)
      link.sources += 1
      link.strongest = max(link.strongest, value)
      link.weight = max(link.weight, model.graph.weight[edge])
      links[ends] = link
    }
    return Array(
      links.values.sorted { a, b in
        a.strongest != b.strongest
          ? a.strongest > b.strongest : (a.supplier, a.buyer) < (b.supplier, b.buyer)
      }.prefix(limit))
  }

  /// The first purchase of share 0 on the best chain of a place's risk, and how much comes along that chain.
  private func unpriced(_ place: Int) -> (edge: Int, value: Double)? {
    let best = model.plan.activities(of: place).max {
      strongest.contribution[Int($0)] < strongest.contribution[Int($1)]
    }
    guard let best, best != model.root, strongest.contribution[Int(best)] > 0 else { return nil }
    let edges = strongest.paths.path(from: best, in: model.graph).map(Int.init)
    let unpriced = edges.first { model.graph.kind[$0].isPurchase && model.edgeShare[$0] == 0 }
    return unpriced.map { ($0, strongest.contribution[Int(best)]) }
  }
}
