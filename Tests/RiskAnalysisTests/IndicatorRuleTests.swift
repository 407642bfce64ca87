import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Rules of the rating")
struct IndicatorRuleTests {
  @Test("stated numbers are the risk alone; a listing is still a finding, and still bans")
  func statedNetwork() {
    let sample = IndicatorSample("listed-party")
    var network = sample.network
    network.stated = StatedNetwork()
    let listed = network.parties.firstIndex { $0.id == "confirmed" }!
    network.parties[listed].stated = .init(risk: 0.125, mitigation: 0.5, filter: 0.25)
    let rating = RiskRating.rate(
      network, lists: sample.lists, matches: sample.matches, policy: .default, asOf: sample.asOf,
      buyer: sample.buyer)
    #expect(rating.parties[listed].inherent == 0.125)
    #expect(rating.parties[listed].residual == 0.0625)
    #expect(rating.parties[listed].filter == 0.25)
    #expect(rating.parties.filter { $0.inherent > 0 }.count == 1)
    #expect(rating.causes.isEmpty)
    #expect(rating.findings.map(\.id) == sample.rating().findings.map(\.id))
    #expect(rating.banned == sample.rating().banned)
  }

  @Test("the buyer's own risk counts only when somebody says so", arguments: [false, true])
  func buyer(counts: Bool) {
    let sample = IndicatorSample("listed-party")
    var policy = Policy.default
    policy.network.includeBuyerRisk = counts
    let listed = PartyIndex(sample.network.parties.firstIndex { $0.id == "confirmed" }!)
    let rating = RiskRating.rate(
      sample.network, lists: sample.lists, matches: sample.matches, policy: policy, asOf: sample.asOf,
      buyer: listed)
    #expect(rating.parties[listed.position].inherent == (counts ? 0.95 : 0))
    #expect(rating.findings.contains { $0.party == "confirmed" })
  }

  @Test("where the state imposes the labour, no audit earns credit")
  func stateImposed() {
    var sample = IndicatorSample("region").network
    var record = AssessmentRecord(
      party: 0, indicator: "verified-audit", level: "1", evidence: .verified, record: 0,
      location: SourceLocation(document: DocumentID(1), line: 2))
    record.date = CalendarDate(year: 2026, month: 6, day: 1)
    sample.assessments = sample.parties.indices.map { Assessment(party: PartyIndex($0), record: record) }
    let places = RiskRating.rate(
      sample, lists: [], matches: [], policy: .default, asOf: CalendarDate(year: 2026, month: 11, day: 1)!,
      buyer: IndicatorSample("region").buyer
    ).parties
    let credited = zip(sample.parties, places).filter { $1.mitigation > 0 }.map(\.0.id)
    #expect(credited == ["abroad", "elsewhere"])
  }

  @Test("a list no regime names still makes findings of the same weight, and bans nothing")
  func listWithoutRegime() {
    let sample = IndicatorSample("listed-party")
    let lists = sample.lists.map { list in
      var list = list
      list.id = "ofac-sdn"
      return list
    }
    let rating = RiskRating.rate(
      sample.network, lists: lists, matches: sample.matches, policy: .default, asOf: sample.asOf,
      buyer: sample.buyer)
    #expect(rating.findings.contains { $0.severity == .critical && $0.party == "confirmed" })
    #expect(rating.findings.map(\.severity) == sample.rating().findings.map(\.severity))
    #expect(rating.parties.map(\.inherent) == sample.rating().parties.map(\.inherent))
    #expect(rating.findings.allSatisfy { $0.regime == nil } && rating.banned.isEmpty)
  }

  @Test("an indicator switched off says nothing")
  func disabled() throws {
    let policy = try Policy(toml: "[indicator.listed-party]\nenabled = false", path: "p.toml")
    let rating = IndicatorSample("listed-party").rating(policy: policy)
    #expect(rating.findings.isEmpty && rating.banned.isEmpty)
    #expect(rating.parties.allSatisfy { $0.inherent == 0 })
  }

  @Test("goods whose origin is the region are touched at whoever sells them, and nothing else of the seller")
  func originOfGoods() throws {
    let sample = IndicatorSample("region")
    var network = sample.network
    let buttons = try #require(network.products.firstIndex { $0.name == "Uniforms" })
    let origin = StatedOrigin(place: "CN-XJ", location: SourceLocation(document: DocumentID(0), line: 1))
    network.origins = [origin]
    for relation in network.relations.indices
    where network.relations[relation].product == ProductIndex(buttons) {
      network.relations[relation].origins = 0..<1
    }
    let rating = RiskRating.rate(
      network, lists: [], matches: [], policy: .default, asOf: sample.asOf, buyer: sample.buyer)
    let seller = PartyIndex(try #require(network.parties.firstIndex { $0.id == "abroad" }))
    let touches = try #require(rating.causes.first).touched.filter { $0.party == seller }
    #expect(touches == [.init(party: seller, product: ProductIndex(buttons), confidence: 0.95)])
    #expect(rating.banned.filter { $0.party == seller }.map(\.product) == [ProductIndex(buttons)])
  }

  @Test("words stand alone in scripts with spaces, and anywhere in those without")
  func words() {
    #expect("9 Example Road, Urumqi".containsWord("urumqi"))
    #expect(!"Ilinois Street".containsWord("Ili"))
    #expect("中国新疆乌鲁木齐".containsWord("新疆"))
    #expect(!"".containsWord("Ili") && !"Ili".containsWord(""))
  }

  @Test("two findings with one id keep two ids, the same ones every time")
  func collisions() {
    let ids = FindingIdentity.resolveCollisions(["F-1", "F-1", "F-2", "F-1"])
    #expect(Set(ids).count == 4)
    #expect(ids[0] == "F-1" && ids[2] == "F-2")
    #expect(ids == FindingIdentity.resolveCollisions(["F-1", "F-1", "F-2", "F-1"]))
    // FNV-1a of "a|b|c" in 32 bits.
    #expect(FindingIdentity.id(indicator: "a", party: "b", subject: "c") == "F-\(Self.fnv("a|b|c"))")
  }

  /// Written out the slow way, as the definition has it.
  private static func fnv(_ text: String) -> String {
    var hash: UInt64 = 0x811c_9dc5
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = (hash * 0x0100_0193) & 0xffff_ffff
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
