import SupplyModel

/// What some sources bring to the buyer under drawn weights, from what their numbers were made of: nothing is read or
/// rated again.
struct SourceReweighing {
  private let network: SourceNetwork
  private let edges: [WeighedEdge]
  private let places: [WeighedPlace]
  /// Per source: risk of a shared cause; nil for a party.
  private let causes: [WeighedNumber?]
  /// Per source and activity: risk of the product, which no weight is in.
  private let productRisk: [[Double]]
  /// Parties touched by causes that have credits for controls.
  private let touched: [WeighedPlace]
  let drawn: DrawnWeights

  /// A link, and the party whose controls make it less sure that a cause touches it.
  private struct WeighedEdge {
    let number: WeighedNumber
    var touched: Int?
    var credit = 0.0
  }

  var weightCount: Int { drawn.count }

  /// Edges and activities looked at per draw.
  var work: Int { network.graph.edgeCount + network.graph.activityCount }

  init(
    _ model: ExposureModel, places: [Int], rating: RiskRating, policy: Policy, question: Question,
    asOf: CalendarDate
  ) {
    let network = SourceNetwork(model, places: places)
    var drawn = DrawnWeights(policy, question)
    var touched: [Int: Int] = [:]
    var touchedPlaces: [WeighedPlace] = []
    let credited = Set(rating.parts.credits.map(\.party.position))
    edges = network.original.map { edge in
      let grounds = EdgeGrounds(model, edge, policy: policy, asOf: asOf)
      let number = WeighedNumber(
        value: model.graph.weight[Int(edge)], weights: drawn.numbers(of: grounds.weights))
      guard let place = grounds.touched, credited.contains(place) else { return WeighedEdge(number: number) }
      if touched[place] == nil {
        touched[place] = touchedPlaces.count
        touchedPlaces.append(WeighedPlace(place, rating.parts, given: 0, policy: policy, &drawn))
      }
      let none = [Double](repeating: 1, count: drawn.count)
      let credit = touched[place].map { touchedPlaces[$0].credit(none) } ?? 0
      return WeighedEdge(number: number, touched: touched[place], credit: credit)
    }
    let parties = model.network.parties.count
    self.places = places.map {
      WeighedPlace(
        $0, $0 < parties ? rating.parts : RatingParts(), given: model.placeRisk[$0], policy: policy, &drawn)
    }
    causes = places.map { place in
      guard place >= parties else { return nil }
      let cause = model.causes[place - parties]
      return WeighedNumber(
        value: cause.risk, weights: drawn.numbers(of: cause.weights), isMean: cause.weights.count == 2)
    }
    productRisk = network.sources.map { $0.map { model.productRisk[Int($0.there)] } }
    (self.network, self.touched, self.drawn) = (network, touchedPlaces, drawn)
  }

  /// Per source: its risk times its strongest chain.
  ///
  /// - Complexity: O(edges between the sources and the buyer).
  func contributions(_ draw: Int) -> [Double] {
    let factors = drawn.factors(draw)
    let credits = touched.map { $0.credit(factors) }
    let weight = edges.map { edge in
      let weight = edge.number.value(factors)
      guard let touched = edge.touched, edge.credit < 1 else { return weight }
      return min(1, weight * (1 - credits[touched]) / (1 - edge.credit))
    }
    let paths = network.graph.reweighed(weight).strongestPaths(to: network.root)
    return network.sources.indices.map { source in
      let risk = causes[source]?.value(factors) ?? places[source].risk(factors)
      return zip(network.sources[source], productRisk[source]).reduce(0) { most, activity in
        max(most, (1 - (1 - risk) * (1 - activity.1)) * paths.strength(of: activity.0.here))
      }
    }
  }
}

/// Which weights of the policy are in the weight of an edge.
private struct EdgeGrounds {
  var weights: [PolicyWeight] = []
  /// The party that a shared cause touches by it.
  var touched: Int?

  init(_ model: ExposureModel, _ edge: SupplyGraph.Edge, policy: Policy, asOf: CalendarDate) {
    let relation = model.graph.relation[Int(edge)]
    if relation >= 0 {
      guard model.network.stated == nil else { return }
      let row = model.network.relations[Int(relation)]
      let evidence = EvidenceWeighing.grounds(of: row, in: model.network, policy: policy, asOf: asOf)
      weights = (evidence.map { [.evidence($0)] } ?? []) + [.kind(row.kind)]
      return
    }
    let buyer = Int(model.graph.buyer[Int(edge)])
    touched = Int(model.graph.party[buyer])
    let cause = Int(model.graph.party[Int(model.graph.supplier[Int(edge)])]) - model.network.parties.count
    guard cause >= 0, model.causes[cause].touchWeights.count == model.causes[cause].touched.count else {
      return
    }
    for (touch, weights) in zip(model.causes[cause].touched, model.causes[cause].touchWeights)
    where touch.party.position == touched && model.plan.touched(by: touch).contains(UInt32(buyer)) {
      self.weights = weights
    }
  }
}
