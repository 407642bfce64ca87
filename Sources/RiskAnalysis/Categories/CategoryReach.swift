import SupplyModel

/// By which of the buyer's purchases a regime's banned places reach it.
struct CategoryReach {
  let regime: String
  private let walk: ReachWalk
  private let graph: SupplyGraph
  /// Per activity: something banned is in what it makes; and: certainly, and every link to it documented.
  private let isTouched: [Bool]
  private let isProven: [Bool]

  /// - Complexity: O(activities + edges).
  init(_ question: RegimeQuestion) {
    let walk = question.walk
    (regime, self.walk, graph) = (question.id, walk, question.model.graph)
    let confirmed = question.banned.filter(\.isConfirmed).flatMap(question.activities)
    isTouched = walk.downstream(of: question.banned.flatMap(question.activities))
    isProven = walk.downstream(of: confirmed, evidence: .transaction)
  }

  /// Proven or indicated; nil when nothing is known to come with these purchases.
  func status(_ purchases: [SupplyGraph.Edge]) -> RegimeReach.Status? {
    let counting = purchases.filter(walk.counts)
    if counting.contains(where: { isProven[supplier($0)] && walk.evidence(of: $0).isDocumented }) {
      return .proven
    }
    return counting.contains { isTouched[supplier($0)] } ? .indicated : nil
  }

  private func supplier(_ edge: SupplyGraph.Edge) -> Int { Int(graph.supplier[Int(edge)]) }
}
