/// A cluster with its chains and parallel links merged. Every coin is private to one link, so no probability
/// changes; what may be a source is never merged away, so sources stay distinct.
struct SeriesParallel {
  struct Link {
    var supplier: Int
    var buyer: Int
    var weight: Double
    /// Places along it, given that it is up.
    var parts: PlaceParts
  }

  /// The network's nodes; those merged away have no links left.
  let nodes: [UInt32]
  let top: Int
  private(set) var links: [Link] = []
  /// Places that carry what their node carries, given that the node does.
  private(set) var parts: [PlaceParts]
  private(set) var isMerged: [Bool]
  private let isSource: [Bool]
  private var isGone: [Bool] = []
  private var purchases: [[Int]]
  private var sales: [[Int]]

  /// - Parameter isSource: per node of the network, whether risk may start there or behind it.
  init(_ cluster: LikelihoodCluster, of network: UncertainNetwork, isSource: [Bool]) {
    let ends = cluster.links.flatMap { [network.supplier[$0], network.buyer[$0]] }
    nodes = Set(ends).union([cluster.top]).sorted()
    let number = Dictionary(uniqueKeysWithValues: zip(nodes, 0...))
    top = number[cluster.top]!
    self.isSource = nodes.map { isSource[Int($0)] }
    parts = nodes.map { PlaceParts(always: network.place[Int($0)]) }
    isMerged = Array(repeating: false, count: nodes.count)
    purchases = Array(repeating: [], count: nodes.count)
    sales = purchases
    for link in cluster.links {
      add(
        Link(
          supplier: number[network.supplier[link]]!, buyer: number[network.buyer[link]]!,
          weight: network.weight[link], parts: PlaceParts()))
    }
    mergeChains()
    compact()
  }

  /// Adds a link beside one with the same ends, or into the node it starts from and ends at.
  private mutating func add(_ link: Link) {
    if link.supplier == link.buyer {
      var round = link.parts
      for (place, part) in link.parts.part { round[place] = part * link.weight }
      parts[link.supplier] = parts[link.supplier].along(round)
    } else if let twin = sales[link.supplier].first(where: { links[$0].buyer == link.buyer }) {
      let both = PlaceParts.beside((links[twin].weight, links[twin].parts), (link.weight, link.parts))
      (links[twin].weight, links[twin].parts) = both
    } else {
      sales[link.supplier].append(links.count)
      purchases[link.buyer].append(links.count)
      links.append(link)
      isGone.append(false)
    }
  }

  private mutating func mergeChains() {
    var open = Array(nodes.indices)
    while let node = open.popLast() {
      guard !isMerged[node], node != top, !isSource[node] else { continue }
      if purchases[node].isEmpty || sales[node].isEmpty {
        open += abandon(node)
      } else if purchases[node].count == 1, sales[node].count == 1 {
        let (into, out) = (links[purchases[node][0]], links[sales[node][0]])
        _ = abandon(node)
        let along = into.parts.along(parts[node]).along(out.parts)
        add(Link(supplier: into.supplier, buyer: out.buyer, weight: into.weight * out.weight, parts: along))
        open += [into.supplier, out.buyer]
      }
    }
  }

  /// Takes a node out; returns its neighbours.
  private mutating func abandon(_ node: Int) -> [Int] {
    isMerged[node] = true
    var neighbours: [Int] = []
    for link in purchases[node] + sales[node] {
      isGone[link] = true
      sales[links[link].supplier].removeAll { $0 == link }
      purchases[links[link].buyer].removeAll { $0 == link }
      neighbours.append(links[link].supplier == node ? links[link].buyer : links[link].supplier)
    }
    return neighbours
  }

  /// Keeps the links that remain, nearest the top first, so that a sweep over them settles soon.
  private mutating func compact() {
    var rank = [Int](repeating: .max, count: nodes.count)
    rank[top] = 0
    var queue = [top]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for supplier in purchases[node].map({ links[$0].supplier }).sorted() where rank[supplier] == .max {
        rank[supplier] = queue.count
        queue.append(supplier)
      }
    }
    links = links.indices.filter { !isGone[$0] }.map { links[$0] }
      .sorted { (rank[$0.buyer], $0.supplier) < (rank[$1.buyer], $1.supplier) }
  }

  /// Nodes where risk may start or arrive from behind; of the top only when it counts as one.
  func sources(countingTop: Bool) -> [Int] {
    nodes.indices.filter { isSource[$0] && ($0 != top || countingTop) }
  }
}
