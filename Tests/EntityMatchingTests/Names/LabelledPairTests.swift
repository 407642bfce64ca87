import SupplyModel
import Testing

@testable import EntityMatching

/// The gate: labelled company names, people's judgement against ours, at the thresholds of the default weights.
///
/// The tables were written on general knowledge and one half of the pairs; the other half was only counted.
@Suite(
  .enabled(
    if: SharedFile.isPresent("names/company_pairs.csv"), "needs ../shared/data/names/company_pairs.csv"))
struct LabelledPairTests {
  private let weights = MatchingWeights()
  private let scored = Self.scoredOnce

  private static let scoredOnce: [(pair: LabelledPairs.Pair, result: NamePairMatch)] = {
    let pairs = LabelledPairs.shared().pairs
    return Array(zip(pairs, NamePairMatch.compare(pairs.map { NamePair($0.left, $0.right) })))
  }()

  private func confusion(at threshold: Double, where isCounted: (LabelledPairs.Pair) -> Bool = { _ in true })
    -> Confusion
  {
    Confusion(scored.filter { isCounted($0.pair) }.map { ($0.pair.isMatch, $0.result.score >= threshold) })
  }

  @Test func everythingAboveReviewIsAGoodAnswer() {
    let all = confusion(at: weights.review)
    #expect(all.f1 >= 0.90)
    for isHeldOut in [false, true] {
      #expect(confusion(at: weights.review) { $0.isHeldOut == isHeldOut }.f1 >= 0.85)
    }
  }

  @Test func strongIsPrecise() {
    let strong = confusion(at: weights.strong)
    #expect(strong.precision >= 0.95)
    #expect(strong.recall >= 0.65)
    for isHeldOut in [false, true] {
      #expect(confusion(at: weights.strong) { $0.isHeldOut == isHeldOut }.precision >= 0.95)
    }
  }

  @Test func namesAloneAreNeverAutomatic() { #expect(scored.allSatisfy { $0.result.band != .automatic }) }

  /// For the method's page: `swift test --filter figuresForTheMethod`.
  @Test func figuresForTheMethod() {
    for (name, counted) in [("design half", false), ("other half", true)] {
      print(name, "review", confusion(at: weights.review) { $0.isHeldOut == counted }, separator: ": ")
      print(name, "strong", confusion(at: weights.strong) { $0.isHeldOut == counted }, separator: ": ")
    }
    print("whole", "review", confusion(at: weights.review), separator: ": ")
    print("whole", "strong", confusion(at: weights.strong), separator: ": ")
  }
}
