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
  /// - Complexity: O(nodes + links log links at a node).
  func renumbered(_ order: [Node]) -> UncertainNetwork {
    var columns = UncertainColumns(roomFor: self)
    var number = [UInt32](repeating: 0, count: nodeCount)
    for node in order { number[Int(node)] = columns.append(node: Int(node), of: self) }
    // Supplier's new number, and the link.
    var some: [UInt64] = []
    for node in order {
      some.removeAll(keepingCapacity: true)
      for link in purchases(of: node) {
        some.append(UInt64(number[Int(supplier[link])]) << 32 | UInt64(link))
      }
      some.sort()
      for one in some {
        let link = Int(UInt32(truncatingIfNeeded: one))
        columns.append(link: link, of: self, from: UInt32(one >> 32), to: number[Int(node)])
      }
    }
    return UncertainNetwork(columns, root: number[Int(root)], placeCount: placeCount)
  }
}
