import RiskAnalysis
import SupplyModel

/// The model of a question with all its numbers: what the parts of a result are read from.
struct Evaluation {
  /// How many routes of each sort a result tells.
  static let routeLimit = 40

  let model: ExposureModel
  let strongest: StrongestEvaluation
  let share: ShareEvaluation
  let likelihood: LikelihoodEvaluation
  let tiers: PlaceTiers
  /// The strongest first.
  let routes: [ExposureRoute]
  let search: RouteSearch
  let reach: [Reach]

  /// - Parameter threads: changes nothing of the numbers.
  init(_ model: ExposureModel, reach: [Reach], threads: Int) {
    self.model = model
    self.reach = reach
    strongest = StrongestEvaluation(model)
    share = ShareEvaluation(model)
    likelihood = LikelihoodEvaluation(model, threads: threads)
    tiers = PlaceTiers(model)
    let search = RouteSearch(model)
    self.search = search
    var seen: Set<ExposureRoute> = []
    let found = (search.routes(strongest, limit: Self.routeLimit) + reach.flatMap(\.routes))
      .filter { seen.insert($0).inserted }
    let measured = found.map { (route: $0, strength: search.strength(of: $0), share: search.share(of: $0)) }
    routes = measured.sorted { a, b in
      if a.strength != b.strength { return a.strength > b.strength }
      if a.share != b.share { return a.share > b.share }
      return (a.route.source, a.route.edges.count) != (b.route.source, b.route.edges.count)
        ? (a.route.source, a.route.edges.count) < (b.route.source, b.route.edges.count)
        : a.route.edges.lexicographicallyPrecedes(b.route.edges)
    }.map(\.route)
  }
}

/// Tiers and dominators per place: a party's are the best and worst over its activities.
struct PlaceTiers {
  /// nil where no purchase leads from the place to the buyer.
  let tiers: [PartyResult.Tier?]
  /// Place every way to the buyer passes; nil for the buyer and the unreached.
  let dominators: [Int?]
  let hasSuppliers: [Bool]

  init(_ model: ExposureModel) {
    let activityTiers = model.graph.tiers(from: model.root)
    let buyer = Int(model.graph.party[Int(model.root)])
    tiers = (0..<model.placeCount).map { place in
      guard place != buyer else { return PartyResult.Tier(min: 0, max: 0, isInLoop: false) }
      let reached = model.plan.activities(of: place).map(Int.init)
        .filter { activityTiers.min[$0] != SupplyTiers.unreached }
      guard let nearest = reached.map({ activityTiers.min[$0] }).min(),
        let farthest = reached.map({ activityTiers.max[$0] }).max()
      else { return nil }
      return PartyResult.Tier(
        min: Int(nearest), max: Int(farthest), isInLoop: reached.contains { activityTiers.isInLoop[$0] })
    }
    var hasSuppliers = [Bool](repeating: false, count: model.placeCount)
    for edge in model.graph.edges.map(Int.init) where model.graph.kind[edge].isPurchase {
      hasSuppliers[Int(model.graph.party[Int(model.graph.buyer[edge])])] = true
    }
    self.hasSuppliers = hasSuppliers
    dominators = Self.dominators(model, buyer: buyer)
  }

  /// Dominators of the network of places: one activity each.
  private static func dominators(_ model: ExposureModel, buyer: Int) -> [Int?] {
    var builder = SupplyGraph.Builder()
    for place in 0..<model.placeCount { _ = builder.addActivity(party: Int32(place), product: -1) }
    var seen: Set<UInt64> = []
    for edge in model.graph.edges.map(Int.init) where model.graph.weight[edge] > 0 {
      let supplier = UInt32(model.graph.party[Int(model.graph.supplier[edge])])
      let customer = UInt32(model.graph.party[Int(model.graph.buyer[edge])])
      guard supplier != customer, seen.insert(UInt64(supplier) << 32 | UInt64(customer)).inserted else {
        continue
      }
      builder.addEdge(
        from: supplier, to: customer, kind: model.graph.kind[edge], weight: 1, share: 0, relation: -1)
    }
    return builder.build().immediateDominators(from: UInt32(buyer)).map { $0 == .max ? nil : Int($0) }
  }
}
