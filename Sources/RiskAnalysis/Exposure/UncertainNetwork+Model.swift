import SupplyModel

extension UncertainNetwork {
  /// Gives every uncertain thing of a model one coin: each party's risk, each relation, each shared cause and each of
  /// its touches, however many activities they concern (decision 0015).
  ///
  /// - Complexity: O(activities + relations log relations).
  package init(_ model: ExposureModel) { self.init(model) { _ in true } }

  /// The same without the relations off every route from a source of risk to the buyer, which ``onRoutes()`` would take
  /// out anyway: of a large network most are.
  ///
  /// - Complexity: O(activities + edges), and a sort of the relations on routes.
  package init(onRoutesOf model: ExposureModel) {
    let routes = RiskRoutes(model)
    self.init(model, where: routes.contains)
  }

  private init(_ model: ExposureModel, where isUnfolded: (SupplyGraph.Edge) -> Bool) {
    var unfolding = CoinUnfolding(model, where: isUnfolded)
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
  private let relations: UnfoldedRelations

  init(_ model: ExposureModel, where isUnfolded: (SupplyGraph.Edge) -> Bool) {
    self.model = model
    relations = UnfoldedRelations(model.graph, count: model.network.relations.count, where: isUnfolded)
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
    relations.forEach { relation, edge, fed in
      guard model.graph.weight[Int(edge)] > 0 else { return }
      builder.addLink(
        from: model.graph.supplier[Int(edge)], to: node(for: fed), weight: model.graph.weight[Int(edge)],
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
    var sets = Set((touched + risky).filter { $0.count > 1 })
    relations.forEach { _, _, fed in
      if fed.count > 1 { sets.insert(Array(fed)) }
    }
    for activities in sets.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let place = model.graph.party[Int(activities[0])]
      let isAll = activities.count == model.plan.activities(of: Int(place)).count
      let node = builder.addNode(
        place: place, risk: isAll ? model.placeRisk[Int(place)] : 0, key: .place(model.placeID(Int(place))))
      for activity in activities { builder.addLink(from: node, to: activity) }
      gatherings[activities] = node
    }
  }

  private func node(for activities: some Collection<UInt32>) -> UncertainNetwork.Node {
    guard let first = activities.first, activities.count > 1 else { return activities.first ?? 0 }
    return gatherings[Array(activities)] ?? first
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
