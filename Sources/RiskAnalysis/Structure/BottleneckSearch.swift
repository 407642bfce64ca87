import SupplyModel

/// Links that all ways of several sources pass, and that are less likely to be there than the sources, each counted
/// by itself, would make believe: behind one link of 0.1 five sources of 0.9 are no more than 0.1.
struct BottleneckSearch {
  private let model: ExposureModel
  private let places: PlaceNetwork
  private let tree: DominatorTree
  private let sources: RiskSources

  init(_ model: ExposureModel, _ places: PlaceNetwork, _ tree: DominatorTree, _ sources: RiskSources) {
    (self.model, self.places, self.tree, self.sources) = (model, places, tree, sources)
  }

  /// Where most is held back first, then by ids.
  ///
  /// - Complexity: O(places + edges of those with several sources behind them × depth of the dominator tree).
  func found(limit: Int) -> [Structure.Bottleneck] {
    let absent = absentBehind
    let found = (0..<model.network.parties.count).compactMap { place -> Structure.Bottleneck? in
      let count = sources.behind[place] + (sources.isSource[place] ? 1 : 0)
      guard count > 1, let buyer = soleBuyer(of: UInt32(place)) else { return nil }
      let apart = 1 - absent[place]
      let weight = weight(from: place, to: Int(buyer))
      guard weight < apart else { return nil }
      return Structure.Bottleneck(
        supplier: model.placeID(place), buyer: model.placeID(Int(buyer)), weight: weight, sources: count,
        countedApart: apart)
    }
    return Array(
      found.sorted { a, b in
        let (x, y) = (a.countedApart - a.weight, b.countedApart - b.weight)
        return x != y ? x > y : (a.supplier, a.buyer) < (b.supplier, b.buyer)
      }.prefix(limit))
  }

  /// `Π(1 − c_s)` over the sources that pass each place, itself included: what a count of each source by itself would
  /// leave.
  private var absentBehind: [Double] {
    var absent = sources.contribution.map { 1 - $0 }
    for place in tree.order.reversed() where tree.parent[Int(place)] != .max {
      absent[Int(tree.parent[Int(place)])] *= absent[Int(place)]
    }
    return absent
  }

  /// The one party that what leaves a place must go to, unless it comes back; nil where there are several.
  private func soleBuyer(of place: UInt32) -> UInt32? {
    let parent = tree.parent[Int(place)]
    guard parent != .max else { return nil }
    let buyers = places.graph.sales(of: place).map { places.graph.buyer[Int($0)] }
    let isSole = buyers.allSatisfy { $0 == parent || !tree.isReached($0) || tree.isBehind($0, place) }
    return isSole && buyers.contains(parent) ? parent : nil
  }

  /// Probability that at least one relation of the pair passes something on.
  private func weight(from supplier: Int, to buyer: Int) -> Double {
    let graph = model.graph
    var weights: [Int32: Double] = [:]
    for activity in model.plan.activities(of: supplier) {
      for edge in graph.sales(of: activity).map(Int.init) {
        guard Int(graph.party[Int(graph.buyer[edge])]) == buyer, graph.weight[edge] > 0 else { continue }
        weights[graph.relation[edge]] = graph.weight[edge]
      }
    }
    return 1 - weights.sorted { $0.key < $1.key }.reduce(1) { $0 * (1 - $1.value) }
  }
}
