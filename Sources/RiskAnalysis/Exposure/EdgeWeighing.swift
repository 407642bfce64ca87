import SupplyModel

/// Weighs relations into edges between activities: whether (weight) and how much (share), NUMBERS §1.0.
struct EdgeWeighing {
  private let network: SupplyNetwork
  private let plan: ActivityPlan
  private let filter: [Double]
  private let parameters: ExposureParameters
  private let feeds: ActivityFeeds
  private let reading: ShareReading
  var builder = SupplyGraph.Builder()
  private(set) var ownShare: [Double]
  private(set) var serviceShare: [Double]
  private(set) var mitigatedShare: [Double]
  private(set) var untracedShare: [Double]
  private(set) var diagnostics = DiagnosticLog()
  private var inputs: ActivityInputs

  init(
    _ network: SupplyNetwork, plan: ActivityPlan, buyer: PartyIndex, rating: RiskRating,
    parameters: ExposureParameters, asOf: CalendarDate?, shares reading: ShareReading = .stated
  ) {
    self.reading = reading
    feeds = ActivityFeeds(network, plan, buyer: buyer, asOf: asOf)
    inputs = ActivityInputs(activities: plan.activities.count) { [feeds] visit in
      feeds.forEach(where: \.isPurchase, visit)
    }
    self.network = network
    self.plan = plan
    self.parameters = parameters
    filter = rating.parties.map(\.filter)
    ownShare = Array(repeating: 0, count: plan.activities.count)
    serviceShare = ownShare
    mitigatedShare = ownShare
    untracedShare = ownShare
    builder.reserveCapacity(activities: plan.activities.count, edges: network.relations.count)
    for activity in plan.activities {
      _ = builder.addActivity(party: activity.party, product: activity.product)
    }
  }

  /// Adds an edge for every relation and every activity of its buyer that it feeds.
  ///
  /// - Complexity: O(edges log inputs).
  mutating func weigh(confidence: [Double]) {
    for activity in plan.activities.indices { allocate(to: UInt32(activity)) }
    var count = 0
    feeds.forEach(where: { $0 != .ownership }) { _, _ in count += 1 }
    builder.reserveCapacity(activities: plan.activities.count, edges: count)
    for relation in network.relations.indices where network.relations[relation].kind != .ownership {
      addEdges(relation, confidence: confidence[relation])
    }
  }

  mutating func reportUnallocated() {
    for relation in plan.unallocated { diagnostics.report(.unallocatedInput(relation, in: network)) }
  }

  /// A cause touches a party's activities as one coin.
  mutating func addCauses(_ causes: [SharedCause]) {
    for (number, cause) in causes.enumerated() {
      guard let source = plan.activities(of: network.parties.count + number).first else { continue }
      for touch in cause.touched {
        for activity in plan.touched(by: touch) {
          builder.addEdge(
            from: source, to: activity, kind: .cause, weight: touch.confidence, share: 0, relation: -1)
        }
      }
    }
  }

  /// Per edge of the graph: share as stated or estimated, before kind and mitigation.
  func rawShares(in graph: SupplyGraph) -> [Double] {
    graph.edges.lazy.map(Int.init).map { edge in
      graph.relation[edge] < 0 ? 0 : inputs.share(of: UInt32(graph.relation[edge]), at: graph.buyer[edge])
    }
  }

  /// Per edge of the graph: where that share comes from.
  func bases(in graph: SupplyGraph) -> [ShareBasis] {
    graph.edges.lazy.map(Int.init).map { edge in
      graph.relation[edge] < 0 ? .none : inputs.basis(of: UInt32(graph.relation[edge]), at: graph.buyer[edge])
    }
  }

  private mutating func addEdges(_ row: Int, confidence: Double) {
    let relation = network.relations[row]
    let product = network.stated == nil ? relation.product?.number ?? -1 : -1
    guard let source = plan.activity(of: relation.supplier.position, product: product) else { return }
    let factor = parameters.factor(of: relation.kind)
    let passes = 1 - filter[relation.buyer.position]
    let keep = (1 - mitigation(relation, .most)) * passes
    let most = (1 - mitigation(relation, .least)) * passes
    // Multiplied in the order of NUMBERS §1.0, so that the product has the same last bit everywhere.
    let weight =
      confidence * (relation.presence.value ?? parameters.defaultPresence) * factor
      * (1 - (relation.mitigation.value ?? 0))
      * (1 - filter[relation.buyer.position]) * parameters.decay
    let (feeds, inputs) = (feeds, inputs)
    feeds.forEach(of: row) { activity in
      let share = inputs.share(of: UInt32(row), at: activity)
      serviceShare[Int(activity)] += share * (1 - factor)
      mitigatedShare[Int(activity)] += share * factor * (1 - most)
      untracedShare[Int(activity)] += share * factor * (most - keep)
      builder.addEdge(
        from: source, to: activity, kind: relation.kind, weight: weight, share: share * factor * keep,
        relation: Int32(row))
    }
  }

  /// What stops part of a relation, at one end of its range when shares are read as the least they can be.
  private func mitigation(_ relation: SupplyRelation, _ end: RangeEnd) -> Double {
    let stated = relation.mitigation.value ?? 0
    guard reading == .least, let range = ranges(relation)?.mitigation else { return stated }
    return end == .least ? range.low : range.high
  }

  private func ranges(_ relation: SupplyRelation) -> FigureRanges? {
    relation.ranges < 0 ? nil : network.ranges[Int(relation.ranges)]
  }

  /// Splits an activity's cost over its inputs and notes what remains.
  private mutating func allocate(to activity: UInt32) {
    let place = Int(plan.activities[Int(activity)].party)
    guard place < network.parties.count else { return }
    let allocation = allocation(at: activity, of: place)
    if allocation.statedTotal > 1 + 1e-9 {
      let relations = inputs.relations(of: activity).map(Int.init)
      diagnostics.report(
        .sharesExceedOne(allocation.statedTotal, network.parties[place], relations, in: network))
    }
    inputs.append(allocation)
    let bought = min(1, allocation.shares.reduce(0, +))
    let isOrigin = network.parties[place].isOrigin
    let own =
      network.parties[place].stated?.ownShare ?? (isOrigin ? max(0, 1 - bought - allocation.slack) : 0)
    ownShare[Int(activity)] = min(own, 1 - bought)
    untracedShare[Int(activity)] = max(0, 1 - own - bought)
  }

  private func allocation(at activity: UInt32, of place: Int) -> ShareAllocation {
    let rows = inputs.relations(of: activity).lazy.map(Int.init)
    if network.stated != nil {
      let stated = rows.map { row in
        var relation = network.relations[row]
        relation.share = Figure(relation.share.value ?? 0)
        return ShareAllocation.Input(relation, portion: 1)
      }
      return ShareAllocation(Array(stated), disclosure: 1)
    }
    let portion = portionOfDestination(at: activity)
    let portioned = rows.map { row in
      let relation = network.relations[row]
      return ShareAllocation.Input(
        relation, portion: relation.into == nil ? 1 : portion,
        range: reading == .least ? ranges(relation)?.share : nil)
    }
    let assumed = activity == plan.root ? 1 : parameters.assumedDisclosure
    return ShareAllocation(Array(portioned), disclosure: network.parties[place].disclosure ?? assumed)
  }

  /// Inputs of several products that all feed a sale naming none: each product counts alike. 1 anywhere else.
  private func portionOfDestination(at activity: UInt32) -> Double {
    guard activity != plan.root, plan.activities[Int(activity)].product == -1 else { return 1 }
    let products = Set(inputs.relations(of: activity).compactMap { network.relations[Int($0)].into })
    return products.count > 1 ? 1 / Double(products.count) : 1
  }
}

extension Diagnostic {
  fileprivate static func sharesExceedOne(
    _ total: Double, _ party: Party, _ inputs: [Int], in network: SupplyNetwork
  ) -> Diagnostic {
    let stated = inputs.filter { !network.relations[$0].share.isMissing }
    let places = stated.compactMap { network.evidence(of: network.relations[$0]).first?.location }
    let rounded = (total * 1000).rounded() / 1000
    return Diagnostic(
      "shares-exceed-one", .warning,
      "the shares of what '\(party.name)' buys add up to \(rounded), more than 1", at: places.min(),
      hint:
        "all \(stated.count) shares were scaled to add up to 1; correct the column 'share' of its suppliers")
  }

  fileprivate static func unallocatedInput(_ index: Int, in network: SupplyNetwork) -> Diagnostic {
    let relation = network.relations[index]
    let into = relation.into.map { network.products[$0.position].name } ?? ""
    let buyer = network.parties[relation.buyer.position].name
    return Diagnostic(
      "unallocated-input", .warning, "goes into '\(into)', which '\(buyer)' sells to nobody here",
      at: network.evidence(of: relation).first?.location, excerpt: into,
      hint: "counted for everything '\(buyer)' sells; name the product as its sales do")
  }
}
