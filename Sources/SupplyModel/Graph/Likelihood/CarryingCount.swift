/// How likely each place of a cluster carries risk that gets to the cluster's top.
struct CarryingCount {
  /// A part of the cluster where a place may take part: a source, a link, or a node.
  private struct Item {
    let worlds: Int
    let part: Double
  }

  private let cluster: SeriesParallel
  /// Per place, where in the cluster it takes part.
  private var items: [Int32: [Item]] = [:]
  private(set) var probability: [Int32: Double] = [:]

  /// - Parameters:
  ///   - sources: nodes where risk starts or arrives from behind, with its probability and the places it passed there.
  ///   - countingTop: whether the top's own place is told here.
  init(
    _ cluster: SeriesParallel, sources: [(node: Int, probability: Double, parts: PlaceParts)],
    countingTop: Bool
  ) {
    self.cluster = cluster
    let nodeCount = cluster.nodes.count
    for node in 0..<nodeCount where !cluster.isMerged[node] && (node != cluster.top || countingTop) {
      note(cluster.parts[node], at: node)
    }
    for (number, link) in cluster.links.enumerated() { note(link.parts, at: nodeCount + number) }
    for (number, source) in sources.enumerated() {
      note(source.parts, at: nodeCount + cluster.links.count + number)
    }
    count(sources.map { ($0.node, $0.probability) })
  }

  private mutating func note(_ parts: PlaceParts, at worlds: Int) {
    for (place, part) in parts.part where part > 0 {
      items[place, default: []].append(Item(worlds: worlds, part: part))
    }
  }

  private mutating func count(_ sources: [(node: Int, probability: Double)]) {
    let uncertainLinks = cluster.links.indices.filter { cluster.links[$0].weight < 1 }
    let uncertainSources = sources.indices.filter { sources[$0].probability < 1 }
    let worlds = WorldEnumeration(
      uncertainLinks.map { cluster.links[$0].weight } + uncertainSources.map { sources[$0].probability })
    let single = items.filter { $0.value.count == 1 }.map { (place: $0.key, item: $0.value[0]) }
    let several = items.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    var alone = [Double](repeating: 0, count: cluster.nodes.count + cluster.links.count + sources.count)
    var together = [Double](repeating: 0, count: several.count)
    var up = [UInt64](repeating: .max, count: cluster.links.count)
    var active = [UInt64](repeating: .max, count: sources.count)
    for block in 0..<worlds.blockCount {
      let coins = worlds.coins(inBlock: block)
      for (link, coin) in zip(uncertainLinks, coins) { up[link] = coin }
      for (source, coin) in zip(uncertainSources, coins.dropFirst(uncertainLinks.count)) {
        active[source] = coin
      }
      let ofBlock = worlds.probability(ofBlock: block)
      let happening = happening(up, zip(sources, active).map { ($0.node, $1) })
      for (item, lanes) in happening.enumerated() where lanes != 0 {
        alone[item] += ofBlock * worlds.probability(of: lanes)
      }
      for (number, place) in several.enumerated() {
        together[number] += ofBlock * Self.any(place.value, happening, worlds)
      }
    }
    for (place, item) in single { probability[place] = alone[item.worlds] * item.part }
    for (number, place) in several.enumerated() { probability[place.key] = together[number] }
  }

  /// Worlds in which each node, link and source carries risk to the top.
  private func happening(_ up: [UInt64], _ sources: [(node: Int, active: UInt64)]) -> [UInt64] {
    let reaching = cluster.reaching(up)
    var active = [UInt64](repeating: 0, count: reaching.count)
    for source in sources { active[source.node] = source.active }
    let carrying = cluster.carrying(active, up)
    return zip(carrying, reaching).map { $0 & $1 }
      + zip(cluster.links, up).map { carrying[$0.supplier] & $1 & reaching[$0.buyer] }
      + sources.map { $0.active & reaching[$0.node] }
  }

  /// Probability, given the block, that a place takes part somewhere.
  private static func any(_ items: [Item], _ happening: [UInt64], _ worlds: WorldEnumeration) -> Double {
    let certain = items.reduce(0 as UInt64) { $1.part == 1 ? $0 | happening[$1.worlds] : $0 }
    var sum = worlds.probability(of: certain)
    split(~certain, items.filter { $0.part < 1 }[...], 1)
    /// Worlds alike in what happens are counted together.
    func split(_ lanes: UInt64, _ rest: ArraySlice<Item>, _ without: Double) {
      guard lanes != 0 else { return }
      guard let item = rest.first else {
        sum += worlds.probability(of: lanes) * (1 - without)
        return
      }
      split(lanes & ~happening[item.worlds], rest.dropFirst(), without)
      split(lanes & happening[item.worlds], rest.dropFirst(), without * (1 - item.part))
    }
    return sum
  }
}
