import SupplyModel
import Testing

@testable import RiskAnalysis

/// A region the policy does not know counts as soon as a list names it.
@Suite struct ListedRegionTests {
  private func rating(isActive: Bool) -> RiskRating {
    var network = SupplyNetwork()
    network.parties = [Party(id: "b", names: ["Buyer"]), Party(id: "s", names: ["Fictional Mary Mill"])]
    network.parties[1].country = Country(code: "TM")
    network.parties[1].region = "TM-M"
    network.relations = [SupplyRelation(supplier: PartyIndex(1), buyer: PartyIndex(0), kind: .goods)]
    var entry = WatchlistEntry(
      id: "1", subject: .region, names: [], status: isActive ? "Active" : "Lifted", isActive: isActive)
    entry.region = "TM-M"
    let asOf = CalendarDate(year: 2026, month: 11, day: 1)!
    let list = Watchlist(id: "cbp-wro", publisher: "p", title: "t", edition: asOf, entries: [entry])
    let match = Match(
      party: PartyIndex(1), list: 0, entry: 0, score: 1, isConfirmed: true,
      features: [FeatureScore(name: "region", score: 1, ours: "TM-M", theirs: "TM-M")])
    return RiskRating.rate(
      network, lists: [list], matches: [match], policy: .default, asOf: asOf, buyer: PartyIndex(0))
  }

  @Test func anActiveEntryIsAFindingABanAndACause() {
    let rating = rating(isActive: true)
    #expect(rating.findings.filter { $0.indicator == "region" }.map(\.party) == ["s"])
    #expect(rating.banned.map(\.regime) == ["wro"])
    #expect(rating.causes.map(\.name) == ["TM-M"])
  }

  @Test func aLiftedOneIsNot() {
    let rating = rating(isActive: false)
    #expect(rating.banned.isEmpty && rating.causes.isEmpty)
  }
}
