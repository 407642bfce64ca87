import SupplyModel

/// What decides for every regime whether a relation is a link, and how surely, found once for all of them: two bytes
/// for each relation, in their order, where looking at the relations themselves from edge to edge would be a wait for
/// memory each.
struct LinkEvidence {
  /// The strongest class of evidence.
  private let classes: [EvidenceClass]
  /// Begun, and not stated to be impossible.
  private let isPossible: [Bool]

  /// - Complexity: O(relations + evidence).
  init(_ network: SupplyNetwork, asOf: CalendarDate) {
    classes = network.relations.indices.map { network.strongestEvidence(ofRelation: $0) }
    isPossible = network.relations.map { relation in
      (relation.confidence.value != 0 || relation.partlyStated.contains(.confidence))
        && (relation.presence.value != 0 || relation.partlyStated.contains(.presence))
        && (relation.validFrom.map { $0 <= asOf } ?? true)
    }
  }

  /// `none` for an edge that stands for no relation.
  subscript(relation: Int32) -> EvidenceClass { relation < 0 ? .none : classes[Int(relation)] }

  /// Whether a relation has begun and is not stated to be impossible; false for an edge that stands for none.
  func isPossible(_ relation: Int32) -> Bool { relation >= 0 && isPossible[Int(relation)] }
}
