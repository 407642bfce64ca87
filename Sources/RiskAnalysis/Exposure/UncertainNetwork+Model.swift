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

  init(_ model: ExposureModel) {
    self.model = model
    for activity in model.graph.activities {
      let place = model.graph.party[Int(activity)]
      let isSole = model.plan.activities(of: Int(place)).count == 1
      _ = builder.addNode(
        place: place, risk: isSole ? model.placeRisk[Int(place)] : 0, key: .place(model.placeID(Int(place))))
    }
    for place in 0..<model.placeCount where model.placeRisk[place] > 0 {
      let activities = Array(model.plan.activities(of: place))
      if activities.count > 1 { gather(activities, risk: model.placeRisk[place]) }
    }
    for (activity, risk) in model.productRisk.enumerated() where risk > 0 { add(risk, to: UInt32(activity)) }
  }

  mutating func addRelations() {
    let graph = model.graph
    var fed = [[UInt32]](repeating: [], count: model.network.relations.count)
    var edge = [Int](repeating: -1, count: model.network.relations.count)
    for number in graph.edges.map(Int.init) where graph.relation[number] >= 0 {
      fed[Int(graph.relation[number])].append(graph.buyer[number])
      edge[Int(graph.relation[number])] = number
    }
    for (relation, edge) in edge.enumerated() where edge >= 0 && graph.weight[edge] > 0 {
      builder.addLink(
        from: graph.supplier[edge], to: gather(fed[relation]), weight: graph.weight[edge],
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
          from: source, to: gather(model.plan.touched(by: touch)), weight: touch.confidence,
          key: CoinKey("E|\(cause.id)|\(party)|cause\(product)"))
      }
    }
  }

  /// The activity itself, or a node that leads to all of several.
  @discardableResult
  private mutating func gather(_ activities: [UInt32], risk: Double = 0) -> UncertainNetwork.Node {
    if activities.count == 1 { return activities[0] }
    let sorted = activities.sorted()
    if let known = gatherings[sorted] { return known }
    let place = model.graph.party[Int(sorted[0])]
    let node = builder.addNode(place: place, risk: risk, key: .place(model.placeID(Int(place))))
    for activity in sorted { builder.addLink(from: node, to: activity) }
    gatherings[sorted] = node
    return node
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
