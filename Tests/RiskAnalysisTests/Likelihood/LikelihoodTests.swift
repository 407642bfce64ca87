import SupplyModel
import Testing

@testable import RiskAnalysis

/// The likelihood in the cases people argue about; every expected value is worked out by hand.
@Suite("Likelihood of a network") struct LikelihoodEvaluationTests {
  @Test("certain links and one source: its risk, and nothing more")
  func certain() {
    var small = SmallNetwork(parties: 4)
    for supplier in 1...3 { small.buy(from: supplier, by: supplier - 1) }
    small.risk[3] = 0.37
    #expect(small.likelihood.estimate == 0.37)
    #expect(small.likelihood.floor == 0.37 && small.likelihood.ceiling == 0.37)
    #expect(small.likelihood.attribution == [.init(party: "p3", value: 0.37, leaveOneOut: 0.37)])
  }

  @Test("no source that reaches the buyer: 0 by every account, and exactly so")
  func nothing() {
    var small = SmallNetwork(parties: 3)
    small.buy(from: 1, by: 0)
    small.buy(from: 0, by: 2)
    small.risk[2] = 1
    #expect(small.likelihood == LikelihoodExposure())
  }

  @Test("a diamond counts its source once")
  func diamond() {
    var small = SmallNetwork(parties: 4)
    for middle in [1, 2] {
      small.buy(from: 3, by: middle)
      small.buy(from: middle, by: 0)
    }
    small.risk[3] = 0.5
    #expect(isClose(small.likelihood.estimate, 0.5))
  }

  @Test("a loop sends no echo")
  func echo() {
    var small = SmallNetwork(parties: 4)
    small.buy(from: 3, by: 1) { $0.confidence = Figure(0.9) }
    small.buy(from: 1, by: 2)
    small.buy(from: 2, by: 1)
    small.buy(from: 1, by: 0)
    small.risk[3] = 0.1
    #expect(isClose(small.likelihood.estimate, 0.09))
  }

  @Test("five sources behind one weak link are no surer than that link")
  func weakLink() {
    var small = SmallNetwork(parties: 7)
    small.buy(from: 1, by: 0) { $0.confidence = Figure(0.1) }
    for source in 2...6 {
      small.buy(from: source, by: 1)
      small.risk[source] = 0.9
    }
    #expect(isClose(small.likelihood.estimate, 0.1 * (1 - 0.00001)))
    #expect(small.likelihood.estimate <= small.likelihood.ceiling && isClose(small.likelihood.ceiling, 0.1))
    for source in small.likelihood.attribution {
      #expect(isClose(source.value, small.likelihood.estimate / 5))
    }
  }

  @Test("a link of no value is a link: presence counts, not share")
  func noShare() {
    var small = SmallNetwork(parties: 3)
    small.buy(from: 1, by: 0) { $0.share = Figure(1) }
    small.buy(from: 2, by: 0) { $0.share = Figure(0) }
    small.risk[2] = 0.8
    #expect(small.share.estimate == 0)
    #expect(isClose(small.likelihood.estimate, 0.8))
  }

  @Test("two activities of a party share the coin of its risk")
  func activities() {
    var small = SmallNetwork(parties: 2, products: 2)
    for product in 0...1 { small.buy(from: 1, by: 0, product: product) { $0.confidence = Figure(0.5) } }
    small.risk[1] = 0.4
    #expect(small.plan.activities.count == 3)
    #expect(isClose(small.likelihood.estimate, 0.4 * 0.75))
    #expect(isClose(small.carries[1], 0.4 * 0.75))
  }

  @Test("a relation that feeds several activities is one coin")
  func relation() {
    var small = SmallNetwork(parties: 3, products: 2)
    for product in 0...1 { small.buy(from: 1, by: 0, product: product) }
    small.buy(from: 2, by: 1) { $0.confidence = Figure(0.3) }
    small.risk[2] = 1
    #expect(isClose(small.likelihood.estimate, 0.3))
  }

  @Test("a relation that says what it goes into feeds that alone")
  func into() {
    var small = SmallNetwork(parties: 3, products: 2)
    small.buy(from: 1, by: 0, product: 0) { $0.confidence = Figure(0.5) }
    small.buy(from: 1, by: 0, product: 1) { $0.confidence = Figure(0.9) }
    small.buy(from: 2, by: 1, into: 0)
    small.risk[2] = 1
    #expect(isClose(small.likelihood.estimate, 0.5))
    #expect(isClose(small.carries[1], 0.5))
  }

  @Test("a shared cause is one coin, and so is what it touches of one party")
  func cause() {
    var small = SmallNetwork(parties: 3, products: 2)
    for product in 0...1 { small.buy(from: 1, by: 0, product: product) }
    small.buy(from: 2, by: 0)
    small.causes = [
      SharedCause(
        id: "cause:x", name: "x", risk: 0.5,
        touched: [1, 2].map { .init(party: PartyIndex($0), product: nil, confidence: 0.6) })
    ]
    #expect(isClose(small.likelihood.estimate, 0.5 * (1 - 0.4 * 0.4)))
    #expect(small.likelihood.attribution.map(\.party) == ["cause:x"])
    #expect(isClose(small.carries[1], 0.3) && isClose(small.carries[3], 0.42))
  }

  @Test("products have coins of their own beside their maker's")
  func products() {
    var small = SmallNetwork(parties: 2, products: 2)
    for product in 0...1 { small.buy(from: 1, by: 0, product: product) }
    var rating = RiskRating(parties: [PlaceRisk(), PlaceRisk()])
    rating.parties[1].inherent = 0.2
    rating.products = [ProductRisk(party: PartyIndex(1), product: ProductIndex(1), inherent: 0.5)]
    let model = ExposureModel(
      small.network, buyer: PartyIndex(0), rating: rating, confidence: [1, 1],
      parameters: ExposureParameters())
    let likelihood = LikelihoodEvaluation(model)
    #expect(isClose(likelihood.exposure.estimate, 1 - 0.8 * 0.5))
    #expect(isClose(likelihood.carrying[1], 0.6))
  }

  @Test("what goes wrong at two parties with equal relations has two coins")
  func parallel() {
    var small = SmallNetwork(parties: 2)
    small.network.stated = StatedNetwork()
    for _ in 0..<2 { small.buy(from: 1, by: 0) { $0.confidence = Figure(0.5) } }
    small.risk[1] = 1
    #expect(isClose(small.likelihood.estimate, 0.75))
  }
}

extension SmallNetwork {
  var likelihood: LikelihoodExposure { LikelihoodEvaluation(model).exposure }
  /// Per place.
  var carries: [Double] { LikelihoodEvaluation(model).carrying }
}

@Suite("Likelihood of any network") struct LikelihoodRandomTests {
  private static let seeds = 0..<40

  @Test("more risk or a surer relation never lowers it; it lies between its bounds; its parts add up to it")
  func properties() {
    for seed in Self.seeds {
      var small = SmallNetwork.random(seed: seed)
      let before = small.likelihood
      let slack = before.method == .exact ? 1e-12 : 5 * (before.standardError ?? 0)
      #expect(
        before.floor <= before.estimate + slack && before.estimate <= before.ceiling + slack, "seed \(seed)")
      #expect(isClose(before.attribution.reduce(0) { $0 + $1.value }, before.estimate), "seed \(seed)")
      #expect((before.estimate > 0) == (small.strongest.value > 0), "seed \(seed)")
      #expect(before.floor >= small.strongest.value * (1 - 1e-15), "seed \(seed)")
      var random = SplitMix(state: UInt64(seed) + 5000)
      let party = small.randomParty(&random)
      small.risk[party] = .random(in: small.risk[party]...1, using: &random)
      if let relation = small.network.relations.indices.randomElement(using: &random) {
        let old = small.network.relations[relation].confidence.value ?? 0
        small.network.relations[relation].confidence = Figure(.random(in: old...1, using: &random))
      }
      #expect(small.likelihood.estimate >= before.estimate - slack, "seed \(seed)")
    }
  }

  @Test("the order of relations changes no bit")
  func order() {
    for seed in Self.seeds {
      var small = SmallNetwork.random(seed: seed)
      let before = LikelihoodEvaluation(small.model)
      var random = SplitMix(state: UInt64(seed) + 6000)
      small.network.relations.shuffle(using: &random)
      let after = LikelihoodEvaluation(small.model, threads: 3)
      #expect(after.exposure == before.exposure && after.carrying == before.carrying, "seed \(seed)")
    }
  }
}
