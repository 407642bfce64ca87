import SupplyModel

/// What a relation is counted by: 24 bytes, for a large document has millions.
struct RelationOutline {
  let supplier: Int32
  let buyer: Int32
  let product: Int32
  let into: Int32
  let record: UInt32
  let kind: RelationKind
  let namesNoAmount: Bool

  init(_ relation: RelationRecord) {
    (supplier, buyer) = (relation.supplier, relation.buyer)
    (product, into) = (relation.product, relation.into)
    (record, kind, namesNoAmount) = (relation.record, relation.kind, relation.namesNoAmount)
  }
}
