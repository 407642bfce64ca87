import SupplyModel

/// Weighs relations into edges between activities: whether (weight) and how much (share), NUMBERS §1.0.
struct EdgeWeighing {
  private let network: SupplyNetwork
  private let plan: ActivityPlan
  private var inputs: ActivityInputs
  private let weigher: ActivityWeighing
  var builder = SupplyGraph.Builder()
  private(set) var ownShare: [Double] = []
  private(set) var serviceShare: [Double] = []
  private(set) var mitigatedShare: [Double] = []
  private(set) var untracedShare: [Double] = []
  private(set) var diagnostics = DiagnosticLog()

  init(
    _ network: SupplyNetwork, plan: ActivityPlan, buyer: PartyIndex, rating: RiskRating, confidence: [Double],
    parameters: ExposureParameters, asOf: CalendarDate?, shares reading: ShareReading = .stated
  ) {
    let feeds = ActivityFeeds(network, plan, buyer: buyer, asOf: asOf)
    inputs = ActivityInputs(activities: plan.activities.count) { visit in
      feeds.forEach(where: { $0 != .ownership }, visit)
    }
    (self.network, self.plan) = (network, plan)
    weigher = ActivityWeighing(
      network: network, plan: plan, inputs: inputs, filter: rating.parties.map(\.filter),
      confidence: confidence, parameters: parameters, reading: reading)
    builder.reserveCapacity(activities: plan.activities.count, edges: inputs.count)
    for activity in plan.activities {
      _ = builder.addActivity(party: activity.party, product: activity.product)
    }
  }

  /// Adds an edge for every relation and every activity of its buyer that it feeds.
  ///
  /// - Parameter inputsAtOnce: how many one thread weighs before their edges are added; changes nothing of them.
  /// - Complexity: O(edges log activities of a supplier).
  mutating func weigh(threads: Int, inputsAtOnce: Int = 1 << 15) {
    var parts = inputs.parts(of: inputsAtOnce).makeIterator()
    concurrently(
      threads: threads, next: { parts.next() }, work: { [weigher] in weigher.weighed($0) },
      inOrder: { take($0) })
  }

  private mutating func take(_ weighed: WeighedActivities) {
    builder.addEdges(of: weighed.edges)
    inputs.append(weighed.shares, weighed.bases)
    ownShare += weighed.ownShare
    serviceShare += weighed.serviceShare
    mitigatedShare += weighed.mitigatedShare
    untracedShare += weighed.untracedShare
    diagnostics.merge(weighed.diagnostics)
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
}

extension Diagnostic {
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
