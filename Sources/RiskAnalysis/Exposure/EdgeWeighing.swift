import SupplyModel

/// Weighs relations into edges between activities: whether (weight) and how much (share), NUMBERS §1.0.
struct EdgeWeighing {
  private let network: SupplyNetwork
  private let plan: ActivityPlan
  private let filter: [Double]
  private let parameters: ExposureParameters
  private let asOf: CalendarDate?
  private let reading: ShareReading
  var builder = SupplyGraph.Builder()
  private(set) var ownShare: [Double]
  private(set) var serviceShare: [Double]
  private(set) var mitigatedShare: [Double]
  private(set) var untracedShare: [Double]
  private(set) var diagnostics = DiagnosticLog()
  /// Shares before kind and mitigation, by (relation, activity fed).
  private var shares: [Feed: (share: Double, basis: ShareBasis)] = [:]

  private struct Feed: Hashable {
    let relation: Int32
    let activity: UInt32
  }

  init(
    _ network: SupplyNetwork, plan: ActivityPlan, rating: RiskRating, parameters: ExposureParameters,
    asOf: CalendarDate?, shares reading: ShareReading = .stated
  ) {
    (self.asOf, self.reading) = (asOf, reading)
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
  mutating func weigh(confidence: [Double], buyer: PartyIndex) {
    for (relation, inputs) in inputsByActivity(buyer: buyer).enumerated() {
      allocate(inputs, to: UInt32(relation))
    }
    for (index, relation) in network.relations.enumerated() where relation.kind != .ownership {
      for activity in fed(by: relation, buyer: buyer) {
        addEdge(index, relation, to: activity, confidence: confidence[index])
      }
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

  func rawShare(_ edge: SupplyGraph.Edge, in graph: SupplyGraph) -> Double {
    shares[Feed(relation: graph.relation[Int(edge)], activity: graph.buyer[Int(edge)])]?.share ?? 0
  }

  func basis(_ edge: SupplyGraph.Edge, in graph: SupplyGraph) -> ShareBasis {
    shares[Feed(relation: graph.relation[Int(edge)], activity: graph.buyer[Int(edge)])]?.basis ?? .none
  }

  /// What a relation feeds on the as-of date: nothing before it begins and after it ends.
  private func fed(by relation: SupplyRelation, buyer: PartyIndex) -> [UInt32] {
    guard relation.isCurrent(on: asOf) else { return [] }
    return plan.fed(by: network.stated == nil ? relation.into : nil, of: relation.buyer.position)
      .reduce(into: relation.buyer == buyer ? [plan.root] : []) { fed, activity in
        if activity != plan.root { fed.append(activity) }
      }
  }

  /// Positions of the relations that feed each activity.
  private func inputsByActivity(buyer: PartyIndex) -> [[Int]] {
    var inputs = [[Int]](repeating: [], count: plan.activities.count)
    for (index, relation) in network.relations.enumerated() where relation.kind.isPurchase {
      for activity in fed(by: relation, buyer: buyer) { inputs[Int(activity)].append(index) }
    }
    return inputs
  }

  private mutating func addEdge(
    _ index: Int, _ relation: SupplyRelation, to activity: UInt32, confidence: Double
  ) {
    let product = network.stated == nil ? relation.product?.number ?? -1 : -1
    guard let source = plan.activity(of: relation.supplier.position, product: product) else { return }
    let factor = parameters.factor(of: relation.kind)
    let passes = 1 - filter[relation.buyer.position]
    let keep = (1 - mitigation(relation, .most)) * passes
    let most = (1 - mitigation(relation, .least)) * passes
    let share = shares[Feed(relation: Int32(index), activity: activity)]?.share ?? 0
    // Multiplied in the order of NUMBERS §1.0, so that the product has the same last bit everywhere.
    let weight =
      confidence * (relation.presence.value ?? parameters.defaultPresence) * factor
      * (1 - (relation.mitigation.value ?? 0))
      * (1 - filter[relation.buyer.position]) * parameters.decay
    serviceShare[Int(activity)] += share * (1 - factor)
    mitigatedShare[Int(activity)] += share * factor * (1 - most)
    untracedShare[Int(activity)] += share * factor * (most - keep)
    builder.addEdge(
      from: source, to: activity, kind: relation.kind, weight: weight, share: share * factor * keep,
      relation: Int32(index))
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
  private mutating func allocate(_ inputs: [Int], to activity: UInt32) {
    let place = Int(plan.activities[Int(activity)].party)
    guard place < network.parties.count else { return }
    let party = network.parties[place]
    let allocation = allocation(of: inputs, at: activity, party: party)
    if allocation.statedTotal > 1 + 1e-9 {
      diagnostics.report(.sharesExceedOne(allocation.statedTotal, party, inputs, in: network))
    }
    for (position, relation) in inputs.enumerated() {
      shares[Feed(relation: Int32(relation), activity: activity)] =
        (allocation.shares[position], allocation.bases[position])
    }
    let bought = min(1, allocation.shares.reduce(0, +))
    let own = party.stated?.ownShare ?? (party.isOrigin ? max(0, 1 - bought - allocation.slack) : 0)
    ownShare[Int(activity)] = min(own, 1 - bought)
    untracedShare[Int(activity)] = max(0, 1 - own - bought)
  }

  private func allocation(of inputs: [Int], at activity: UInt32, party: Party) -> ShareAllocation {
    let relations = inputs.map { network.relations[$0] }
    if network.stated != nil {
      let stated = relations.map { relation in
        var relation = relation
        relation.share = Figure(relation.share.value ?? 0)
        return ShareAllocation.Input(relation, portion: 1)
      }
      return ShareAllocation(stated, disclosure: 1)
    }
    // Inputs of several products that all feed a sale naming none: each product counts alike.
    let products = Set(relations.compactMap(\.into)).count
    let isMixed = activity != plan.root && plan.activities[Int(activity)].product == -1 && products > 1
    let portioned = relations.map { relation in
      ShareAllocation.Input(
        relation, portion: isMixed && relation.into != nil ? 1 / Double(products) : 1,
        range: reading == .least ? ranges(relation)?.share : nil)
    }
    let assumed = activity == plan.root ? 1 : parameters.assumedDisclosure
    return ShareAllocation(portioned, disclosure: party.disclosure ?? assumed)
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
