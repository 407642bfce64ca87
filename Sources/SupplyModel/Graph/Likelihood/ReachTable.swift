/// Which of a cluster's sources reach its top: the probability of every combination.
///
/// It holds everything the links decide, so the sources' own coins need not be counted with them: the likelihood and
/// all attributions follow from it for any risks.
struct ReachTable {
  /// Combinations as bit sets over the sources, with their probability; none is 0.
  private(set) var combinations: [(sources: Int, probability: Double)] = []
  let sourceCount: Int

  init(_ cluster: SeriesParallel, sources: [Int]) {
    sourceCount = sources.count
    let uncertain = cluster.links.indices.filter { cluster.links[$0].weight < 1 }
    let worlds = WorldEnumeration(uncertain.map { cluster.links[$0].weight })
    var probability = [Double](repeating: 0, count: 1 << sources.count)
    var up = [UInt64](repeating: .max, count: cluster.links.count)
    for block in 0..<worlds.blockCount {
      for (link, coin) in zip(uncertain, worlds.coins(inBlock: block)) { up[link] = coin }
      let reaching = cluster.reaching(up)
      let ofBlock = worlds.probability(ofBlock: block)
      Self.forEachCombination(sources.map { reaching[$0] }) { combination, lanes in
        probability[combination] += ofBlock * worlds.probability(of: lanes)
      }
    }
    combinations = probability.indices.filter { probability[$0] > 0 }.map { ($0, probability[$0]) }
  }

  /// Groups 64 worlds by which sources reach in them.
  private static func forEachCombination(_ reaching: [UInt64], _ body: (Int, UInt64) -> Void) {
    func split(_ worlds: UInt64, _ source: Int, _ combination: Int) {
      guard worlds != 0 else { return }
      guard source < reaching.count else { return body(combination, worlds) }
      split(worlds & ~reaching[source], source + 1, combination)
      split(worlds & reaching[source], source + 1, combination | 1 << source)
    }
    split(.max, 0, 0)
  }

  /// Probability that a source reaches the top.
  func reach(of source: Int) -> Double {
    combinations.reduce(0) { $1.sources >> source & 1 == 1 ? $0 + $1.probability : $0 }
  }

  /// Probability that some active source reaches the top, given each source's own.
  func likelihood(_ risk: [Double]) -> Double {
    combinations.reduce(0) { sum, combination in
      var free = 1.0
      for source in 0..<sourceCount where combination.sources >> source & 1 == 1 { free *= 1 - risk[source] }
      return sum + combination.probability * (1 - free)
    }
  }

  /// How fast the likelihood rises with the risk of each source.
  func gradient(_ risk: [Double]) -> [Double] {
    var gradient = [Double](repeating: 0, count: sourceCount)
    for combination in combinations {
      let members = (0..<sourceCount).filter { combination.sources >> $0 & 1 == 1 }
      let others = Self.productsOfOthers(members.map { 1 - risk[$0] })
      for (member, product) in zip(members, others) { gradient[member] += combination.probability * product }
    }
    return gradient
  }

  /// For each factor, the product of all the others.
  static func productsOfOthers(_ factors: [Double]) -> [Double] {
    var products = [Double](repeating: 1, count: factors.count)
    var before = 1.0
    for index in factors.indices {
      products[index] = before
      before *= factors[index]
    }
    var after = 1.0
    for index in factors.indices.reversed() {
      products[index] *= after
      after *= factors[index]
    }
    return products
  }
}

extension SeriesParallel {
  /// In which worlds each node reaches the top, given those in which each link is up.
  func reaching(_ up: [UInt64]) -> [UInt64] {
    var reaching = [UInt64](repeating: 0, count: nodes.count)
    reaching[top] = .max
    var changed = true
    while changed {
      changed = false
      for (link, up) in zip(links, up) {
        let more = reaching[link.buyer] & up & ~reaching[link.supplier]
        guard more != 0 else { continue }
        reaching[link.supplier] |= more
        changed = true
      }
    }
    return reaching
  }

  /// In which worlds each node carries what the active sources send, given those in which each link is up.
  func carrying(_ active: [UInt64], _ up: [UInt64]) -> [UInt64] {
    var carrying = active
    var changed = true
    while changed {
      changed = false
      for (link, up) in zip(links, up).reversed() {
        let more = carrying[link.supplier] & up & ~carrying[link.buyer]
        guard more != 0 else { continue }
        carrying[link.buyer] |= more
        changed = true
      }
    }
    return carrying
  }
}
