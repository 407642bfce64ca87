import SupplyModel

/// Products that a party buys from one supplier only, where risk comes with them.
struct SingleSourceSearch {
  private struct Purchase: Hashable {
    let buyer: Int32
    let product: Int32
  }

  private struct Supply {
    let supplier: Int32
    var isSingle = true
    var strongest = 0.0
    var mass = 0.0
  }

  private let model: ExposureModel
  private var supplies: [Purchase: Supply] = [:]

  /// - Complexity: O(edges).
  init(_ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation) {
    self.model = model
    let graph = model.graph
    for activity in graph.activities {
      let passing = share.arrivals[Int(activity)] * (1 - model.marginalRisk[Int(activity)])
      for edge in graph.purchases(of: activity).map(Int.init) where graph.weight[edge] > 0 {
        let supplier = Int(graph.supplier[edge])
        guard graph.kind[edge].isPurchase, graph.product[supplier] >= 0 else { continue }
        let purchase = Purchase(buyer: graph.party[Int(activity)], product: graph.product[supplier])
        var supply = supplies[purchase] ?? Supply(supplier: graph.party[supplier])
        supply.isSingle = supply.isSingle && supply.supplier == graph.party[supplier]
        supply.strongest = max(supply.strongest, strongest.reaching[supplier])
        supply.mass += passing * graph.share[edge]
        supplies[purchase] = supply
      }
    }
  }

  /// The most mass first, then the largest risk, then by ids.
  func found(limit: Int) -> [Structure.SingleSource] {
    let found = supplies.filter { $0.value.isSingle && $0.value.strongest > 0 }.map { purchase, supply in
      Structure.SingleSource(
        buyer: model.placeID(Int(purchase.buyer)), supplier: model.placeID(Int(supply.supplier)),
        product: model.network.products[Int(purchase.product)].name, strongest: supply.strongest,
        mass: supply.mass)
    }
    return Array(found.sorted(by: Self.precedes).prefix(limit))
  }

  private static func precedes(_ a: Structure.SingleSource, _ b: Structure.SingleSource) -> Bool {
    if a.mass != b.mass { return a.mass > b.mass }
    if a.strongest != b.strongest { return a.strongest > b.strongest }
    return (a.buyer, a.product, a.supplier) < (b.buyer, b.product, b.supplier)
  }
}
