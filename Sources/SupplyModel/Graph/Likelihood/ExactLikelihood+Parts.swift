extension ExactLikelihood {
  /// Per node: its part of the likelihood (Shapley value), and how much would be gone without it alone.
  ///
  /// The Shapley value is the integral of the slope along the diagonal (Owen 1972): all risks scaled by t, 0…1. The
  /// likelihood is a polynomial in t of degree n, n the number of sources, so ⌈n/2⌉ points of Gauss give it exactly.
  func attribution() -> (part: [Double], alone: [Double]) {
    let sources = network.risk.count { $0 > 0 }
    var part = [Double](repeating: 0, count: network.nodeCount)
    let quadrature = GaussLegendre(count: (sources + 1) / 2)
    for (point, weight) in zip(quadrature.nodes, quadrature.weights) {
      let slope = gradient(scaledBy: point)
      for node in part.indices { part[node] += weight * network.risk[node] * slope[node] }
    }
    let alone = zip(gradient(scaledBy: 1), network.risk).map { $0 * $1 }
    return (part, alone)
  }

  /// Per place: the probability that it carries risk which reaches the root.
  func carrying() -> [Double] {
    let evaluation = evaluate()
    let nodesOfPlace = network.place.reduce(into: [Int32: Int]()) { $0[$1, default: 0] += 1 }
    var perStage: [[Int32: Double]] = []
    var through: [PlaceParts] = []
    for (number, stage) in stages.enumerated() {
      let sources = zip(stage.sources, stage.sourceNodes).map { position, node in
        let arriving = evaluation.arriving[Int(node)]
        return (node: position, probability: arriving, parts: passed(node, arriving, evaluation, through))
      }
      let count = CarryingCount(stage.cluster, sources: sources, countingTop: stage.isLast)
      perStage.append(count.probability)
      through.append(passing(count.probability, evaluation.value[number]) { nodesOfPlace[$0] ?? 0 > 1 })
    }
    return perPlace(perStage) { nodesOfPlace[$0] ?? 0 > 1 }
  }

  /// Places with nodes elsewhere too, that took part when something reached a stage's top.
  private func passing(
    _ probability: [Int32: Double], _ value: Double, where isShared: (Int32) -> Bool
  ) -> PlaceParts {
    var parts = PlaceParts()
    guard value > 0 else { return parts }
    for (place, carried) in probability where isShared(place) { parts[place] = min(1, carried / value) }
    return parts
  }

  /// The same for all that arrives at a node: from behind it, or starting there.
  private func passed(
    _ node: UInt32, _ arriving: Double, _ evaluation: Evaluation, _ through: [PlaceParts]
  ) -> PlaceParts {
    var all = (probability: network.risk[Int(node)], parts: PlaceParts())
    for stage in behind[Int(node)] {
      all = PlaceParts.beside(all, (evaluation.value[stage], through[stage]))
    }
    return all.parts
  }

  /// From the root outward: a place's probability to reach its cluster's top, times that of the top to reach the root.
  private func perPlace(_ perStage: [[Int32: Double]], where isShared: (Int32) -> Bool) -> [Double] {
    var carrying = [Double](repeating: 0, count: network.placeCount)
    var reach = [Double](repeating: 1, count: network.nodeCount)
    for (stage, probability) in zip(stages, perStage).reversed() {
      for (place, carried) in probability where stage.isLast || !isShared(place) {
        carrying[Int(place)] = carried * reach[Int(stage.top)]
      }
      for (source, node) in stage.sourceNodes.enumerated() {
        reach[Int(node)] = stage.table.reach(of: source) * reach[Int(stage.top)]
      }
    }
    return carrying
  }
}
