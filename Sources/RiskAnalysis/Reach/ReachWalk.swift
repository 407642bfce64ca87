import SupplyModel

/// Walks upstream from the buyer along the relations a regime counts, product by product.
struct ReachWalk {
  private let graph: SupplyGraph
  private let root: SupplyGraph.Activity
  private let evidence: LinkEvidence
  /// Per edge: of the regime's kinds, begun, and not stated to be impossible.
  private let isCounted: [Bool]

  /// - Complexity: O(edges).
  init(_ model: ExposureModel, kinds: Set<RelationKind>, evidence: LinkEvidence) {
    (graph, root, self.evidence) = (model.graph, model.root, evidence)
    let counts = RelationKind.allCases.map(kinds.contains)
    let graph = graph
    isCounted = graph.edges.lazy.map(Int.init).map { edge in
      counts[Int(graph.kind[edge].rawValue)] && evidence.isPossible(graph.relation[edge])
    }
  }

  /// Everything upstream of the buyer over links with at least this evidence; fewest hops first.
  ///
  /// - Complexity: O(activities + edges).
  func upstream(evidence minimum: EvidenceClass = .none) -> Reached {
    var next = [SupplyGraph.Edge](repeating: Reached.none, count: graph.activityCount)
    var hops = [Int32](repeating: -1, count: graph.activityCount)
    var queue = [root]
    hops[Int(root)] = 0
    var head = 0
    while head < queue.count {
      let buyer = queue[head]
      head += 1
      for edge in graph.purchases(of: buyer) where isCounted[Int(edge)] {
        let supplier = graph.supplier[Int(edge)]
        guard hops[Int(supplier)] < 0, self.evidence(of: edge) >= minimum else { continue }
        hops[Int(supplier)] = hops[Int(buyer)] + 1
        next[Int(supplier)] = edge
        queue.append(supplier)
      }
    }
    return Reached(next: next, hops: hops, root: root)
  }

  /// Purchases that count.
  func purchases(of activity: SupplyGraph.Activity) -> some Sequence<SupplyGraph.Edge> {
    graph.purchases(of: activity).lazy.filter { [isCounted] in isCounted[Int($0)] }
  }

  /// Whether a link counts.
  func counts(_ edge: SupplyGraph.Edge) -> Bool { isCounted[Int(edge)] }

  /// Everything that is, or is made of what comes from, some activities over links that count and have at least this
  /// evidence; what goes beyond the buyer is not followed.
  ///
  /// - Complexity: O(activities + edges).
  func downstream(
    of activities: [SupplyGraph.Activity], evidence minimum: EvidenceClass = .none
  ) -> [Bool] {
    var isReached = [Bool](repeating: false, count: graph.activityCount)
    var open = activities.filter { $0 != root }
    for activity in open { isReached[Int(activity)] = true }
    while let activity = open.popLast() {
      for edge in graph.sales(of: activity) where counts(edge) && evidence(of: edge) >= minimum {
        let buyer = graph.buyer[Int(edge)]
        guard buyer != root, !isReached[Int(buyer)] else { continue }
        isReached[Int(buyer)] = true
        open.append(buyer)
      }
    }
    return isReached
  }

  /// The strongest evidence behind a link: the class that limits a path through it.
  func evidence(of edge: SupplyGraph.Edge) -> EvidenceClass { evidence[graph.relation[Int(edge)]] }
}

extension ReachWalk {
  /// What a walk reached, and per activity the edge that leads on towards the buyer, if there is one.
  struct Reached {
    fileprivate static let none = SupplyGraph.Edge.max
    private let next: [SupplyGraph.Edge]
    private let hops: [Int32]
    private let root: SupplyGraph.Activity

    fileprivate init(next: [SupplyGraph.Edge], hops: [Int32], root: SupplyGraph.Activity) {
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
      while place != root, case let edge = next[Int(place)], edge != Self.none {
        edges.append(edge)
        place = graph.buyer[Int(edge)]
      }
      return ExposureRoute(source: activity, edges: edges)
    }
  }
}
