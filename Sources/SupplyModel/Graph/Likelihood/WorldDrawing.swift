/// Some worlds being drawn: which nodes reach the root in which of them, and where risk gets to.
struct WorldDrawing {
  private let sampling: WorldSampling
  private var firstBlock = 0
  /// Per node: worlds in which it reaches the root, and in which it also carries risk.
  private var reaching: [WorldSet]
  private var carrying: [WorldSet]
  private var waiting: WaitingNodes
  private var active: [(source: Int, worlds: WorldSet)] = []

  init(_ sampling: WorldSampling) {
    self.sampling = sampling
    reaching = Array(repeating: .none, count: sampling.network.nodeCount)
    carrying = reaching
    waiting = WaitingNodes(count: sampling.network.nodeCount)
  }

  /// Draws up to eight blocks and counts them.
  mutating func draw(_ blocks: Range<Int>, into tally: inout WorldTally) {
    firstBlock = blocks.lowerBound
    for node in reaching.indices { reaching[node] = .none }
    spreadUpstream(.all(ofBlocks: blocks.count))
    let hits = activate(into: &tally)
    tally.add(worlds: blocks.count * 64, hits: hits.count)
    guard !hits.isEmpty, let downstream = sampling.downstream else { return }
    for node in carrying.indices { carrying[node] = .none }
    spreadDownstream(downstream)
    count(into: &tally)
  }

  /// From the root against the flow: one sweep, then what loops bring back to nodes already swept.
  private mutating func spreadUpstream(_ worlds: WorldSet) {
    reaching[Int(sampling.network.root)] = worlds
    for node in 0..<UInt32(sampling.network.nodeCount) where !reaching[Int(node)].isEmpty {
      spread(reaching[Int(node)], from: node, sweptBefore: node)
    }
    while let (node, worlds) = waiting.next() { spread(worlds, from: node, sweptBefore: .max) }
  }

  @inline(__always)
  private mutating func spread(_ worlds: WorldSet, from node: UInt32, sweptBefore: UInt32) {
    for link in sampling.network.purchases(of: node) {
      let supplier = sampling.network.supplier[link]
      let wanted = worlds.subtracting(reaching[Int(supplier)])
      guard !wanted.isEmpty else { continue }
      let up = sampling.links[link].falls(from: firstBlock, of: wanted)
      guard !up.isEmpty else { continue }
      reaching[Int(supplier)] = reaching[Int(supplier)] | up
      if supplier < sweptBefore { waiting.add(up, at: supplier) }
    }
  }

  /// Throws the sources' coins where they reach the root, and splits every hit among those that arrived.
  private mutating func activate(into tally: inout WorldTally) -> WorldSet {
    active.removeAll(keepingCapacity: true)
    var arrived = [Int32](repeating: 0, count: WorldSet.blockCount * 64)
    var (once, more) = (WorldSet.none, WorldSet.none)
    for (source, node) in sampling.sources.enumerated() where !reaching[Int(node)].isEmpty {
      let worlds = sampling.sourceCoins[source].falls(from: firstBlock, of: reaching[Int(node)])
      guard !worlds.isEmpty else { continue }
      active.append((source, worlds))
      more = more | (once & worlds)
      once = once | worlds
      worlds.forEach { arrived[$0] += 1 }
    }
    let parts = arrived.map { $0 > 0 ? 1 / Double($0) : 0 }
    for (source, worlds) in active {
      var part = 0.0
      worlds.forEach { part += parts[$0] }
      tally.add(part: part, alone: worlds.subtracting(more).count, of: source)
    }
    return once
  }

  /// From the active sources with the flow, in worlds where what comes there reaches the root: one sweep, suppliers
  /// first, then what closes loops.
  private mutating func spreadDownstream(_ downstream: WorldSampling.Downstream) {
    for (source, worlds) in active { carrying[Int(sampling.sources[source])] = worlds }
    for node in (0..<UInt32(sampling.network.nodeCount)).reversed() where !reaching[Int(node)].isEmpty {
      gather(at: node)
    }
    for link in downstream.closingLinks {
      let supplier = Int(sampling.network.supplier[link])
      carry(carrying[supplier], to: sampling.network.buyer[link], sampling.links[link])
    }
    while let (node, worlds) = waiting.next() {
      for position in sampling.network.sales(of: node) {
        carry(worlds, to: downstream.buyers[position], downstream.buyerLinks[position])
      }
    }
  }

  @inline(__always)
  private mutating func gather(at node: UInt32) {
    var open = reaching[Int(node)].subtracting(carrying[Int(node)])
    var arriving = WorldSet.none
    for link in sampling.network.purchases(of: node) {
      let wanted = carrying[Int(sampling.network.supplier[link])] & open
      guard !wanted.isEmpty else { continue }
      let up = sampling.links[link].falls(from: firstBlock, of: wanted)
      arriving = arriving | up
      open = open.subtracting(up)
      if open.isEmpty { break }
    }
    carrying[Int(node)] = carrying[Int(node)] | arriving
  }

  @inline(__always)
  private mutating func carry(_ worlds: WorldSet, to buyer: UInt32, _ link: Coin) {
    let wanted = (worlds & reaching[Int(buyer)]).subtracting(carrying[Int(buyer)])
    guard !wanted.isEmpty else { return }
    let up = link.falls(from: firstBlock, of: wanted)
    guard !up.isEmpty else { return }
    carrying[Int(buyer)] = carrying[Int(buyer)] | up
    waiting.add(up, at: buyer)
  }

  private func count(into tally: inout WorldTally) {
    for (node, worlds) in carrying.enumerated() where sampling.solePlace[node] >= 0 && !worlds.isEmpty {
      tally.add(worlds.count, carriedBy: Int(sampling.solePlace[node]))
    }
    for nodes in sampling.sharedPlaces {
      let worlds = nodes.reduce(WorldSet.none) { $0 | carrying[Int($1)] }
      tally.add(worlds.count, carriedBy: Int(sampling.network.place[Int(nodes[0])]))
    }
  }
}

/// Nodes with worlds that are still to be passed on, first come, first served.
private struct WaitingNodes {
  private var pending: [WorldSet]
  private var queue: [UInt32]
  private var head = 0
  private var length = 0

  init(count: Int) {
    pending = Array(repeating: .none, count: count)
    // A node waits at most once, so a ring of this size never overflows.
    queue = Array(repeating: 0, count: count)
  }

  @inline(__always)
  mutating func add(_ worlds: WorldSet, at node: UInt32) {
    if pending[Int(node)].isEmpty {
      let tail = head + length
      queue[tail < queue.count ? tail : tail - queue.count] = node
      length += 1
    }
    pending[Int(node)] = pending[Int(node)] | worlds
  }

  @inline(__always)
  mutating func next() -> (node: UInt32, worlds: WorldSet)? {
    guard length > 0 else { return nil }
    let node = queue[head]
    head = head + 1 == queue.count ? 0 : head + 1
    length -= 1
    defer { pending[Int(node)] = .none }
    return (node, pending[Int(node)])
  }
}
