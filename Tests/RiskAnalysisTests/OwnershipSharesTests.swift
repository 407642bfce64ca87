import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Who owns how much of whom")
struct OwnershipSharesTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 1)!

  /// - Parameter stakes: owner, owned, share.
  private static func network(_ count: Int, _ stakes: [(Int, Int, Double?)]) -> SupplyNetwork {
    var network = SupplyNetwork()
    network.parties = (0..<count).map { Party(id: "P\($0)", names: ["Party \($0)"]) }
    network.relations = stakes.map { owner, owned, share in
      var relation = SupplyRelation(supplier: PartyIndex(owner), buyer: PartyIndex(owned), kind: .ownership)
      relation.share = share.map { Figure($0) } ?? .missing
      return relation
    }
    return network
  }

  private static func shares(_ count: Int, _ stakes: [(Int, Int, Double?)]) -> [Int: Double] {
    let holdings = OwnershipShares(network(count, stakes), asOf: today).holdings(of: PartyIndex(0))
    return Dictionary(uniqueKeysWithValues: holdings.map { ($0.company.position, $0.share) })
  }

  @Test func chainsMultiplyAndAdd() {
    let found = Self.shares(4, [(0, 1, 0.5), (0, 2, 0.5), (1, 3, 0.5), (2, 3, 0.25), (0, 3, 0.125)])
    #expect(found == [1: 0.5, 2: 0.5, 3: 0.5])
  }

  @Test func circlesEnd() {
    // 0 has half of 1, which wholly owns 2, which has the other half of 1: all of it is 0's in the end.
    let found = Self.shares(3, [(0, 1, 0.5), (1, 2, 1), (2, 1, 0.5)])
    #expect(abs((found[1] ?? 0) - 1) < 1e-6 && abs((found[2] ?? 0) - 1) < 1e-6)
    // Two companies that own each other wholly, and nobody else anything of them.
    #expect(Self.shares(3, [(1, 2, 1), (2, 1, 1)]).isEmpty)
    // A circle through the owner itself adds nothing to what it has.
    #expect(Self.shares(2, [(0, 1, 0.4), (1, 0, 1)]) == [1: 0.4])
  }

  @Test func unknownStakesAreNoShareAndNoLimit() throws {
    let network = Self.network(3, [(0, 1, nil), (1, 2, 0.9)])
    let holdings = OwnershipShares(network, asOf: Self.today).holdings(of: PartyIndex(0))
    #expect(holdings.map(\.share) == [0, 0] && holdings.map(\.atMost) == [1, 0.9])
    #expect(holdings[1].through == [PartyIndex(1)] && holdings[1].relations == [0, 1])
  }

  @Test func oneStakeSaidTwiceIsOne() {
    #expect(Self.shares(2, [(0, 1, 0.4), (0, 1, 0.3), (0, 1, nil)]) == [1: 0.4])
  }

  @Test func whatEndedIsOver() {
    var network = Self.network(2, [(0, 1, 1)])
    network.relations[0].validTo = CalendarDate(year: 2026, month: 10, day: 31)
    #expect(OwnershipShares(network, asOf: Self.today).isEmpty)
  }

  /// Without circles: the sum over all chains of the products along them, found by walking each.
  @Test func agreesWithWalkingEveryChain() {
    var random: UInt64 = 7
    func draw(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((random >> 33) % UInt64(limit))
    }
    for _ in 0..<60 {
      var stakes: [(Int, Int, Double?)] = []
      for owned in 1..<8 {
        for owner in 0..<owned where draw(3) == 0 { stakes.append((owner, owned, Double(draw(3)) / 16)) }
      }
      func walk(_ company: Int) -> Double {
        company == 0 ? 1 : stakes.filter { $0.1 == company }.reduce(0) { $0 + walk($1.0) * $1.2! }
      }
      for (company, share) in Self.shares(8, stakes) { #expect(abs(share - walk(company)) < 1e-12) }
    }
  }
}
