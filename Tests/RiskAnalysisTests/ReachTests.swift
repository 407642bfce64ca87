import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Legal reach")
struct ReachTests {
  @Test("a confirmed listing over documented links is proven, however small the share")
  func proven() throws {
    var net = ReachNetwork()
    net.buy("gowns", from: "sewer", by: "hospital")
    net.buy("cloth", from: "weaver", by: "sewer", confidence: 0.01)
    net.ban("weaver", confirmed: true)
    let reach = try net.reach("uflpa")
    #expect(reach.result.status == .proven)
    #expect(
      reach.result.why
        == "weaver (cloth), F-weaver, reaches the buyer in 2 hops; identity confirmed, every link documented,"
        + " the weakest by transaction")
    #expect(reach.routes.map { net.names($0) } == [["weaver", "sewer", "hospital"]])
  }

  @Test("a declared link, or an identity that is only possible, indicates", arguments: [true, false])
  func indicated(confirmed: Bool) throws {
    var net = ReachNetwork()
    net.buy("gowns", from: "sewer", by: "hospital")
    net.buy("cloth", from: "weaver", by: "sewer", evidence: confirmed ? .declared : .transaction)
    net.ban("weaver", confirmed: confirmed)
    let reach = try net.reach("uflpa")
    #expect(reach.result.status == .indicated)
    #expect(
      reach.result.why.hasSuffix(
        confirmed
          ? "; the link from weaver to sewer rests on evidence of class declared"
          : "; whether the party or its goods are those meant is not confirmed"))
  }

  @Test("the better documented of two ways decides, though it is longer")
  func bestDocumented() throws {
    var net = ReachNetwork()
    net.buy("gowns", from: "weaver", by: "hospital", evidence: .inferred)
    net.buy("gowns", from: "sewer", by: "hospital")
    net.buy("cloth", from: "weaver", by: "sewer")
    net.ban("weaver", confirmed: true)
    let reach = try net.reach("uflpa")
    #expect(reach.result.status == .proven)
    #expect(net.names(try #require(reach.routes.first)) == ["weaver", "sewer", "hospital"])
  }

  @Test("a ban on one product does not reach over another product of the same party")
  func productConsistent() throws {
    var net = ReachNetwork()
    net.buy("buttons", from: "weaver", by: "hospital")
    net.buy("cloth", from: "weaver", by: "elsewhere")
    net.ban("weaver", product: "cloth", confirmed: true)
    #expect(try net.reach("uflpa").result.status == .unresolved)
    net.ban("weaver", product: "buttons", confirmed: true)
    #expect(try net.reach("uflpa").result.status == .proven)
  }

  @Test("an input that goes into gowns does not reach the gloves bought of the same maker")
  func inputsAreAllocated() throws {
    var net = ReachNetwork()
    net.buy("gloves", from: "maker", by: "hospital")
    net.buy("gowns", from: "maker", by: "elsewhere")
    net.buy("cotton", from: "farm", by: "maker", into: "gowns")
    net.ban("farm", confirmed: true)
    #expect(try net.reach("uflpa").result.status == .unresolved)
    net.buy("string", from: "farm", by: "maker", into: nil)
    #expect(try net.reach("uflpa").result.status == .proven)
  }

  @Test("kinds that the regime does not count carry nothing")
  func kinds() throws {
    var net = ReachNetwork()
    net.buy("laundry", from: "laundry", by: "hospital", kind: .service)
    net.ban("laundry", confirmed: true)
    #expect(try net.reach("uflpa").result.status == .ruledOut)
    net.lists.append(net.list("contract-ban"))
    net.ban("laundry", regime: "contract-ban", confirmed: true)
    #expect(try net.reach("contract-ban").result.status == .proven)
  }

  @Test("a relation that has not begun, or is stated to be impossible, carries nothing")
  func noLink() throws {
    var net = ReachNetwork()
    net.buy("cloth", from: "weaver", by: "hospital", confidence: 0)
    net.ban("weaver", confirmed: true)
    #expect(try net.reach("uflpa").result.status != .proven)
    net.network.relations[0].confidence = .missing
    #expect(try net.reach("uflpa").result.status == .proven)
    net.network.relations[0].validFrom = CalendarDate(year: 2026, month: 11, day: 2)
    #expect(try net.reach("uflpa").result.status != .proven)
  }

  @Test("loops end")
  func loops() throws {
    var net = ReachNetwork()
    net.buy("gowns", from: "a", by: "hospital")
    net.buy("cloth", from: "b", by: "a")
    net.buy("gowns", from: "a", by: "b")
    net.ban("b", confirmed: true)
    #expect(net.names(try #require(net.reach("uflpa").routes.first)) == ["b", "a", "hospital"])
  }

  @Test("a regime asked only with its list is left out without it")
  func optionalRegime() {
    var net = ReachNetwork()
    net.buy("gowns", from: "sewer", by: "hospital")
    #expect(net.all().map(\.result.regime) == ["uflpa", "wro"])
    net.lists.append(net.list("contract-ban"))
    #expect(net.all().map(\.result.regime) == ["contract-ban", "uflpa", "wro"])
  }
}
