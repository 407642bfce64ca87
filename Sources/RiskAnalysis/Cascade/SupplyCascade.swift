import SupplyModel

/// Who would make less if some parties stopped (NUMBERS M4): a separate question from who is exposed.
///
/// Firms are activities, so a plant that makes gloves and gowns can go on with gowns. Those who sell the same product
/// stand in for each other as far as their part of the market goes; goods that nobody named have no stand-in.
package struct SupplyCascade: Sendable {
  /// Per party, the part of its output that is left, 0…1, for want of inputs; the least over all it makes.
  package let outputLeft: [Double]

  /// - Parameters:
  ///   - arrivals: per activity, what of the buyer's purchases passes through it (``ShareEvaluation/arrivals``): the
  ///     volume of what it buys.
  ///   - stopped: parties that deliver nothing.
  ///   - needs: how badly a buyer needs what comes to it by each kind of relation.
  /// - Complexity: O(steps × (activities + edges)).
  package init(
    _ model: ExposureModel, arrivals: [Double], stopped: Set<PartyIndex>,
    needs: [RelationKind: FlowNetwork.Need]
  ) {
    let industries = Industries(model)
    let flows = model.graph.edges.map(Int.init).filter { model.graph.kind[$0].isPurchase }.map { edge in
      let buyer = Int(model.graph.buyer[edge])
      return FlowNetwork.Flow(
        supplier: Int(model.graph.supplier[edge]), buyer: buyer,
        volume: arrivals[buyer] * model.edgeShare[edge])
    }
    let network = FlowNetwork(industry: industries.ofActivity, flows: flows) { supplier, _ in
      needs[industries.kinds[supplier]] ?? .essential
    }
    let capacity = model.graph.party.map { stopped.contains(PartyIndex(Int($0))) ? 0.0 : 1 }
    let cascade = network.cascade(capacity: capacity)
    outputLeft = model.network.parties.indices.map { party in
      model.plan.activities(of: party).map { cascade.downstream[Int($0)] }.min() ?? 1
    }
  }

  /// What each activity delivers, as an industry: a product, by one kind of relation.
  private struct Industries {
    private(set) var ofActivity: [Int] = []
    private(set) var kinds: [RelationKind] = []

    private struct Industry: Hashable {
      let product: Int32
      let kind: RelationKind
    }

    init(_ model: ExposureModel) {
      var numbers: [Industry: Int] = [:]
      for activity in model.graph.activities {
        let sale = model.graph.sales(of: activity).first { model.graph.kind[Int($0)].isPurchase }
        let kind = sale.map { model.graph.kind[Int($0)] } ?? .goods
        let industry = Industry(product: model.graph.product[Int(activity)], kind: kind)
        if industry.product >= 0, let known = numbers[industry] {
          ofActivity.append(known)
        } else {
          numbers[industry] = kinds.count
          ofActivity.append(kinds.count)
          kinds.append(kind)
        }
      }
    }
  }
}
