import Foundation
import SupplyModel
import Testing

@testable import EntityMatching

/// `Samples/matching/cases.csv`: suppliers as people write them, each with what a careful reader would answer.
@Suite struct FictionalCaseTests {
  struct Case: CustomTestStringConvertible {
    let ours: String
    let theirs: String
    let expected: String
    /// What is answered today where that is a mistake; empty where it is none.
    let today: String
    let reason: String

    var testDescription: String { "\(ours) | \(theirs): \(reason)" }
  }

  static let cases: [Case] = {
    let url = SharedFile.packageFolder.appendingPathComponent("Samples/matching/cases.csv")
    let rows = QuotedTable.rows(of: (try? String(contentsOf: url, encoding: .utf8)) ?? "")
    return rows.dropFirst().map {
      Case(ours: $0[0], theirs: $0[1], expected: $0[2], today: $0[3], reason: $0[4])
    }
  }()

  @Test func thereAreEnough() { #expect(Self.cases.count >= 150) }

  @Test func eachIsAnsweredAsExpected() {
    let forth = NamePairMatch.compare(Self.cases.map { NamePair($0.ours, $0.theirs) })
    let back = NamePairMatch.compare(Self.cases.map { NamePair($0.theirs, $0.ours) })
    for (example, (forth, back)) in zip(Self.cases, zip(forth, back)) {
      let answer = example.today.isEmpty ? example.expected : example.today
      #expect(forth.band.rawValue == answer, "\(example.testDescription) \(forth.score)")
      #expect(abs(forth.score - back.score) < 1e-12, "not the same both ways: \(example.testDescription)")
      #expect(forth.features.reduce(1) { $0 * $1.score } == forth.score, "\(example.testDescription)")
    }
  }

  /// Mistakes that are known stay few, and none of them is sure of itself.
  @Test func knownMistakesAreNeverStrong() {
    let mistakes = Self.cases.filter { !$0.today.isEmpty }
    #expect(mistakes.count <= 15)
    #expect(mistakes.allSatisfy { $0.expected != "no" || $0.today == "review" || $0.expected == "review" })
  }
}
