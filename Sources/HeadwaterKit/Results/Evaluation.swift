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
  let structure: StructureEvaluation
  let tiers: PlaceTiers
  /// The strongest first.
  let routes: [ExposureRoute]
  let search: RouteSearch
  let reach: [Reach]
  private let threads: Int

  /// - Parameter threads: changes nothing of the numbers.
  init(_ model: ExposureModel, reach: [Reach], threads: Int) {
    self.model = model
    self.reach = reach
    self.threads = threads
    // In two pairs that take about as long as each other.
    let (numbers, ways) = concurrently(
      threads: threads, { (StrongestEvaluation(model), ShareEvaluation(model)) }, { PlaceWays(model) })
    let (strongest, share) = numbers
    (self.strongest, self.share) = (strongest, share)
    likelihood = LikelihoodEvaluation(model, threads: threads)
    (structure, tiers) = concurrently(
      threads: threads, { StructureEvaluation(model, ways, strongest: strongest, share: share) },
      { PlaceTiers(model) })
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

extension Evaluation {
  /// Fewest parties to take away, for the result only: variants and suppositions do without.
  func intervention(goal: Double) -> Structure.Intervention? {
    InterventionSearch(model, likelihood, threads: threads).fewest(
      to: goal, cut: structure.structure.cut)
  }
}

/// Tiers per place: a party's are the best and worst over its activities.
struct PlaceTiers {
  /// nil where no purchase leads from the place to the buyer.
  let tiers: [PartyResult.Tier?]
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
  }
}
