import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Any network")
struct RandomNetworkTests {
  private static let seeds = 0..<300

  @Test("the networks hold what they are meant to try: loops, products, risk that arrives")
  func worthwhile() {
    let networks = Self.seeds.map(SmallNetwork.random)
    #expect(networks.count { $0.strongest.value > 0 } > 100)
    #expect(networks.count { $0.model.plan.activities.count > $0.network.parties.count } > 100)
    let looped = networks.count {
      $0.model.graph.components(over: .all).count < $0.model.graph.activityCount
    }
    #expect(looped > 50)
  }

  @Test("masses sum to 1, and every attribution to its headline")
  func sums() {
    for seed in Self.seeds {
      let small = SmallNetwork.random(seed: seed)
      let (share, strongest) = (small.share, small.strongest)
      #expect(isClose(share.masses.total, 1), "seed \(seed)")
      #expect(isClose(share.attribution.total, share.low), "seed \(seed)")
      #expect(isClose(share.bySupplier.total, share.low), "seed \(seed)")
      #expect(isClose(strongest.attribution.total, strongest.value), "seed \(seed)")
      #expect(share.low <= share.estimate && share.estimate <= share.high + 1e-12, "seed \(seed)")
    }
  }

  @Test("more risk somewhere never lowers the strongest chain")
  func risk() {
    for seed in Self.seeds {
      var small = SmallNetwork.random(seed: seed)
      let before = small.strongest.value
      var random = SplitMix(state: UInt64(seed) + 1000)
      let party = small.randomParty(&random)
      small.risk[party] = .random(in: small.risk[party]...1, using: &random)
      #expect(small.strongest.value >= before, "seed \(seed)")
    }
  }

  @Test("a surer relation never lowers the strongest chain")
  func confidence() throws {
    for seed in Self.seeds {
      var small = SmallNetwork.random(seed: seed)
      guard !small.network.relations.isEmpty else { continue }
      let before = small.strongest.value
      var random = SplitMix(state: UInt64(seed) + 2000)
      let relation = small.network.relations.indices.randomElement(using: &random)!
      let old = try #require(small.network.relations[relation].confidence.value)
      small.network.relations[relation].confidence = Figure(.random(in: old...1, using: &random))
      #expect(small.strongest.value >= before, "seed \(seed)")
    }
  }

  /// Where inputs go into what their buyer is known to sell: else a new sale may tell where an input goes.
  @Test("one more relation never lowers the strongest chain")
  func relation() {
    for seed in Self.seeds {
      var small = SmallNetwork.random(seed: seed)
      let before = small.strongest.value
      var random = SplitMix(state: UInt64(seed) + 3000)
      small.addRelation(&random)
      #expect(small.strongest.value >= before, "seed \(seed)")
    }
  }

  /// A resolved network has one order, so this is about the model alone: sums are rounded in the order of their
  /// parts, a chain is a product along its hops.
  @Test("the order of relations changes no bit of a chain, and nothing of a share but its rounding")
  func order() {
    for seed in Self.seeds {
      var small = SmallNetwork.random(seed: seed)
      let (share, strongest) = (small.share, small.strongest)
      var random = SplitMix(state: UInt64(seed) + 4000)
      small.network.relations.shuffle(using: &random)
      #expect(small.strongest.value == strongest.value, "seed \(seed)")
      #expect(small.strongest.attribution == strongest.attribution, "seed \(seed)")
      let shuffled = small.share
      #expect(isClose(shuffled.masses.tainted, share.masses.tainted), "seed \(seed)")
      #expect(isClose(shuffled.masses.clear, share.masses.clear), "seed \(seed)")
      #expect(isClose(shuffled.masses.dark, share.masses.dark), "seed \(seed)")
      #expect(isClose(shuffled.masses.mitigated, share.masses.mitigated), "seed \(seed)")
      #expect(Self.agree(shuffled.attribution, share.attribution), "seed \(seed)")
      #expect(Self.agree(shuffled.bySupplier, share.bySupplier), "seed \(seed)")
    }
  }

  @Test("the same network gives the same bits every time")
  func repeated() {
    for seed in Self.seeds {
      let (first, second) = (SmallNetwork.random(seed: seed).share, SmallNetwork.random(seed: seed).share)
      #expect(first.masses == second.masses && first.attribution == second.attribution, "seed \(seed)")
      #expect(first.bySupplier == second.bySupplier, "seed \(seed)")
    }
  }

  private static func agree(_ a: [Attribution], _ b: [Attribution]) -> Bool {
    let (x, y) = (a.sorted { $0.party < $1.party }, b.sorted { $0.party < $1.party })
    return x.map(\.party) == y.map(\.party) && zip(x, y).allSatisfy { isClose($0.value, $1.value) }
  }
}
