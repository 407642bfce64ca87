import SupplyModel

/// The strongest class of evidence behind every relation of a network, found once for all regimes: a byte each.
struct LinkEvidence {
  private let classes: [EvidenceClass]

  /// - Complexity: O(relations + evidence).
  init(_ network: SupplyNetwork) {
    classes = network.relations.indices.map { network.strongestEvidence(ofRelation: $0) }
  }

  /// `none` for an edge that stands for no relation.
  subscript(relation: Int32) -> EvidenceClass { relation < 0 ? .none : classes[Int(relation)] }
}
