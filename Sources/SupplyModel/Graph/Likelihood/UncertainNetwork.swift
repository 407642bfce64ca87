/// Places that may be risky and links that may exist, each switched by a coin: what possible worlds are drawn
/// from (NUMBERS M2).
///
/// Every coin switches exactly one node or one link. What touches several nodes at once, such as the risk of a
/// party with several activities, or a relation that feeds several of them, is switched at a node of its own that
/// has certain links (weight 1, no coin) to all it touches. So no coin is ever copied, and everything that is
/// true of plain networks (cuts, disjoint paths, articulations) stays true of this one.
package struct UncertainNetwork: Sendable {
  package typealias Node = UInt32
  package typealias Link = UInt32

  /// Per node: whose it is. A place may have several.
  package let place: [Int32]
  /// Per node: probability 0…1 that risk starts here, and the identity of that coin.
  package let risk: [Double]
  package let riskKey: [CoinKey]

  /// Per link, with the flow, ordered by buyer, supplier, key; weight in 0…1, never 0.
  package let supplier: [UInt32]
  package let buyer: [UInt32]
  package let weight: [Double]
  package let linkKey: [CoinKey]

  package let root: Node
  package let placeCount: Int

  let suppliersStart: [UInt32]
  let customersStart: [UInt32]
  let customerLinks: [UInt32]

  package var nodeCount: Int { place.count }
  package var linkCount: Int { supplier.count }

  /// Links that end at a node, by supplier.
  @inline(__always)
  package func purchases(of node: Node) -> Range<Int> {
    Int(suppliersStart[Int(node)])..<Int(suppliersStart[Int(node) + 1])
  }

  /// Links that start at a node are `customerLinks[sales(of: node)]`, by buyer.
  @inline(__always)
  func sales(of node: Node) -> Range<Int> {
    Int(customersStart[Int(node)])..<Int(customersStart[Int(node) + 1])
  }
}
