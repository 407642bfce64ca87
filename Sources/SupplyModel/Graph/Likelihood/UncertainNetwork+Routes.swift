extension UncertainNetwork {
  /// Only what lies on a route from a possible source to the root; the root itself stays. Nodes keep their order,
  /// and no probability changes.
  ///
  /// - Complexity: O(nodes + links log links).
  package func onRoutes() -> UncertainNetwork {
    var isOnRoute = reached(from: [root], upstream: true) { _ in true }
    let sources = (0..<UInt32(nodeCount)).filter { risk[Int($0)] > 0 && isOnRoute[Int($0)] }
    isOnRoute = reached(from: sources, upstream: false) { isOnRoute[$0] }
    return keeping { isOnRoute[$0] || $0 == Int(root) }
  }

  /// The same network with some of its nodes, in their order, and the links between them.
  ///
  /// - Parameter isKept: true for the root.
  /// - Complexity: O(nodes + links).
  func keeping(_ isKept: (Int) -> Bool) -> UncertainNetwork {
    var columns = UncertainColumns(roomFor: self)
    var number = [UInt32](repeating: .max, count: nodeCount)
    for node in 0..<nodeCount where isKept(node) { number[node] = columns.append(node: node, of: self) }
    for link in 0..<linkCount {
      let (from, to) = (number[Int(supplier[link])], number[Int(buyer[link])])
      guard from != .max, to != .max else { continue }
      columns.append(link: link, of: self, from: from, to: to)
    }
    return UncertainNetwork(columns, root: number[Int(root)], placeCount: placeCount)
  }

  private func reached(from start: [Node], upstream: Bool, where counts: (Int) -> Bool) -> [Bool] {
    var isReached = [Bool](repeating: false, count: nodeCount)
    for node in start { isReached[Int(node)] = true }
    var open = start
    while let node = open.popLast() {
      for position in upstream ? purchases(of: node) : sales(of: node) {
        let next = upstream ? supplier[position] : buyer[Int(customerLinks[position])]
        guard !isReached[Int(next)], counts(Int(next)) else { continue }
        isReached[Int(next)] = true
        open.append(next)
      }
    }
    return isReached
  }
}
