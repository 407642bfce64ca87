import SupplyModel

/// Whether recorded relations of a regime's kinds, or ownership, tie a party to the buyer, whatever the product and
/// the day.
///
/// Reach follows routes that count; this asks only whether ruling out would overlook something written down:
/// ownership, goods said to go into something else, a contract that has ended.
struct LooseConnection {
  private let isTied: [Bool]

  /// - Complexity: O(parties + relations).
  init(_ network: SupplyNetwork, buyer: PartyIndex, kinds: Set<RelationKind>) {
    var suppliers = [[Int32]](repeating: [], count: network.parties.count)
    for relation in network.relations where relation.kind == .ownership || kinds.contains(relation.kind) {
      suppliers[relation.buyer.position].append(relation.supplier.number)
    }
    var isTied = [Bool](repeating: false, count: network.parties.count)
    var queue = [buyer.number]
    isTied[buyer.position] = true
    while let party = queue.popLast() {
      for supplier in suppliers[Int(party)] where !isTied[Int(supplier)] {
        isTied[Int(supplier)] = true
        queue.append(supplier)
      }
    }
    self.isTied = isTied
  }

  /// The first banned party that is tied to the buyer, if there is one.
  func firstTied(_ banned: [BannedPlace]) -> PartyIndex? {
    banned.map(\.party).filter { isTied[$0.position] }.min()
  }
}
