import SupplyModel

/// Weighs the inputs of one activity after the other; none needs another's numbers.
struct ActivityWeighing: Sendable {
  let network: SupplyNetwork
  let plan: ActivityPlan
  let inputs: ActivityInputs
  /// By party, how much of what it buys it keeps from passing on, 0…1.
  let filter: [Double]
  /// By relation.
  let confidence: [Double]
  let parameters: ExposureParameters
  let reading: ShareReading

  /// - Complexity: O(inputs log activities of a supplier).
  func weighed(_ activities: Range<Int>) -> WeighedActivities {
    var weighed = WeighedActivities(inputs: inputs.count(of: activities))
    for activity in activities { weigh(UInt32(activity), &weighed) }
    return weighed
  }

  /// Splits an activity's cost over its inputs, adds an edge for each and notes what remains.
  private func weigh(_ activity: UInt32, _ weighed: inout WeighedActivities) {
    let place = Int(plan.activities[Int(activity)].party)
    guard place < network.parties.count else { return weighed.appendNothing() }
    let rows = inputs.relations(of: activity)
    let purchases = purchases(rows)
    let allocation = allocation(of: purchases, at: activity, of: place)
    if allocation.statedTotal > 1 + 1e-9 {
      weighed.diagnostics.report(
        .sharesExceedOne(allocation.statedTotal, network.parties[place], purchases, in: network))
    }
    var rest = rest(allocation, of: place)
    var taken = 0
    for row in rows {
      let isPurchase = network.relations[Int(row)].kind.isPurchase
      let share = isPurchase ? allocation.shares[taken] : 0
      weighed.append(share, isPurchase ? allocation.bases[taken] : .none)
      if isPurchase { taken += 1 }
      addEdge(row, to: activity, share: share, &rest, &weighed.edges)
    }
    weighed.append(rest)
  }

  /// What no input accounts for is the activity's own, or nobody traced it.
  private func rest(_ allocation: ShareAllocation, of place: Int) -> WeighedActivities.Rest {
    let bought = min(1, allocation.shares.reduce(0, +))
    let isOrigin = network.parties[place].isOrigin
    let own =
      network.parties[place].stated?.ownShare ?? (isOrigin ? max(0, 1 - bought - allocation.slack) : 0)
    return WeighedActivities.Rest(own: min(own, 1 - bought), untraced: max(0, 1 - own - bought))
  }

  private func addEdge(
    _ row: UInt32, to activity: UInt32, share: Double, _ rest: inout WeighedActivities.Rest,
    _ edges: inout SupplyGraph.Builder
  ) {
    let relation = network.relations[Int(row)]
    let product = network.stated == nil ? relation.product?.number ?? -1 : -1
    guard let source = plan.activity(of: relation.supplier.position, product: product) else { return }
    let factor = parameters.factor(of: relation.kind)
    let passes = 1 - filter[relation.buyer.position]
    let keep = (1 - mitigation(relation, .most)) * passes
    let most = (1 - mitigation(relation, .least)) * passes
    // Multiplied in the order of NUMBERS §1.0, so that the product has the same last bit everywhere.
    let weight =
      confidence[Int(row)] * presence(relation) * factor
      * (1 - (relation.mitigation.value ?? 0))
      * (1 - filter[relation.buyer.position]) * parameters.decay
    rest.service += share * (1 - factor)
    rest.mitigated += share * factor * (1 - most)
    rest.untraced += share * factor * (most - keep)
    edges.addEdge(
      from: source, to: activity, kind: relation.kind, weight: weight, share: share * factor * keep,
      relation: Int32(row))
  }

  /// What stops part of a relation, at one end of its range when shares are read as the least they can be.
  private func mitigation(_ relation: SupplyRelation, _ end: RangeEnd) -> Double {
    let stated = relation.mitigation.value ?? 0
    guard reading == .least, let range = ranges(relation)?.mitigation else { return stated }
    return end == .least ? range.low : range.high
  }

  private func presence(_ relation: SupplyRelation) -> Double {
    guard let stated = relation.presence.value else { return parameters.defaultPresence }
    return relation.partlyStated.contains(.presence) ? max(stated, parameters.defaultPresence) : stated
  }

  func ranges(_ relation: SupplyRelation) -> FigureRanges? {
    relation.ranges < 0 ? nil : network.ranges[Int(relation.ranges)]
  }
}
