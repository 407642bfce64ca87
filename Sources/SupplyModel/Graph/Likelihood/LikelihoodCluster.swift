/// Part of a network that only its top joins to what lies nearer the root, so that it can be counted by itself:
/// what of it reaches the top is one coin for the rest (if d dominates s, P(s→root) = P(s→d) · P(d→root)).
struct LikelihoodCluster {
  let top: UInt32
  /// Ascending.
  fileprivate(set) var links: [Int] = []
}

extension UncertainNetwork {
  /// Splits the network at its articulations (Hopcroft and Tarjan 1973, walked without recursion from the root).
  ///
  /// A block whose top also supplies into it stays together with what lies nearer the root: what comes round through
  /// the top is carried there too.
  /// - Parameter limit: most links a cluster may have.
  /// - Returns: suppliers' clusters before those they lead into; the last one is the root's own, perhaps without links.
  ///   nil when one has more links than it may.
  /// - Complexity: O(nodes + links).
  func clusters(ofAtMost limit: Int = .max) -> [LikelihoodCluster]? {
    var search = BlockSearch(self, limit)
    guard search.run() else { return nil }
    var clusters = [LikelihoodCluster(top: root)]
    var clusterOfBlock = [Int](repeating: 0, count: search.blocks.count)
    for (number, block) in search.blocks.enumerated().reversed() {
      if block.links.contains(where: { supplier[$0] == block.top }) {
        clusterOfBlock[number] = block.top == root ? 0 : clusterOfBlock[search.home[Int(block.top)]]
      } else {
        clusterOfBlock[number] = clusters.count
        clusters.append(LikelihoodCluster(top: block.top))
      }
      clusters[clusterOfBlock[number]].links += block.links
    }
    guard clusters.allSatisfy({ $0.links.count <= limit }) else { return nil }
    for number in clusters.indices { clusters[number].links.sort() }
    return clusters.reversed()
  }
}

/// Depth-first over links in either direction; a block is closed when the walk returns to its top.
private struct BlockSearch {
  private let network: UncertainNetwork
  private var order: [Int32]
  private var low: [Int32]
  private var visited: Int32 = 0
  private let limit: Int
  /// Where the walk is: the links it came by, how many links were open before each, and the next one to look at.
  private var frames: [(node: UInt32, via: Int, openBefore: Int, next: Int)] = []
  private var openLinks: [Int] = []
  private var isTaken: [Bool]
  /// Per node but the root: the block in which it is not the top.
  private(set) var home: [Int]
  /// Suppliers' blocks first.
  private(set) var blocks: [LikelihoodCluster] = []

  init(_ network: UncertainNetwork, _ limit: Int) {
    (self.network, self.limit) = (network, limit)
    order = Array(repeating: -1, count: network.nodeCount)
    low = order
    home = Array(repeating: -1, count: network.nodeCount)
    isTaken = Array(repeating: false, count: network.linkCount)
  }

  /// - Returns: false when a block has more links than it may; then it ended early.
  mutating func run() -> Bool {
    enter(network.root, via: -1)
    while let (node, via, openBefore, next) = frames.last {
      guard let link = link(next, at: node) else {
        guard leave(node, via: via, openBefore) else { return false }
        continue
      }
      frames[frames.count - 1].next += 1
      guard !isTaken[link] else { continue }
      isTaken[link] = true
      openLinks.append(link)
      let other = network.supplier[link] == node ? network.buyer[link] : network.supplier[link]
      if order[Int(other)] < 0 {
        enter(other, via: link)
      } else {
        low[Int(node)] = min(low[Int(node)], order[Int(other)])
      }
    }
    return true
  }

  private mutating func enter(_ node: UInt32, via link: Int) {
    order[Int(node)] = visited
    low[Int(node)] = visited
    visited += 1
    frames.append((node, link, openLinks.count - 1, 0))
  }

  private mutating func leave(_ node: UInt32, via link: Int, _ openBefore: Int) -> Bool {
    frames.removeLast()
    guard let parent = frames.last?.node else { return true }
    low[Int(parent)] = min(low[Int(parent)], low[Int(node)])
    guard low[Int(node)] >= order[Int(parent)] else { return true }
    guard openLinks.count - openBefore <= limit else { return false }
    var block = LikelihoodCluster(top: parent)
    while let open = openLinks.popLast() {
      block.links.append(open)
      for end in [network.supplier[open], network.buyer[open]] where end != parent {
        home[Int(end)] = blocks.count
      }
      if open == link { break }
    }
    blocks.append(block)
    return true
  }

  /// The n-th link at a node, purchases before sales.
  private func link(_ number: Int, at node: UInt32) -> Int? {
    let (purchases, sales) = (network.purchases(of: node), network.sales(of: node))
    if number < purchases.count { return purchases.lowerBound + number }
    let position = sales.lowerBound + number - purchases.count
    return position < sales.upperBound ? Int(network.customerLinks[position]) : nil
  }
}
