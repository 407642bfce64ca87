import SupplyModel

/// Walks upstream from the buyer along the relations a regime counts, product by product.
struct ReachWalk {
  private let model: ExposureModel
  private let kinds: Set<RelationKind>
  private let asOf: CalendarDate

  init(_ model: ExposureModel, kinds: Set<RelationKind>, asOf: CalendarDate) {
    self.model = model
    self.kinds = kinds
    self.asOf = asOf
  }

  /// Everything upstream of the buyer over links with at least this evidence; fewest hops first.
  ///
  /// - Complexity: O(activities + edges).
  func upstream(evidence minimum: EvidenceClass = .none) -> Reached {
    let graph = model.graph
    var next = [SupplyGraph.Edge?](repeating: nil, count: graph.activityCount)
    var hops = [Int32](repeating: -1, count: graph.activityCount)
    var queue = [model.root]
    hops[Int(model.root)] = 0
    var head = 0
    while head < queue.count {
      let buyer = queue[head]
      head += 1
      for edge in purchases(of: buyer) where hops[Int(graph.supplier[Int(edge)])] < 0 {
        guard evidence(of: edge) >= minimum else { continue }
        let supplier = graph.supplier[Int(edge)]
        hops[Int(supplier)] = hops[Int(buyer)] + 1
        next[Int(supplier)] = edge
        queue.append(supplier)
      }
    }
    return Reached(next: next, hops: hops, root: model.root)
  }

  /// Purchases that count.
  func purchases(of activity: SupplyGraph.Activity) -> [SupplyGraph.Edge] {
    model.graph.purchases(of: activity).filter(counts)
  }

  /// Whether a link counts: of the regime's kinds, begun, and not stated to be impossible.
  func counts(_ edge: SupplyGraph.Edge) -> Bool {
    guard kinds.contains(model.graph.kind[Int(edge)]), let relation = relation(of: edge) else { return false }
    return relation.confidence.value != 0 && relation.presence.value != 0
      && (relation.validFrom.map { $0 <= asOf } ?? true)
  }

  /// Everything that is, or is made of what comes from, some activities over links that count and have at least this
  /// evidence; what goes beyond the buyer is not followed.
  ///
  /// - Complexity: O(activities + edges).
  func downstream(
    of activities: [SupplyGraph.Activity], evidence minimum: EvidenceClass = .none
  ) -> [Bool] {
    var isReached = [Bool](repeating: false, count: model.graph.activityCount)
    var open = activities.filter { $0 != model.root }
    for activity in open { isReached[Int(activity)] = true }
    while let activity = open.popLast() {
      for edge in model.graph.sales(of: activity) where counts(edge) && evidence(of: edge) >= minimum {
        let buyer = model.graph.buyer[Int(edge)]
        guard buyer != model.root, !isReached[Int(buyer)] else { continue }
        isReached[Int(buyer)] = true
        open.append(buyer)
      }
    }
    return isReached
  }

  /// The strongest evidence behind a link: the class that limits a path through it.
  func evidence(of edge: SupplyGraph.Edge) -> EvidenceClass {
    relation(of: edge).map { model.network.strongestEvidence(of: $0) } ?? .none
  }

  private func relation(of edge: SupplyGraph.Edge) -> SupplyRelation? {
    let number = Int(model.graph.relation[Int(edge)])
    return number < 0 ? nil : model.network.relations[number]
  }
}

extension ReachWalk {
  /// What a walk reached, and per activity the edge that leads on towards the buyer.
  struct Reached {
    private let next: [SupplyGraph.Edge?]
    private let hops: [Int32]
    private let root: SupplyGraph.Activity

    fileprivate init(next: [SupplyGraph.Edge?], hops: [Int32], root: SupplyGraph.Activity) {
      self.next = next
      self.hops = hops
      self.root = root
    }

    func contains(_ activity: SupplyGraph.Activity) -> Bool { hops[Int(activity)] >= 0 }

    /// Hops to the buyer; nil when it is not reached.
    func distance(_ activity: SupplyGraph.Activity) -> Int? {
      contains(activity) ? Int(hops[Int(activity)]) : nil
    }

    /// The shortest way from an activity to the buyer, in flow order.
    func route(from activity: SupplyGraph.Activity, in graph: SupplyGraph) -> ExposureRoute {
      var edges: [SupplyGraph.Edge] = []
      var place = activity
      while place != root, let edge = next[Int(place)] {
        edges.append(edge)
        place = graph.buyer[Int(edge)]
      }
      return ExposureRoute(source: activity, edges: edges)
    }
  }
}
