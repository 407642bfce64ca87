import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Ruling a regime out")
struct ReachRulingOutTests {
  /// Gowns from a sewer who buys all cloth of a weaver who grows the cotton: closed, documented, screened.
  private func closed() -> ReachNetwork {
    var net = ReachNetwork()
    net.buy("gowns", from: "sewer", by: "hospital")
    net.buy("cloth", from: "weaver", by: "sewer")
    net.origin("weaver")
    net.disclose("sewer", 1)
    return net
  }

  @Test("everything closed to origins, documented, screened and in date")
  func ruledOut() throws {
    let result = try closed().reach("uflpa").result
    #expect(result.status == .ruledOut)
    #expect(
      result.why
        == "every chain is closed to its origin with documents (2 upstream);"
        + " nothing upstream is banned by uflpa of 2026-10-20")
  }

  @Test("who cannot be looked up rules nothing out")
  func unscreened() throws {
    func why(_ change: (inout ReachNetwork) -> Void) throws -> String {
      var net = closed()
      change(&net)
      let result = try net.reach("uflpa").result
      #expect(result.status == .unresolved)
      return result.why
    }
    let weaver = try #require(closed().index["weaver"]).position
    #expect(
      try why { $0.network.parties[weaver].country = nil }.contains("its name or its country is not known"))
    #expect(
      try why { $0.network.parties[weaver].names = ["n/a"] }.contains("its name or its country is not known"))
    #expect(
      try why { $0.network.parties[weaver].country = Country(code: "CN") }
        .contains("in which region weaver is, is not known"))
    #expect(try why { $0.network.relations[1].product = nil }.contains("what weaver supplies is not named"))
    var placed = closed()
    placed.network.parties[weaver].country = Country(code: "CN")
    placed.network.parties[weaver].region = "CN-GD"
    #expect(try placed.reach("uflpa").result.status == .ruledOut)
  }

  @Test("a chain that stops: named, priority goods first, with what would rule it out")
  func deadEnd() throws {
    var net = closed()
    net.buy("monitors", from: "monitor maker", by: "hospital")
    net.network.parties[net.index["weaver"]!.position].isOrigin = false
    let result = try net.reach("uflpa").result
    #expect(result.status == .unresolved)
    #expect(
      result.why
        == "no path is known, but the chain of 'gowns' (Apparel) stops at weaver, whose suppliers are not"
        + " known; to rule it out: trace 2 chains to their origins")
  }

  @Test("goods outside the priority products must be traced too")
  func otherGoods() throws {
    var net = closed()
    net.buy("monitors", from: "monitor maker", by: "hospital")
    let result = try net.reach("uflpa").result
    #expect(result.status == .unresolved)
    #expect(result.why.hasPrefix("no path is known, but a chain stops at monitor maker,"))
  }

  @Test("inputs that a supplier does not list leave it open")
  func undisclosed() throws {
    var net = closed()
    net.disclose("sewer", nil)
    let result = try net.reach("uflpa").result
    #expect(result.status == .unresolved)
    #expect(
      result.why
        == "no path is known, but inputs of sewer in the chain of 'gowns' (Apparel) are untraced;"
        + " to rule it out: list all inputs of 1 activity")
  }

  @Test("a link that is only declared leaves it open")
  func undocumented() throws {
    var net = closed()
    net.network.evidence[1].evidenceClass = .declared
    let result = try net.reach("uflpa").result
    #expect(result.status == .unresolved)
    #expect(result.why.contains("what sewer buys in the chain of 'gowns' (Apparel) is not all documented"))
  }

  @Test("no list, or one out of date, leaves it open")
  func lists() throws {
    var net = closed()
    net.lists[0].isStale = true
    #expect(try net.reach("uflpa").result.status == .unresolved)
    #expect(
      try net.reach("uflpa").result.why
        == "no path is known, but list 'uflpa' is not in date; to rule it out: screen against a list in date")
    net.lists = []
    let result = try net.reach("uflpa").result
    #expect(result.status == .unresolved)
    #expect(
      result.why
        == "no path is known, but no list of this regime was given (uflpa); to rule it out: screen against"
        + " its list")
  }

  @Test("a priority that began after the as-of date is not asked for")
  func since() throws {
    var net = closed()
    net.buy("steel trays", from: "forge", by: "hospital")
    #expect(try net.reach("uflpa").result.why.contains("the chain of 'steel trays' (Steel) stops at forge"))
    net.asOf = CalendarDate(year: 2025, month: 1, day: 1)!
    #expect(try net.reach("uflpa").result.why.hasPrefix("no path is known, but a chain stops at forge"))
  }
}
