/// Draws possible worlds of a network and counts in which risk arrives (NUMBERS §1.1).
///
/// Coins are thrown lazily: only in worlds where the answer can still change something. Blocks of 64 worlds are
/// independent of each other and of everything but their number, so any thread may take any of them.
package struct WorldSampling: Sendable {
  /// Buyers before suppliers, so that one sweep settles all but loops.
  let network: UncertainNetwork
  let links: [Coin]
  /// nil when nobody asks who carries risk on its way.
  let downstream: Downstream?
  /// The caller's number of each node.
  let original: [UInt32]
  /// Nodes where risk may start, with their coins.
  let sources: [UInt32]
  let sourceCoins: [Coin]
  /// Nodes of places that have several, grouped.
  let sharedPlaces: [[UInt32]]
  /// Per node: its place, -1 where that has several nodes.
  let solePlace: [Int32]

  /// What is looked up on the way back downstream.
  struct Downstream: Sendable {
    /// Links that lead to a supplier swept before its buyer: they close loops.
    let closingLinks: [Int]
    /// By supplier: who buys there, and the link's coin.
    let buyers: [UInt32]
    let buyerLinks: [Coin]

    fileprivate init(_ network: UncertainNetwork, _ links: [Coin]) {
      closingLinks = (0..<network.linkCount).filter { network.supplier[$0] < network.buyer[$0] }
      buyers = network.customerLinks.map { network.buyer[Int($0)] }
      buyerLinks = network.customerLinks.map { links[Int($0)] }
    }
  }

  /// - Parameters:
  ///   - given: only what lies on routes; see ``UncertainNetwork/onRoutes()``.
  ///   - wanted: what is to be counted; ``WorldCount/arrival`` alone saves the way back downstream.
  package init(_ given: UncertainNetwork, seed: UInt64, _ wanted: WorldCount = .everything) {
    original = given.buyersFirst()
    let network = given.renumbered(original)
    self.network = network
    let links = (0..<network.linkCount).map {
      Coin(network.linkKey[$0], probability: network.weight[$0], seed: seed)
    }
    self.links = links
    downstream = wanted == .everything ? Downstream(network, links) : nil
    sources = (0..<UInt32(network.nodeCount)).filter { network.risk[Int($0)] > 0 }
    sourceCoins = sources.map {
      Coin(network.riskKey[Int($0)], probability: network.risk[Int($0)], seed: seed)
    }
    var nodes = [[UInt32]](repeating: [], count: network.placeCount)
    for (node, place) in network.place.enumerated() { nodes[Int(place)].append(UInt32(node)) }
    sharedPlaces = nodes.filter { $0.count > 1 }
    solePlace = network.place.map { nodes[Int($0)].count > 1 ? -1 : $0 }
  }

  /// Draws a range of blocks, in order.
  ///
  /// - Complexity: O(blocks × (nodes + links)) at worst; far less where links are weak.
  package func draw(blocks: Range<Int>) -> WorldTally {
    var tally = WorldTally(sources: sources.count, places: network.placeCount)
    var drawing = WorldDrawing(self)
    for start in stride(from: blocks.lowerBound, to: blocks.upperBound, by: WorldSet.blockCount) {
      drawing.draw(start..<min(start + WorldSet.blockCount, blocks.upperBound), into: &tally)
    }
    return tally
  }
}

/// What is counted in drawn worlds.
package enum WorldCount: Sendable {
  /// Whether risk arrives, and which sources it comes from.
  case arrival
  /// Also who carries it on its way.
  case everything
}

/// What was counted over some worlds.
package struct WorldTally: Sendable {
  package private(set) var worlds = 0
  /// Worlds in which some active source reaches the root.
  package private(set) var hits = 0
  /// Per source: worlds where it is the only one, and its part of all hits, each split equally among the sources that
  /// arrived in it (the Shapley value, NUMBERS §1.3).
  private(set) var alone: [Int]
  private(set) var part: [Double]
  /// Per place: worlds where it carries risk that reaches the root.
  package private(set) var carrying: [Int]

  /// The part of worlds in which risk arrives, 0…1.
  package var likelihood: Double { Double(hits) / Double(worlds) }

  init(sources: Int, places: Int) {
    alone = Array(repeating: 0, count: sources)
    part = Array(repeating: 0, count: sources)
    carrying = Array(repeating: 0, count: places)
  }

  mutating func add(worlds: Int, hits: Int) {
    self.worlds += worlds
    self.hits += hits
  }

  mutating func add(_ worlds: Int, carriedBy place: Int) { carrying[place] += worlds }

  mutating func add(part value: Double, alone count: Int, of source: Int) {
    part[source] += value
    alone[source] += count
  }

  /// Takes over what another counted; in the order of the blocks, so that sums are rounded alike in every run.
  package mutating func merge(_ other: WorldTally) {
    add(worlds: other.worlds, hits: other.hits)
    for source in part.indices { add(part: other.part[source], alone: other.alone[source], of: source) }
    for place in carrying.indices { carrying[place] += other.carrying[place] }
  }
}
