extension UncertainNetwork {
  /// Nodes so that buyers come before their suppliers, the root first, wherever loops allow it: the reverse of the
  /// order in which a depth-first walk against the flow leaves them.
  ///
  /// - Complexity: O(nodes + links).
  func buyersFirst() -> [Node] {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    var left: [Node] = []
    var frames = [(node: root, next: purchases(of: root).lowerBound)]
    isSeen[Int(root)] = true
    while let (node, next) = frames.last {
      guard next < purchases(of: node).upperBound else {
        left.append(node)
        frames.removeLast()
        continue
      }
      frames[frames.count - 1].next += 1
      let supplier = supplier[next]
      guard !isSeen[Int(supplier)] else { continue }
      isSeen[Int(supplier)] = true
      frames.append((supplier, purchases(of: supplier).lowerBound))
    }
    return left.reversed()
  }

  /// The same network with its nodes in another order.
  ///
  /// - Parameter order: every node once.
  /// - Complexity: O(nodes + links log links).
  func renumbered(_ order: [Node]) -> UncertainNetwork {
    var number = [UInt32](repeating: 0, count: nodeCount)
    var builder = Builder()
    for node in order.map(Int.init) {
      number[node] = builder.addNode(place: place[node], risk: risk[node], key: riskKey[node])
    }
    for link in 0..<linkCount {
      builder.addLink(
        from: number[Int(supplier[link])], to: number[Int(buyer[link])], weight: weight[link],
        key: linkKey[link])
    }
    return builder.build(root: number[Int(root)], placeCount: placeCount)
  }
}
