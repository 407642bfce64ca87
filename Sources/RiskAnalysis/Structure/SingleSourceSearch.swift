import SupplyModel

/// Products that a party buys from one supplier only, where risk comes with them.
struct SingleSourceSearch {
  private struct Supply {
    let supplier: Int32
    var isSingle = true
    var strongest = 0.0
    var mass = 0.0
  }

  private struct Single {
    let buyer: Int32
    let product: Int32
    let supply: Supply
  }

  private let model: ExposureModel
  private var singles: [Single] = []

  /// - Complexity: O(edges).
  init(_ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation) {
    self.model = model
    guard strongest.reaching.contains(where: { $0 > 0 }) else { return }
    for buyer in 0..<Int32(model.placeCount) {
      for (product, supply) in Self.supplies(of: buyer, model, strongest, share)
      where supply.isSingle && supply.strongest > 0 {
        singles.append(Single(buyer: buyer, product: product, supply: supply))
      }
    }
  }

  /// What a party buys, by product.
  private static func supplies(
    of buyer: Int32, _ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation
  ) -> [Int32: Supply] {
    var supplies: [Int32: Supply] = [:]
    let graph = model.graph
    for activity in model.plan.activities(of: Int(buyer)) {
      let passing = share.arrivals[Int(activity)] * (1 - model.marginalRisk[Int(activity)])
      for edge in graph.purchases(of: activity).lazy.map(Int.init) where graph.weight[edge] > 0 {
        let supplier = Int(graph.supplier[edge])
        guard graph.kind[edge].isPurchase, graph.product[supplier] >= 0 else { continue }
        var supply = supplies[graph.product[supplier]] ?? Supply(supplier: graph.party[supplier])
        supply.isSingle = supply.isSingle && supply.supplier == graph.party[supplier]
        supply.strongest = max(supply.strongest, strongest.reaching[supplier])
        supply.mass += passing * graph.share[edge]
        supplies[graph.product[supplier]] = supply
      }
    }
    return supplies
  }

  /// The most mass first, then the largest risk, then by ids.
  func found(limit: Int) -> [Structure.SingleSource] {
    let found = singles.map { single in
      Structure.SingleSource(
        buyer: model.placeID(Int(single.buyer)), supplier: model.placeID(Int(single.supply.supplier)),
        product: model.network.products[Int(single.product)].name, strongest: single.supply.strongest,
        mass: single.supply.mass)
    }
    return Array(found.sorted(by: Self.precedes).prefix(limit))
  }

  private static func precedes(_ a: Structure.SingleSource, _ b: Structure.SingleSource) -> Bool {
    if a.mass != b.mass { return a.mass > b.mass }
    if a.strongest != b.strongest { return a.strongest > b.strongest }
    return (a.buyer, a.product, a.supplier) < (b.buyer, b.product, b.supplier)
  }
}
