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
      return UncertainNetwork(
        UncertainColumns(
          place: place, risk: risk, riskKey: riskKey, supplier: links.map(\.supplier),
          buyer: links.map(\.buyer), weight: links.map(\.weight), linkKey: links.map(\.key)),
        root: root, placeCount: placeCount)
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
