import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Categories of purchases")
struct CategoryTests {
  private static let seeds = 0..<300

  @Test("together they are all purchases: shares add up, the strongest is the strongest")
  func wholes() {
    for seed in Self.seeds {
      let small = SmallNetwork.random(seed: seed)
      let (categories, share, model) = (small.categories, small.share, small.model)
      func sum(_ number: (CategoryExposure) -> Double) -> Double {
        categories.reduce(0) { $0 + $1.part * number($1) }
      }
      let untraced = model.untracedShare[Int(model.root)]
      #expect(isClose(sum(\.share.low), share.low), "seed \(seed)")
      #expect(isClose(sum(\.share.estimate), share.estimate), "seed \(seed)")
      #expect(isClose(sum(\.share.high) + untraced, share.high), "seed \(seed)")
      #expect(isClose(categories.map(\.strongest).max() ?? 0, small.strongest.value), "seed \(seed)")
    }
  }

  @Test("the whole is at least as likely as each, and no likelier than if each came for itself")
  func likelihoods() {
    for seed in Self.seeds.prefix(30) {
      let small = SmallNetwork.random(seed: seed)
      let whole = LikelihoodTrial(UncertainNetwork(small.model), worlds: 4096).value
      let parts = small.categories.compactMap(\.likelihood)
      #expect(parts.allSatisfy { $0 <= whole + 0.03 }, "seed \(seed)")
      #expect(whole <= 1 - parts.reduce(1) { $0 * (1 - $1) } + 0.03, "seed \(seed)")
    }
  }

  /// Latex goes into gloves and cotton into gowns, at one supplier of both.
  private var gownsAndGloves: SmallNetwork {
    var small = SmallNetwork(parties: 4, products: 4)
    small.buy(from: 1, by: 0, product: 0) { $0.share = Figure(0.75) }
    small.buy(from: 1, by: 0, product: 1) { $0.share = Figure(0.25) }
    small.buy(from: 2, by: 1, product: 2, into: 0) { $0.share = Figure(1) }
    small.buy(from: 3, by: 1, product: 3, into: 1) { $0.share = Figure(1) }
    small.risk[3] = 0.5
    return small
  }

  @Test("only what goes into a product is followed")
  func into() throws {
    let found = gownsAndGloves.categories
    #expect(found.map(\.code) == ["g1", "g0"])
    #expect(found.map(\.part) == [0.25, 0.75])
    #expect(found.map(\.share.low) == [0.5, 0])
    #expect(found.map(\.strongest) == [0.5, 0])
    #expect(found.map(\.likelihood) == [0.5, 0])
    #expect(found.allSatisfy { $0.suppliers == ["p1"] && $0.basis == .product })
  }

  @Test("the first classification that is known counts")
  func classification() {
    var small = gownsAndGloves
    small.network.products[0].hs = "401512"
    small.network.products[1].hs = "621010"
    small.network.products[1].classifications = ["unspsc:42132203"]
    small.buy(from: 2, by: 0, kind: .service) { $0.share = Figure(0) }
    small.buy(from: 2, by: 0, product: 2, into: 3) { $0.share = Figure(0) }
    let found = Set(small.categories.map { "\($0.basis.rawValue) \($0.code) \($0.products)" })
    #expect(
      found == [
        "unspsc 4213 [\"g1\"]", "hs 40 [\"g0\"]", "kind service []", "into g3 [\"g2\"]",
      ])
  }

  @Test("a regime is reached with the purchases its ways come through")
  func reach() {
    var network = ReachNetwork()
    network.buy("gloves", from: "corvane", by: "hospital")
    network.buy("gowns", from: "corvane", by: "hospital")
    network.buy("cotton", from: "farm", by: "corvane", into: "gowns", evidence: .declared)
    network.ban("farm", confirmed: true)
    let found = network.categories
    #expect(
      found.map { "\($0.code) \($0.reach.map { "\($0.regime) \($0.status)" })" }
        == ["gowns [\"uflpa indicated\"]", "gloves []"])
  }

  @Test("what is known of all purchases is the gravest of what is known of each")
  func reachOfTheWhole() {
    for seed in Self.seeds {
      let network = ReachNetwork.random(seed: seed)
      let whole = network.all().first { $0.result.regime == "uflpa" }?.result.status
      let parts = network.categories.flatMap(\.reach).filter { $0.regime == "uflpa" }.map(\.status)
      let gravest = [RegimeReach.Status.proven, .indicated].first(where: parts.contains)
      #expect(gravest == (whole == .proven || whole == .indicated ? whole : nil), "seed \(seed)")
    }
  }

  @Test("sources grouped by country and product add up to the same")
  func groups() {
    for seed in Self.seeds {
      let share = SmallNetwork.random(seed: seed).share
      for groups in [share.byCountry, share.byProduct] {
        #expect(isClose(groups.reduce(0) { $0 + $1.value }, share.low), "seed \(seed)")
      }
    }
    var small = gownsAndGloves
    small.network.parties[3].country = Country(code: "IN")
    #expect(small.share.byCountry == [.init(name: "IN", value: 0.125)])
    #expect(small.share.byProduct == [.init(name: "g3", value: 0.125)])
  }
}

extension SmallNetwork {
  var rating: RiskRating {
    RiskRating(
      parties: risk.map { risk in
        var place = PlaceRisk()
        place.inherent = risk
        return place
      }, causes: causes)
  }

  var categories: [CategoryExposure] {
    let model = self.model
    return CategoryEvaluation(
      model, StrongestEvaluation(model), ShareEvaluation(model), rating: rating, lists: [], policy: .default,
      asOf: CalendarDate(year: 2026, month: 11, day: 1)!
    ).categories
  }
}

extension ReachNetwork {
  /// Up to seven parties, three products, half of the relations documented, one or two bans.
  static func random(seed: Int) -> ReachNetwork {
    var random = SplitMix(state: UInt64(seed))
    var network = ReachNetwork()
    let parties = ["hospital", "a", "b", "c", "d", "e", "f"]
    let products = ["gowns", "gloves", "cotton"]
    for _ in 0..<Int.random(in: 2...12, using: &random) {
      let supplier = parties.randomElement(using: &random)!
      let buyer = parties.randomElement(using: &random)!
      guard supplier != buyer, supplier != "hospital" else { continue }
      network.buy(
        products.randomElement(using: &random)!, from: supplier, by: buyer,
        into: Bool.random(using: &random) ? products.randomElement(using: &random) : nil,
        evidence: Bool.random(using: &random) ? .transaction : .declared)
    }
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = parties.dropFirst().randomElement(using: &random)!
      network.ban(place, confirmed: Bool.random(using: &random))
    }
    return network
  }

  var categories: [CategoryExposure] {
    let (model, rating) = modelAndRating
    return CategoryEvaluation(
      model, StrongestEvaluation(model), ShareEvaluation(model), rating: rating, lists: lists,
      policy: .default, asOf: asOf
    ).categories
  }
}
