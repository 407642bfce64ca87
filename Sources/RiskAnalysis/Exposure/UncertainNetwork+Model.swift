import SupplyModel

extension UncertainNetwork {
  /// Gives every uncertain thing of a model one coin: each party's risk, each relation, each shared cause and each of
  /// its touches, however many activities they concern (decision 0015).
  ///
  /// - Complexity: O(activities + relations log relations).
  package init(_ model: ExposureModel) {
    var unfolding = CoinUnfolding(model)
    unfolding.addRelations()
    unfolding.addTouches()
    self = unfolding.builder.build(root: model.root, placeCount: model.placeCount)
  }
}

/// Adds a model's activities, relations and causes to a network of coins.
private struct CoinUnfolding {
  private let model: ExposureModel
  var builder = UncertainNetwork.Builder()
  /// Nodes for what touches several activities of a party at once.
  private var gatherings: [[UInt32]: UncertainNetwork.Node] = [:]
  /// Per relation: the activities it feeds, and one of its edges; -1 for one that has none.
  private var fed: [[UInt32]]
  private var edge: [Int]

  init(_ model: ExposureModel) {
    self.model = model
    fed = Array(repeating: [], count: model.network.relations.count)
    edge = Array(repeating: -1, count: model.network.relations.count)
    for number in model.graph.edges.map(Int.init) where model.graph.relation[number] >= 0 {
      // Edges are numbered by buyer, so what a relation feeds comes in order.
      fed[Int(model.graph.relation[number])].append(model.graph.buyer[number])
      edge[Int(model.graph.relation[number])] = number
    }
    for activity in model.graph.activities {
      let place = model.graph.party[Int(activity)]
      let isSole = model.plan.activities(of: Int(place)).count == 1
      _ = builder.addNode(
        place: place, risk: isSole ? model.placeRisk[Int(place)] : 0, key: .place(model.placeID(Int(place))))
    }
    addGatherings()
    for (activity, risk) in model.productRisk.enumerated() where risk > 0 { add(risk, to: UInt32(activity)) }
  }

  mutating func addRelations() {
    for (relation, edge) in edge.enumerated() where edge >= 0 && model.graph.weight[edge] > 0 {
      builder.addLink(
        from: model.graph.supplier[edge], to: node(for: fed[relation]), weight: model.graph.weight[edge],
        key: key(of: model.network.relations[relation]))
    }
  }

  mutating func addTouches() {
    for (number, cause) in model.causes.enumerated() {
      guard let source = model.plan.activities(of: model.network.parties.count + number).first else {
        continue
      }
      for touch in cause.touched {
        let party = model.network.parties[touch.party.position].id
        let product = touch.product.map { "|" + model.network.products[$0.position].id } ?? ""
        builder.addLink(
          from: source, to: node(for: model.plan.touched(by: touch)), weight: touch.confidence,
          key: CoinKey("E|\(cause.id)|\(party)|cause\(product)"))
      }
    }
  }

  /// A node for every set of activities that something touches together, with certain links to them. One for all of a
  /// party's activities holds the party's risk.
  private mutating func addGatherings() {
    let touched = model.causes.flatMap(\.touched).map(model.plan.touched)
    let risky = (0..<model.placeCount).filter { model.placeRisk[$0] > 0 }
      .map { Array(model.plan.activities(of: $0)) }
    let sets = Set((fed + touched + risky).filter { $0.count > 1 })
    for activities in sets.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let place = model.graph.party[Int(activities[0])]
      let isAll = activities.count == model.plan.activities(of: Int(place)).count
      let node = builder.addNode(
        place: place, risk: isAll ? model.placeRisk[Int(place)] : 0, key: .place(model.placeID(Int(place))))
      for activity in activities { builder.addLink(from: node, to: activity) }
      gatherings[activities] = node
    }
  }

  private func node(for activities: [UInt32]) -> UncertainNetwork.Node {
    gatherings[activities] ?? activities[0]
  }

  private mutating func add(_ productRisk: Double, to activity: UInt32) {
    let (place, product) = model.plan.activities[Int(activity)]
    let good = product >= 0 ? model.network.products[Int(product)].id : ""
    let node = builder.addNode(
      place: place, risk: productRisk, key: CoinKey("N|\(model.placeID(Int(place)))|\(good)"))
    builder.addLink(from: node, to: activity)
  }

  /// Names what is traded where that tells relations apart; products of a network JSON are labels only.
  private func key(of relation: SupplyRelation) -> CoinKey {
    let (network, parties) = (model.network, model.network.parties)
    let ends = "\(parties[relation.supplier.position].id)|\(parties[relation.buyer.position].id)"
    guard network.stated == nil, relation.product != nil || relation.into != nil else {
      return CoinKey("E|\(ends)|\(relation.kind.name)")
    }
    let goods = [relation.product, relation.into].map { $0.map { network.products[$0.position].id } ?? "" }
    return CoinKey("E|\(ends)|\(relation.kind.name)|\(goods[0])|\(goods[1])")
  }
}

extension CoinKey {
  fileprivate static func place(_ id: String) -> CoinKey { CoinKey("N|\(id)") }
}
