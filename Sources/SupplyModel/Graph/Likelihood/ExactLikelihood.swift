/// The likelihood of a network without sampling: clusters counted one after the other, each with all its worlds.
///
/// Nothing is approximated; numbers differ from the true ones by rounding only. What limits it is not the size of the
/// network but of its most entangled cluster, after chains and parallel links are merged.
struct ExactLikelihood {
  /// Most coins of one cluster, most worlds altogether, and most sources.
  static let maximumCoins = 20
  static let maximumWorlds = 1 << 22
  static let maximumSources = 1024

  let network: UncertainNetwork
  /// Suppliers' clusters first; the root's own is last.
  private(set) var stages: [Stage] = []
  /// Per node: stages that have it as top.
  private(set) var behind: [[Int]]

  /// A cluster, reduced, with the nodes in it where risk starts or arrives from behind.
  struct Stage {
    let cluster: SeriesParallel
    /// Positions in the cluster, and the same as nodes of the network.
    let sources: [Int]
    let sourceNodes: [UInt32]
    let table: ReachTable
    /// Whether it is the root's own, where the top counts as a source too.
    let isLast: Bool

    var top: UInt32 { cluster.nodes[cluster.top] }
  }

  /// - Parameters:
  ///   - network: only what lies on routes; see ``UncertainNetwork/onRoutes()``.
  ///   - maximumWorlds: most worlds to be counted altogether.
  /// - Returns: nil when a cluster keeps more coins than can be counted.
  /// - Complexity: O(nodes + links), and 2^coins per cluster.
  init?(_ network: UncertainNetwork, maximumWorlds: Int = maximumWorlds) {
    self.network = network
    behind = Array(repeating: [], count: network.nodeCount)
    guard network.risk.count(where: { $0 > 0 }) <= Self.maximumSources else { return nil }
    guard let clusters = network.clusters(ofAtMost: Self.maximumClusterLinks) else { return nil }
    var isSource = network.risk.map { $0 > 0 }
    for cluster in clusters.dropLast() { isSource[Int(cluster.top)] = true }
    guard let reduced = Self.reduced(clusters, network, isSource, maximumWorlds) else { return nil }
    for (number, cluster) in reduced.enumerated() {
      let isLast = number == reduced.count - 1
      let sources = cluster.sources(countingTop: isLast)
      let sourceNodes = sources.map { cluster.nodes[$0] }
      stages.append(
        Stage(
          cluster: cluster, sources: sources, sourceNodes: sourceNodes,
          table: ReachTable(cluster, sources: sources), isLast: isLast))
      if !isLast { behind[Int(cluster.nodes[cluster.top])].append(number) }
    }
  }

  /// The clusters with chains merged, unless one stays too entangled.
  private static func reduced(
    _ clusters: [LikelihoodCluster], _ network: UncertainNetwork, _ isSource: [Bool], _ maximumWorlds: Int
  ) -> [SeriesParallel]? {
    var reduced: [SeriesParallel] = []
    var worlds = 0
    for (number, cluster) in clusters.enumerated() {
      let merged = SeriesParallel(cluster, of: network, isSource: isSource)
      let sources = merged.sources(countingTop: number == clusters.count - 1).count
      let coins = merged.links.count { $0.weight < 1 } + sources
      guard coins <= maximumCoins else { return nil }
      worlds += 1 << coins
      guard worlds <= maximumWorlds else { return nil }
      reduced.append(merged)
    }
    return reduced
  }

  /// Larger clusters are not tried: merging them would cost more than sampling.
  private static let maximumClusterLinks = 2000

  /// The sources of every stage, and what reaches every stage's top, with all risks scaled by a factor.
  struct Evaluation {
    /// Per node: risk that starts there or arrives from behind it.
    var arriving: [Double]
    /// Per stage.
    var value: [Double] = []
  }

  func evaluate(scaledBy factor: Double = 1) -> Evaluation {
    var evaluation = Evaluation(arriving: Array(repeating: 0, count: network.nodeCount))
    for stage in stages {
      for node in stage.sourceNodes.map(Int.init) {
        evaluation.arriving[node] = behind[node].reduce(factor * network.risk[node]) {
          either($0, evaluation.value[$1])
        }
      }
      evaluation.value.append(
        stage.table.likelihood(stage.sourceNodes.map { evaluation.arriving[Int($0)] }))
    }
    return evaluation
  }

  /// How fast the likelihood rises with the risk at each node, where all risks are scaled by a factor.
  func gradient(scaledBy factor: Double) -> [Double] {
    let evaluation = evaluate(scaledBy: factor)
    var byNode = [Double](repeating: 0, count: network.nodeCount)
    var byStage = [Double](repeating: 0, count: stages.count)
    byStage[stages.count - 1] = 1
    for (number, stage) in stages.enumerated().reversed() {
      let slopes = stage.table.gradient(stage.sourceNodes.map { evaluation.arriving[Int($0)] })
      for (node, slope) in zip(stage.sourceNodes.map(Int.init), slopes) {
        let free = [1 - factor * network.risk[node]] + behind[node].map { 1 - evaluation.value[$0] }
        let others = ReachTable.productsOfOthers(free).map { $0 * slope * byStage[number] }
        byNode[node] = others[0]
        for (stage, slope) in zip(behind[node], others.dropFirst()) { byStage[stage] = slope }
      }
    }
    return byNode
  }
}
