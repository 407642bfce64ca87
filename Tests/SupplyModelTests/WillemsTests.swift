import Foundation
import SupplyModel
import Testing

/// The 38 real supply chains of Willems, "Data Set: Real-World Multiechelon Supply Chains Used for Inventory
/// Optimization", Manufacturing & Service Operations Management 10:1 (2008): every answer against a plain one.
@Suite struct WillemsTests {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../../shared/data/networks/willems2008_arcs.csv").standardized
  private static let isAbsent = !FileManager.default.fileExists(atPath: file.path)

  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func everyChainHasTheAnswersOfThePlainMethods() throws {
    let chains = try Self.chains()
    #expect(chains.count == 38)
    #expect(chains.values.reduce(0) { $0 + $1.arcs.count } == 43_589)
    for (number, chain) in chains.sorted(by: { $0.key < $1.key }) {
      let (network, graph) = (chain.network, chain.network.graph)
      #expect(graph.invariantViolations().isEmpty)
      expectStrongest(network, graph, number)
      #expect(graph.tiers(from: 0).min == network.hops(), "chain \(number)")
      #expect(graph.immediateDominators(from: 0) == network.dominators(), "chain \(number)")
      expectShares(network, graph, number)
    }
  }

  /// With six sources and four doubtful links, the rest certain: counted world by world where a chain is small enough,
  /// within its bounds in every other.
  @Test(.disabled(if: isAbsent, "../shared is absent"))
  func theLikelihoodOfEveryChainIsThatOfCountingWorlds() throws {
    var counted = 0
    for (number, chain) in try Self.chains().sorted(by: { $0.key < $1.key }) {
      let suite = chain.uncertain
      let likelihood = suite.network.likelihood()
      #expect(likelihood.method == .exact, "chain \(number)")
      #expect(
        likelihood.floor <= likelihood.estimate + 1e-9 && likelihood.estimate <= likelihood.ceiling + 1e-9)
      #expect(abs(likelihood.part.reduce(0, +) - likelihood.estimate) < 1e-12)
      guard suite.links.count <= 60 else { continue }
      #expect(abs(SlowLikelihood(suite).estimate - likelihood.estimate) < 1e-9, "chain \(number)")
      counted += 1
    }
    #expect(counted >= 3)
  }

  private func expectStrongest(_ network: GraphNetwork, _ graph: SupplyGraph, _ number: Int) {
    let found = graph.strongestPaths(to: 0).strengths()
    var slow = [Double](repeating: 0, count: network.count)
    slow[0] = 1
    network.relax { edge in
      let value = slow[edge.to] * edge.weight
      guard value > slow[edge.from] else { return false }
      slow[edge.from] = value
      return true
    }
    #expect(found == slow, "chain \(number)")
  }

  /// Mass is moved a hop at a time until none is left.
  private func expectShares(_ network: GraphNetwork, _ graph: SupplyGraph, _ number: Int) {
    let risk = (0..<network.count).map { $0 % 5 == 3 ? 0.25 : 0 }
    let walk = ShareOrder(graph).arrivals(from: 0, risk: risk)
    var (mass, slow) = (
      [Double](repeating: 0, count: network.count), [Double](repeating: 0, count: network.count)
    )
    mass[0] = 1
    while mass.contains(where: { $0 > 0 }) {
      var next = [Double](repeating: 0, count: network.count)
      for edge in network.edges { next[edge.from] += mass[edge.to] * (1 - risk[edge.to]) * edge.share }
      for activity in mass.indices { slow[activity] += mass[activity] }
      mass = next
    }
    #expect(zip(walk.arrivals, slow).allSatisfy { abs($0 - $1) < 1e-12 }, "chain \(number)")
    #expect(walk.passes == slow.count { $0 > 0 }, "chain \(number)")
  }

  private struct Chain {
    var stages: [String: Int] = [:]
    var arcs: [(from: Int, to: Int)] = []

    mutating func add(from source: String, to destination: String) {
      for stage in [source, destination] where stages[stage] == nil { stages[stage] = stages.count + 1 }
      arcs.append((stages[source]!, stages[destination]!))
    }

    /// Coins at stages and arcs spread evenly over the chain.
    var uncertain: UncertainSuite {
      let edges = network.edges
      let (stageStep, arcStep) = (max(1, stages.count / 6), max(1, edges.count / 4))
      return UncertainSuite(
        risk: (0...stages.count).map {
          $0 % stageStep == 1 % stageStep && $0 / stageStep < 6 && $0 > 0 ? 0.3 : 0
        },
        place: (0...stages.count).map(Int32.init),
        links: edges.enumerated().map { position, edge in
          let isDoubtful = position % arcStep == 0 && position / arcStep < 4
          return UncertainSuite.Link(
            from: edge.from, to: edge.to, weight: isDoubtful ? 0.4 : 1, name: "E|\(position)")
        })
    }

    /// The stages that deliver to nobody sell to one buyer, 0; weights and shares are made up, the same every time.
    var network: GraphNetwork {
      var dice = SplitMix(state: UInt64(arcs.count))
      let last = Set(stages.values).subtracting(arcs.map(\.from)).sorted()
      let all = arcs + last.map { (from: $0, to: 0) }
      let inputs = Dictionary(grouping: all, by: \.to).mapValues(\.count)
      let edges = all.enumerated().map { number, arc in
        GraphNetwork.Edge(
          from: arc.from, to: arc.to, weight: .random(in: 0.5...1, using: &dice),
          share: .random(in: 0.5...1, using: &dice) / Double(inputs[arc.to]!), relation: Int32(number))
      }
      return GraphNetwork(count: stages.count + 1, edges: edges)
    }
  }

  private static func chains() throws -> [Int: Chain] {
    var chains: [Int: Chain] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      chains[Int(fields[0])!, default: Chain()].add(from: fields[1], to: fields[2])
    }
    return chains
  }
}

extension GraphNetwork {
  /// Goes over all edges until `improve` finds nothing to improve.
  func relax(_ improve: (Edge) -> Bool) {
    var isChanged = true
    while isChanged {
      isChanged = false
      for edge in edges where improve(edge) { isChanged = true }
    }
  }

  fileprivate func hops() -> [UInt32] {
    var hops = [UInt32](repeating: .max, count: count)
    hops[0] = 0
    relax { edge in
      guard hops[edge.to] != .max, hops[edge.to] + 1 < hops[edge.from] else { return false }
      hops[edge.from] = hops[edge.to] + 1
      return true
    }
    return hops
  }

  /// Of a network without loops: the nearest common ancestor of all buyers in the tree so far, buyers first.
  fileprivate func dominators() -> [UInt32] {
    var depth = [Int](repeating: 0, count: count)
    relax { edge in
      guard depth[edge.to] + 1 > depth[edge.from] else { return false }
      depth[edge.from] = depth[edge.to] + 1
      return true
    }
    let buyers = Dictionary(grouping: edges, by: \.from).mapValues { $0.map(\.to) }
    var (parent, level) = ([UInt32](repeating: .max, count: count), [Int](repeating: 0, count: count))
    for activity in (1..<count).sorted(by: { depth[$0] < depth[$1] }) {
      let common = buyers[activity]!.reduce(nil as Int?) { known, buyer in
        guard var (a, b) = known.map({ ($0, buyer) }) else { return buyer }
        while a != b { if level[a] > level[b] { a = Int(parent[a]) } else { b = Int(parent[b]) } }
        return a
      }
      parent[activity] = UInt32(common!)
      level[activity] = level[common!] + 1
    }
    return parent
  }
}
