import Testing

@testable import SupplyModel

@Suite("Likelihood, counted") struct ExactLikelihoodTests {
  static let suites = (0..<600).map { UncertainSuite.random(seed: UInt64($0), coins: 3 + $0 % 6) }

  @Test("the networks hold what they are meant to try")
  func worthwhile() {
    #expect(Self.suites.count { $0.network.likelihood().estimate > 0 } > 300)
    #expect(Self.suites.count { Set($0.place).count < $0.place.count } > 100)
    let clusters = Self.suites.map { $0.network.onRoutes().clusters()?.count ?? 0 }
    #expect(clusters.count { $0 > 2 } > 60)
    #expect(clusters.count { $0 == 1 } > 30)
  }

  @Test("a network is split as far as asked: not at all when one cluster has more links than it may")
  func limitedClusters() {
    for suite in Self.suites {
      let network = suite.network.onRoutes()
      let all = network.clusters() ?? []
      let largest = all.map(\.links.count).max() ?? 0
      #expect(all.map(\.links.count).reduce(0, +) == network.linkCount)
      #expect(network.clusters(ofAtMost: largest)?.map(\.links) == all.map(\.links))
      if largest > 0 { #expect(network.clusters(ofAtMost: largest - 1) == nil) }
    }
  }

  @Test("likelihood, parts, leave-one-out and what each place carries are those of counting world by world")
  func againstSlow() {
    for (seed, suite) in Self.suites.enumerated() {
      let slow = SlowLikelihood(suite)
      let network = suite.network.onRoutes()
      guard let exact = network.exactly() else {
        Issue.record("seed \(seed) was not counted")
        continue
      }
      #expect(abs(exact.estimate - slow.estimate) < 1e-12, "seed \(seed)")
      #expect(abs(exact.part.reduce(0, +) - exact.estimate) < 1e-12, "seed \(seed)")
      let (part, alone) = Self.bySource(exact, network)
      #expect(part.count == slow.part.count { $0 > 0 }, "seed \(seed)")
      for (risk, value) in part { #expect(Self.near(value, slow.part, suite, risk), "seed \(seed)") }
      for (risk, value) in alone { #expect(Self.near(value, slow.alone, suite, risk), "seed \(seed)") }
      for (place, carried) in slow.carrying.enumerated() {
        #expect(abs(exact.carrying[place] - carried) < 1e-12, "seed \(seed), place \(place)")
      }
    }
  }

  @Test("the floor is below, the ceiling above, and both are something where there is something")
  func bounds() {
    for (seed, suite) in Self.suites.enumerated() {
      let likelihood = suite.network.likelihood()
      #expect(likelihood.floor <= likelihood.estimate + 1e-12, "seed \(seed)")
      #expect(likelihood.estimate <= likelihood.ceiling + 1e-12, "seed \(seed)")
      #expect((likelihood.estimate > 0) == (likelihood.floor > 0), "seed \(seed)")
      #expect((likelihood.estimate > 0) == (likelihood.ceiling > 0), "seed \(seed)")
      #expect(!likelihood.isFloorCutShort && !likelihood.isCeilingCutShort)
    }
  }

  @Test("bounds of searches ended early hold all the same, and say so")
  func boundsCutShort() {
    var shortened = (floors: 0, ceilings: 0)
    for (seed, suite) in Self.suites.enumerated() {
      let network = suite.network.onRoutes()
      let estimate = network.exactly()?.estimate ?? -1
      let (floor, ceiling) = (DisjointPaths(network, maximumVisits: 2), MinimumCut(network, maximumVisits: 2))
      #expect(floor.value <= estimate + 1e-12 && estimate <= ceiling.value + 1e-12, "seed \(seed)")
      shortened.floors += floor.isCutShort ? 1 : 0
      shortened.ceilings += ceiling.isCutShort ? 1 : 0
    }
    #expect(shortened.floors > 100 && shortened.ceilings > 100)
  }

  @Test("no more than rounding changes when any risk or link grows, and never downwards")
  func monotone() {
    for (seed, suite) in Self.suites.prefix(80).enumerated() {
      let before = suite.network.likelihood().estimate
      for grown in suite.grown() {
        #expect(grown.network.likelihood().estimate >= before - 1e-12, "seed \(seed)")
      }
    }
  }

  @Test(
    "a place beside the way twice in a row carries as counting says, though all of it merges into one link")
  func twoDetours() {
    let ends = [(4, 3), (3, 2), (4, 2), (2, 1), (1, 0), (2, 0), (4, 0)]
    let suite = UncertainSuite(
      risk: [0, 0, 0, 0, 0.7], place: [0, 1, 2, 1, 3],
      links: ends.enumerated().map {
        .init(from: $1.0, to: $1.1, weight: 0.3 + 0.1 * Double($0), name: "E|\($0)")
      })
    let exact = suite.network.likelihood()
    #expect(abs(exact.carrying[1] - SlowLikelihood(suite).carrying[1]) < 1e-12)
  }

  @Test("many coins are no obstacle where the network falls apart: a tree of 400 sources")
  func tree() throws {
    var suite = UncertainSuite(risk: [0], place: [0], links: [])
    for node in 1...400 {
      suite.risk.append(0.01)
      suite.place.append(Int32(node))
      suite.links.append(.init(from: node, to: (node - 1) / 3, weight: 0.9, name: "E|\(node)"))
    }
    let exact = try #require(suite.network.onRoutes().exactly())
    var arriving = suite.risk
    for node in (1...400).reversed() {
      arriving[(node - 1) / 3] = either(arriving[(node - 1) / 3], 0.9 * arriving[node])
    }
    #expect(abs(exact.estimate - arriving[0]) < 1e-12)
    #expect(abs(exact.part.reduce(0, +) - exact.estimate) < 1e-12)
    #expect(abs(exact.carrying[0] - exact.estimate) < 1e-12)
  }

  @Test("too entangled a network is sampled")
  func entangled() {
    var dice = SplitMix(state: 1)
    var suite = UncertainSuite(
      risk: Array(repeating: 0.5, count: 12), place: (0..<12).map(Int32.init), links: [])
    for from in 0..<12 {
      for to in 0..<12 where from != to {
        suite.links.append(
          .init(from: from, to: to, weight: .random(in: 0...0.3, using: &dice), name: "\(from)|\(to)"))
      }
    }
    #expect(suite.network.likelihood().method == .worlds(4096))
  }

  /// Values of sources, each beside the risk that tells it apart in the suite.
  private static func bySource(
    _ exact: UncertainNetwork.Counted, _ network: UncertainNetwork
  ) -> (part: [(Double, Double)], alone: [(Double, Double)]) {
    let sources = network.risk.indices.filter { network.risk[$0] > 0 }
    return (
      sources.map { (network.risk[$0], exact.part[$0]) }, sources.map { (network.risk[$0], exact.alone[$0]) }
    )
  }

  /// Whether a value is that of some node with this risk: certain sources share theirs.
  private static func near(_ value: Double, _ slow: [Double], _ suite: UncertainSuite, _ risk: Double) -> Bool
  {
    suite.risk.indices.contains { suite.risk[$0] == risk && abs(slow[$0] - value) < 1e-12 }
  }
}

@Suite("Likelihood, in drawn worlds") struct SampledLikelihoodTests {
  static let suites = (0..<60).map { UncertainSuite.random(seed: UInt64($0) + 9000, coins: 10) }

  @Test("the estimate is near the counted one, and its parts add up to it")
  func nearExact() {
    for (seed, suite) in Self.suites.enumerated() {
      let network = suite.network.onRoutes()
      guard let exact = network.exactly() else { continue }
      let sampled = network.sampled(worlds: 2048, seed: 0, threads: 1)
      let error = (0.25 / 2048).squareRoot()
      #expect(abs(sampled.estimate - exact.estimate) < 5 * error, "seed \(seed)")
      #expect(abs(sampled.part.reduce(0, +) - sampled.estimate) < 1e-12, "seed \(seed)")
      for (a, b) in zip(sampled.part, exact.part) { #expect(abs(a - b) < 5 * error, "seed \(seed)") }
      for (a, b) in zip(sampled.alone, exact.alone) { #expect(abs(a - b) < 5 * error, "seed \(seed)") }
      for (a, b) in zip(sampled.carrying, exact.carrying) { #expect(abs(a - b) < 5 * error, "seed \(seed)") }
    }
  }

  @Test("no world is lost when any risk or link grows, or one is added")
  func monotone() {
    for (seed, suite) in Self.suites.enumerated() {
      let before = suite.network.onRoutes().sampled(worlds: 64, seed: 0, threads: 1).estimate
      for grown in suite.grown() {
        let after = grown.network.onRoutes().sampled(worlds: 64, seed: 0, threads: 1).estimate
        #expect(after >= before, "seed \(seed)")
      }
    }
  }

  @Test("neither the order of links nor the number of threads changes a bit")
  func order() {
    for suite in Self.suites.prefix(20) {
      let network = suite.network.onRoutes()
      let first = network.sampled(worlds: 1024, seed: 7, threads: 1)
      for other in [
        network.sampled(worlds: 1024, seed: 7, threads: 3),
        suite.network(suite.links.reversed()).onRoutes().sampled(worlds: 1024, seed: 7, threads: 2),
      ] {
        #expect(other.estimate == first.estimate && other.part == first.part)
        #expect(other.alone == first.alone && other.carrying == first.carrying)
      }
      let exact = suite.network.likelihood()
      let reversed = suite.network(suite.links.reversed()).likelihood()
      #expect(exact.estimate == reversed.estimate && exact.part == reversed.part)
      #expect(exact.floor == reversed.floor && exact.ceiling == reversed.ceiling)
      #expect(exact.carrying == reversed.carrying)
    }
  }

  @Test(
    "a coin falls as the plain comparison of a 16-bit number would have it, whichever worlds are asked for")
  func coins() {
    var dice = SplitMix(state: 3)
    for _ in 0..<400 {
      let probability = Double.random(in: 0...1, using: &dice)
      let (key, block) = (CoinKey("E|\(dice.next())"), Int.random(in: 0..<64, using: &dice))
      let coin = Coin(key, probability: probability, seed: 5)
      let wanted = dice.next()
      let all = coin.falls(inBlock: block, of: .max)
      #expect(all == Self.plain(key, probability, block))
      #expect(coin.falls(inBlock: block, of: wanted) == all & wanted)
    }
  }

  /// NUMBERS §1.1 as written there: bit-planes from the lowest to the highest.
  private static func plain(_ key: CoinKey, _ probability: Double, _ block: Int) -> UInt64 {
    let golden: UInt64 = 0x9e37_79b9_7f4a_7c15
    let threshold = Int(probability * 65536 + 0.5)
    guard threshold < 65536 else { return .max }
    let base = CoinKey.mixed(CoinKey.mixed(5 &+ golden) ^ key.bits)
    return (0..<16).reduce(0) { falls, plane in
      let word = CoinKey.mixed(base &+ golden &* UInt64(block * 16 + plane + 1))
      return threshold >> plane & 1 == 1 ? ~word | falls : ~word & falls
    }
  }
}

extension UncertainSuite {
  /// The suite with one risk or one link raised, each in turn, and with one more link.
  func grown() -> [UncertainSuite] {
    var dice = SplitMix(state: UInt64(links.count))
    var grown: [UncertainSuite] = []
    for node in risk.indices {
      var other = self
      other.risk[node] = min(1, other.risk[node] + 0.2)
      grown.append(other)
    }
    for link in links.indices {
      var other = self
      other.links[link].weight = min(1, other.links[link].weight + 0.2)
      grown.append(other)
    }
    var other = self
    other.addLink(&dice)
    return grown + [other]
  }
}

@Suite("Pieces of the likelihood") struct LikelihoodPieceTests {
  @Test("quadrature is exact for the degrees it promises")
  func quadrature() {
    for count in [1, 2, 3, 7, 20, 64, 512] {
      let rule = GaussLegendre(count: count)
      for degree in [0, 1, 2 * count - 1] {
        let sum = zip(rule.nodes, rule.weights).reduce(0.0) { sum, point in
          sum + point.1 * (0..<degree).reduce(1.0) { power, _ in power * point.0 }
        }
        #expect(abs(sum * Double(degree + 1) - 1) < 1e-11, "\(count) points, degree \(degree)")
      }
    }
  }

  @Test("the logarithm is the logarithm")
  func logarithm() {
    for (x, expected) in [
      (1.0, 0.0), (0.5, 0.6931471805599453), (0.1, 2.302585092994046), (1e-9, 20.72326583694641),
    ] {
      #expect(abs(MinimumCut.negativeLogarithm(x) - expected) < 1e-14)
    }
  }
}
