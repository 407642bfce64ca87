/// Nodes and links of a network in their order, on the way into it: links by buyer, then supplier.
struct UncertainColumns {
  private(set) var place: [Int32] = []
  private(set) var risk: [Double] = []
  private(set) var riskKey: [CoinKey] = []
  private(set) var supplier: [UInt32] = []
  private(set) var buyer: [UInt32] = []
  private(set) var weight: [Double] = []
  private(set) var linkKey: [CoinKey] = []

  init(
    place: [Int32], risk: [Double], riskKey: [CoinKey], supplier: [UInt32], buyer: [UInt32], weight: [Double],
    linkKey: [CoinKey]
  ) {
    (self.place, self.risk, self.riskKey) = (place, risk, riskKey)
    (self.supplier, self.buyer, self.weight, self.linkKey) = (supplier, buyer, weight, linkKey)
  }

  /// None yet, with room for as many as a network has.
  init(roomFor network: UncertainNetwork) {
    place.reserveCapacity(network.nodeCount)
    risk.reserveCapacity(network.nodeCount)
    riskKey.reserveCapacity(network.nodeCount)
    supplier.reserveCapacity(network.linkCount)
    buyer.reserveCapacity(network.linkCount)
    weight.reserveCapacity(network.linkCount)
    linkKey.reserveCapacity(network.linkCount)
  }

  /// - Returns: the node's number here.
  mutating func append(node: Int, of network: UncertainNetwork) -> UInt32 {
    place.append(network.place[node])
    risk.append(network.risk[node])
    riskKey.append(network.riskKey[node])
    return UInt32(place.count - 1)
  }

  /// - Precondition: links come by buyer, then supplier.
  mutating func append(link: Int, of network: UncertainNetwork, from supplier: UInt32, to buyer: UInt32) {
    self.supplier.append(supplier)
    self.buyer.append(buyer)
    weight.append(network.weight[link])
    linkKey.append(network.linkKey[link])
  }
}

extension UncertainNetwork {
  /// - Complexity: O(nodes + links).
  init(_ columns: UncertainColumns, root: Node, placeCount: Int) {
    (place, risk, riskKey) = (columns.place, columns.risk, columns.riskKey)
    (supplier, buyer) = (columns.supplier, columns.buyer)
    (weight, linkKey) = (columns.weight, columns.linkKey)
    (self.root, self.placeCount) = (root, placeCount)
    suppliersStart = Self.starts(columns.buyer, nodes: columns.place.count)
    customersStart = Self.starts(columns.supplier, nodes: columns.place.count)
    customerLinks = Self.scatter(columns.supplier, customersStart)
  }

  /// Where the links of each node begin, and last where all end.
  private static func starts(_ ends: [UInt32], nodes: Int) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: nodes + 1)
    for end in ends { starts[Int(end) + 1] += 1 }
    for index in 0..<nodes { starts[index + 1] += starts[index] }
    return starts
  }

  /// Links by the node at one of their ends.
  private static func scatter(_ ends: [UInt32], _ starts: [UInt32]) -> [UInt32] {
    var next = starts
    var grouped = [UInt32](repeating: 0, count: ends.count)
    for (link, end) in ends.enumerated() {
      grouped[Int(next[Int(end)])] = UInt32(link)
      next[Int(end)] += 1
    }
    return grouped
  }
}
