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

extension UncertainNetwork {
  /// Collects nodes and links; the network depends only on the nodes' order and the set of links.
  package struct Builder: Sendable {
    private var place: [Int32] = []
    private var risk: [Double] = []
    private var riskKey: [CoinKey] = []
    private var links: [Draft] = []

    package init() {}

    /// Adds a node and returns its number. Callers add them in canonical order.
    package mutating func addNode(
      place: Int32, risk: Double = 0, key: @autoclosure () -> CoinKey = .certain
    )
      -> Node
    {
      self.place.append(place)
      self.risk.append(risk)
      riskKey.append(risk > 0 && risk < 1 ? key() : .certain)
      return UInt32(self.place.count - 1)
    }

    /// Adds a link with the flow. One without weight, or from a node to itself, changes nothing and is left out.
    package mutating func addLink(
      from supplier: Node, to buyer: Node, weight: Double = 1, key: CoinKey = .certain
    ) {
      guard weight > 0, supplier != buyer else { return }
      links.append(Draft(supplier: supplier, buyer: buyer, weight: min(weight, 1), key: key))
    }

    /// - Complexity: O(nodes + links log links).
    package consuming func build(root: Node, placeCount: Int) -> UncertainNetwork {
      links.sort { $0.precedes($1) }
      separateTwins()
      let customersStart = Self.starts(links.lazy.map(\.supplier), count: place.count)
      return UncertainNetwork(
        place: place, risk: risk, riskKey: riskKey, supplier: links.map(\.supplier),
        buyer: links.map(\.buyer),
        weight: links.map(\.weight), linkKey: links.map(\.key), root: root, placeCount: placeCount,
        suppliersStart: Self.starts(links.lazy.map(\.buyer), count: place.count),
        customersStart: customersStart,
        customerLinks: Self.scatter(links.lazy.map(\.supplier), starts: customersStart))
    }

    /// Several links of one identity are several coins all the same; the surest keeps the identity, so that raising
    /// or adding one never takes a world away.
    private mutating func separateTwins() {
      for index in links.indices.dropFirst() where links[index].key != .certain {
        let before = links[index - 1]
        guard (before.buyer, before.supplier) == (links[index].buyer, links[index].supplier),
          before.identity == links[index].identity
        else { continue }
        links[index].key = before.key.next
      }
    }

    private static func starts(_ ends: some Sequence<UInt32>, count: Int) -> [UInt32] {
      var starts = [UInt32](repeating: 0, count: count + 1)
      for end in ends { starts[Int(end) + 1] += 1 }
      for index in 0..<count { starts[index + 1] += starts[index] }
      return starts
    }

    private static func scatter(_ ends: some Collection<UInt32>, starts: [UInt32]) -> [UInt32] {
      var next = starts
      var grouped = [UInt32](repeating: 0, count: ends.count)
      for (link, end) in ends.enumerated() {
        grouped[Int(next[Int(end)])] = UInt32(link)
        next[Int(end)] += 1
      }
      return grouped
    }
  }

  private struct Draft: Sendable {
    let supplier: UInt32
    let buyer: UInt32
    let weight: Double
    let identity: CoinKey
    var key: CoinKey

    init(supplier: UInt32, buyer: UInt32, weight: Double, key: CoinKey) {
      self.supplier = supplier
      self.buyer = buyer
      self.weight = weight
      identity = key
      self.key = key
    }

    /// A total order, so that equal sets of links give equal networks.
    func precedes(_ other: Draft) -> Bool {
      (buyer, supplier, identity.bits) != (other.buyer, other.supplier, other.identity.bits)
        ? (buyer, supplier, identity.bits) < (other.buyer, other.supplier, other.identity.bits)
        : weight > other.weight
    }
  }
}
