/// 64 worlds being drawn: which nodes reach the root in which of them, and where risk gets to.
struct WorldBlock {
  /// Per node: worlds in which it reaches the root, and in which it also carries risk.
  private var reaching: [UInt64]
  private var carrying: [UInt64]
  /// Per node: worlds found but not yet passed on.
  private var pending: [UInt64]
  private var queue: [UInt32]
  private var head = 0
  private var waiting = 0
  private var active: [(source: Int, worlds: UInt64)] = []

  init(nodes: Int) {
    reaching = Array(repeating: 0, count: nodes)
    carrying = reaching
    pending = reaching
    // A node waits at most once, so a ring of this size never overflows.
    queue = Array(repeating: 0, count: nodes)
  }

  mutating func draw(_ block: Int, of sampling: WorldSampling, into tally: inout WorldTally) {
    for node in reaching.indices { reaching[node] = 0 }
    spreadUpstream(block, sampling)
    let hit = activate(block, sampling, into: &tally)
    tally.add(worlds: 64, hits: hit.nonzeroBitCount)
    guard hit != 0 else { return }
    for node in carrying.indices { carrying[node] = 0 }
    spreadDownstream(block, sampling)
    count(sampling, into: &tally)
  }

  /// From the root against the flow.
  private mutating func spreadUpstream(_ block: Int, _ sampling: WorldSampling) {
    let network = sampling.network
    reaching[Int(network.root)] = .max
    pass(.max, to: network.root)
    while let node = next() {
      let fresh = take(node)
      for link in network.purchases(of: node) {
        let supplier = network.supplier[link]
        let wanted = fresh & ~reaching[Int(supplier)]
        guard wanted != 0 else { continue }
        let up = sampling.links[link].falls(inBlock: block, of: wanted)
        guard up != 0 else { continue }
        reaching[Int(supplier)] |= up
        pass(up, to: supplier)
      }
    }
  }

  /// Throws the sources' coins where they reach the root, and splits every hit among those that arrived.
  private mutating func activate(
    _ block: Int, _ sampling: WorldSampling, into tally: inout WorldTally
  ) -> UInt64 {
    active.removeAll(keepingCapacity: true)
    var arrived = [Int32](repeating: 0, count: 64)
    var (once, more): (UInt64, UInt64) = (0, 0)
    for (source, node) in sampling.sources.enumerated() where reaching[Int(node)] != 0 {
      let worlds = sampling.sourceCoins[source].falls(inBlock: block, of: reaching[Int(node)])
      guard worlds != 0 else { continue }
      active.append((source, worlds))
      more |= once & worlds
      once |= worlds
      forEachWorld(in: worlds) { arrived[$0] += 1 }
    }
    let parts = arrived.map { $0 > 0 ? 1 / Double($0) : 0 }
    for (source, worlds) in active {
      var part = 0.0
      forEachWorld(in: worlds) { part += parts[$0] }
      tally.add(part: part, alone: (worlds & ~more).nonzeroBitCount, of: source)
    }
    return once
  }

  /// From the active sources with the flow, in worlds where what comes there reaches the root.
  private mutating func spreadDownstream(_ block: Int, _ sampling: WorldSampling) {
    let network = sampling.network
    for (source, worlds) in active {
      let node = sampling.sources[source]
      carrying[Int(node)] = worlds
      pass(worlds, to: node)
    }
    while let node = next() {
      let fresh = take(node)
      for position in network.sales(of: node) {
        let link = Int(network.customerLinks[position])
        let buyer = network.buyer[link]
        let wanted = fresh & reaching[Int(buyer)] & ~carrying[Int(buyer)]
        guard wanted != 0 else { continue }
        let up = sampling.links[link].falls(inBlock: block, of: wanted)
        guard up != 0 else { continue }
        carrying[Int(buyer)] |= up
        pass(up, to: buyer)
      }
    }
  }

  private func count(_ sampling: WorldSampling, into tally: inout WorldTally) {
    for (node, worlds) in carrying.enumerated() where worlds != 0 && sampling.solePlace[node] >= 0 {
      tally.add(worlds.nonzeroBitCount, carriedBy: Int(sampling.solePlace[node]))
    }
    for nodes in sampling.sharedPlaces {
      let worlds = nodes.reduce(0) { $0 | carrying[Int($1)] }
      tally.add(worlds.nonzeroBitCount, carriedBy: Int(sampling.network.place[Int(nodes[0])]))
    }
  }

  @inline(__always)
  private mutating func pass(_ worlds: UInt64, to node: UInt32) {
    if pending[Int(node)] == 0 {
      var tail = head + waiting
      if tail >= queue.count { tail -= queue.count }
      queue[tail] = node
      waiting += 1
    }
    pending[Int(node)] |= worlds
  }

  @inline(__always)
  private mutating func next() -> UInt32? {
    guard waiting > 0 else { return nil }
    let node = queue[head]
    head = head + 1 == queue.count ? 0 : head + 1
    waiting -= 1
    return node
  }

  @inline(__always)
  private mutating func take(_ node: UInt32) -> UInt64 {
    let worlds = pending[Int(node)]
    pending[Int(node)] = 0
    return worlds
  }

  @inline(__always)
  private func forEachWorld(in worlds: UInt64, _ body: (Int) -> Void) {
    var rest = worlds
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
