import Foundation
import SupplyModel

/// The 38 real chains of Willems (2008), all answers of each: strongest path, tiers, dominators, shares, likelihood.
///
/// Weights, shares and risks are made up, the same every time; a twentieth of the stages are sources of risk and every
/// arc is a coin, so likelihood is drawn in 4,096 worlds wherever it cannot be counted.
struct RealChains {
  private struct Chain {
    var stages: [String: UInt32] = [:]
    var arcs: [(from: UInt32, to: UInt32)] = []

    mutating func stage(_ name: String) -> UInt32 {
      if let known = stages[name] { return known }
      stages[name] = UInt32(stages.count + 1)
      return UInt32(stages.count)
    }
  }

  private let chains: [Chain]

  var count: Int { chains.count }
  var arcs: Int { chains.reduce(0) { $0 + $1.arcs.count } }

  init(_ file: URL) throws {
    var chains: [Int: Chain] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      var chain = chains[Int(fields[0])!, default: Chain()]
      chain.arcs.append((chain.stage(fields[1]), chain.stage(fields[2])))
      chains[Int(fields[0])!] = chain
    }
    self.chains = chains.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What is found, summed up, so that nothing is left out of the time.
  func answers() -> Double { chains.reduce(0) { $0 + answer($1) } }

  private func answer(_ chain: Chain) -> Double {
    let last = Set(chain.stages.values).subtracting(chain.arcs.map(\.from)).sorted()
    let arcs = chain.arcs + last.map { (from: $0, to: 0) }
    let inputs = Dictionary(grouping: arcs, by: \.to).mapValues { Double($0.count) }
    let risk = (0...chain.stages.count).map { $0 % 20 == 7 ? 0.2 : 0 }
    var (graph, uncertain) = (SupplyGraph.Builder(), UncertainNetwork.Builder())
    for stage in 0...chain.stages.count {
      _ = graph.addActivity(party: Int32(stage), product: -1)
      _ = uncertain.addNode(place: Int32(stage), risk: risk[stage], key: CoinKey("N|\(stage)"))
    }
    for (number, arc) in arcs.enumerated() {
      let weight = 0.5 + Double(number % 50) / 100
      graph.addEdge(
        from: arc.from, to: arc.to, kind: .goods, weight: weight, share: 0.9 / inputs[arc.to]!,
        relation: Int32(number))
      uncertain.addLink(from: arc.from, to: arc.to, weight: weight, key: CoinKey("E|\(number)"))
    }
    return sum(of: graph.build(), risk)
      + uncertain.build(root: 0, placeCount: risk.count).likelihood().estimate
  }

  private func sum(of graph: SupplyGraph, _ risk: [Double]) -> Double {
    let order = ShareOrder(graph)
    let untraced = [Double](repeating: 0.1, count: risk.count)
    let strengths = graph.strongestPaths(to: 0).strengths()
    return strengths.reduce(0, +)
      + Double(graph.tiers(from: 0).min.count { $0 != SupplyTiers.unreached })
      + Double(graph.immediateDominators(from: 0).count { $0 != .max })
      + order.arrivals(from: 0, risk: risk).arrivals.reduce(0, +)
      + order.hittingProbability(risk: risk, untraced: untraced, unknownRisk: 0)[0]
  }
}
