import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite struct MatchTieTests {
  private func match(
    _ party: Int, _ entry: Int, _ score: Double, isConfirmed: Bool = false, by name: String = "name"
  )
    -> Match
  {
    Match(
      party: PartyIndex(party), list: 0, entry: entry, score: score, isConfirmed: isConfirmed,
      features: [FeatureScore(name: name, score: score, ours: "a", theirs: "b")])
  }

  @Test func onlyTheLikestEntriesTie() {
    let all = [match(0, 1, 0.9), match(0, 2, 0.9), match(0, 3, 0.8), match(1, 1, 0.9)]
    let ties = MatchTies(all)
    #expect(all.map(ties.contains) == [true, true, false, false])
  }

  @Test func whatIsConfirmedOrNoNameTiesWithNothing() {
    let all = [
      match(0, 1, 1, isConfirmed: true), match(0, 2, 1), match(1, 1, 0.9, by: "goods"),
      match(1, 2, 0.9, by: "goods"),
    ]
    let ties = MatchTies(all)
    #expect(all.allSatisfy { !ties.contains($0) })
  }
}
