import SupplyModel

/// A relation record as sorted: its ends and goods in two integers, then its place.
struct ResolvedRow {
  /// Supplier and buyer.
  let ends: UInt64
  /// Kind, product and destination, each product one higher than its number, so that none is 0.
  let goods: UInt64
  let place: UInt64
  let record: RecordPlace
  /// One more destination of a record whose amounts another row has.
  let isFurther: Bool

  /// Product and destination, without the kind; the destination alone.
  static let goodsMask: UInt64 = 1 << 60 - 1
  static let destinationMask: UInt64 = 1 << 30 - 1

  var supplier: PartyIndex { PartyIndex(Int(ends >> 32)) }
  var buyer: PartyIndex { PartyIndex(Int(UInt32(truncatingIfNeeded: ends))) }
  var kind: RelationKind { RelationKind.allCases[Int(goods >> 60)] }
  var product: ProductIndex? { Self.index(goods >> 30 & Self.destinationMask) }
  var into: ProductIndex? { Self.index(goods & Self.destinationMask) }

  /// The relation without figures and evidence.
  var outline: SupplyRelation {
    var relation = SupplyRelation(supplier: supplier, buyer: buyer, kind: kind)
    (relation.product, relation.into) = (product, into)
    return relation
  }

  /// The same record with its goods going somewhere.
  func going(into destination: ProductIndex, isFurther: Bool) -> ResolvedRow {
    ResolvedRow(
      ends: ends, goods: goods | UInt64(destination.position + 1), place: place, record: record,
      isFurther: isFurther)
  }

  private static func index(_ number: UInt64) -> ProductIndex? {
    number == 0 ? nil : ProductIndex(Int(number) - 1)
  }
}

/// Where a relation record is: its batch, and its position there; 8 bytes.
struct RecordPlace {
  let batch: UInt32
  let position: UInt32

  init(batch: Int, position: Int) { (self.batch, self.position) = (UInt32(batch), UInt32(position)) }
}
