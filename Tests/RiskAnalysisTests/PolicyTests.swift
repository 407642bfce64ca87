import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Policy")
struct PolicyTests {
  @Test("the default holds the numbers it promises")
  func defaults() {
    let policy = Policy.default
    #expect(policy.network.assumedDisclosure == 0.75)
    #expect(policy.evidence.halfLifeInDays == 396)
    #expect(policy.evidence.confidence.count == EvidenceClass.allCases.count)
    #expect(policy.kindFactor(.service, .diligence) == 1)
    #expect(policy.kindFactor(.service, .import) == 0)
    #expect(policy.kindFactor(.labour, .import) == 1)
    #expect(policy.regime(ofList: "uflpa") == "uflpa")
    #expect(policy.regime(ofList: "cbp-wro") == "wro")
    #expect(policy.regime(ofList: "dol-tvpra") == nil)
    #expect(policy.regime(ofRegion: "CN-XJ") == "uflpa")
    #expect(policy.regimes["uflpa"]?.products.count == 12)
    #expect(policy.lists.maximumAge(of: "tip-2025") == 457)
    #expect(policy.lists.maximumAge(of: "uflpa") == 31 && policy.lists.maximumAge(of: "a-list") == 92)
    #expect(policy.gate.failOn == .high)
  }

  @Test("confidence falls with the class of evidence, and age never makes it worse than none")
  func confidenceOrder() {
    let rules = Policy.default.evidence
    let ordered = EvidenceClass.allCases.map { rules.confidence[$0] ?? -1 }
    #expect(ordered == ordered.sorted())
    #expect(rules.floor == rules.confidence[.none])
  }

  @Test("a buyer's file changes only what it names")
  func overlay() throws {
    let policy = try Policy(
      toml: """
        name = "Ours"
        [kinds.import]
        service = 0.25
        [indicator.listed-good]
        enabled = false
        [regime.ours]
        lists = ["our-list"]
        kinds = ["goods", "service"]
        """, path: "ours.toml")
    var expected = Policy.default
    expected.name = "Ours"
    expected.kindFactors[.import]?[.service] = 0.25
    expected.indicators.disabled = ["listed-good"]
    expected.regimes["ours"] = Policy.Regime()
    expected.regimes["ours"]?.lists = ["our-list"]
    expected.regimes["ours"]?.kinds = [.goods, .service]
    #expect(policy == expected)
  }

  @Test("refuses what it cannot use, at its line and column", arguments: refusals)
  func refusal(_ toml: String, _ expected: String) {
    #expect(throws: PolicyError.self) { try Policy(toml: toml, path: "p.toml") }
    do throws(PolicyError) {
      _ = try Policy(toml: toml, path: "p.toml")
    } catch {
      #expect(error.description == expected)
    }
  }

  private static let refusals: [(String, String)] = [
    (
      "[evidence]\nflor = 0.1",
      "p.toml:2:1: unknown key 'flor' under 'evidence' (did you mean 'floor'?)"
    ),
    (
      "[evidnce]\nfloor = 0.1",
      "p.toml:2:1: unknown key 'evidnce' (did you mean 'evidence'?)"
    ),
    (
      "[indicator.listed-partie]\nlevel = 0.1",
      "p.toml:2:1: unknown indicator 'listed-partie' under 'indicator' (did you mean 'listed-party'?)"
    ),
    (
      "[network]\nassumedDisclosure = \"most\"",
      "p.toml:2:21: network.assumedDisclosure: must be a number, is a text"
    ),
    (
      "network = { assumedDisclosure = -0.5 }",
      "p.toml:1:33: network.assumedDisclosure: must not be negative, is -0.5"
    ),
    (
      "network.assumedDisclosure = 75",
      "p.toml:1:29: network.assumedDisclosure: must be from 0 to 1, is 75.0 (did you mean 0.75?)"
    ),
    ("[network]\n  unknownRisk=nan", "p.toml:2:15: network.unknownRisk: must be a number, not nan"),
    ("[network]\nunknownRisk = inf", "p.toml:2:15: network.unknownRisk: must be a number, not inf"),
    (
      "[levels]\nhighRisk = 0.3",
      "p.toml:2:12: levels.mediumRisk (0.4) must not be above levels.highRisk (0.3)"
    ),
    (
      "[screening]\npossible = 0.99",
      "p.toml:2:12: screening.possible (0.99) must not be above screening.strong (0.85)"
    ),
    (
      "[regime.uflpa]\nkinds = [ # two\n  \"goods\",\n  \"labor\",\n]",
      "p.toml:4:3: regime.uflpa.kinds: 'labor' is not a kind of relation that carries purchases"
        + " (did you mean 'labour'?)"
    ),
    (
      "[gate]\nfailOn = \"disaster\"",
      "p.toml:2:10: gate.failOn: 'disaster' is not a severity or 'never'"
        + " (known: critical, high, low, medium, never, not-rated)"
    ),
    (
      "[regime.uflpa]\nregions = [\"CN-XY\"]",
      "p.toml:2:11: regime.uflpa.regions: no region 'CN-XY' is defined (did you mean 'CN-XJ'?)"
    ),
    (
      "[regime.uflpa.products.cotton]\nsince = \"2022-06-17\"",
      "p.toml:2:9: regime.uflpa.products.cotton.since: must be a date such as 2026-11-24, without quotes,"
        + " is a text"
    ),
    (
      "[regime.uflpa.products.cotton]\nhs = [\"52.01\"]",
      "p.toml:2:7: regime.uflpa.products.cotton.hs: '52.01' is not an HS code"
        + " (two to ten digits, without dots)"
    ),
    ("[evidence]\nhalfLifeInDays = 0", "p.toml:2:18: evidence.halfLifeInDays: must be at least 1, is 0"),
    (
      "[evidence]\nhalfLifeInDays = 13.5",
      "p.toml:2:18: evidence.halfLifeInDays: must be a whole number, is 13.5"
    ),
    (
      "network = 1",
      "p.toml:1:1: 'network' is a table, not a value"
    ),
    (
      "[network]\nunknownRisk = 2\nx = 1",
      "p.toml:2:15: network.unknownRisk: must be from 0 to 1, is 2.0 (did you mean 0.02?)\n"
        + "p.toml:3:1: unknown key 'x' under 'network'"
        + " (known: assumedDisclosure, defaultPresence, includeBuyerRisk, unknownRisk)"
    ),
  ]

  @Test("a file that is not TOML is refused at the parser's place")
  func notTOML() {
    do throws(PolicyError) {
      _ = try Policy(toml: "[network]\nunknownRisk = = 1\n", path: "p.toml")
      Issue.record("accepted")
    } catch {
      #expect(error.problems.first?.line == 2)
      #expect(error.description.hasPrefix("p.toml:2:15: cannot be read as TOML: "))
    }
  }
}

@Suite struct MatchingPolicyTests {
  @Test func theDefaultPolicyHasTheWeightsTheMethodWasMeasuredWith() {
    #expect(Policy.default.matching == MatchingWeights())
  }

  @Test func aBuyersPolicyChangesThem() throws {
    let policy = try Policy(
      toml: "[matching]\ncountryConflict = 0.5\nconflict = 2\n[screening]\nstrong = 0.9", path: "p.toml")
    #expect(policy.matching.countryConflict == 0.5)
    #expect(policy.matching.conflict == 2)
    #expect(policy.matching.strong == 0.9)
  }
}
