import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct CandidateTests {
  /// Which of the pairs a look-up would compare, all names in one index.
  private func found(_ pairs: [(String, String)], among others: [String] = []) -> [Bool] {
    var lexicon = NameLexicon()
    let left = pairs.map { lexicon.profiles(of: $0.0) }
    let names = (pairs.map(\.1) + others).enumerated().flatMap { number, name in
      lexicon.profiles(of: name).map { (owner: number, profile: $0) }
    }
    let index = CandidateIndex(lexicon, names.map(\.profile), countries: names.map { _ in nil })
    var seen = SeenNames()
    return left.enumerated().map { number, readings in
      readings.contains { reading in
        index.candidates(of: reading, country: nil, &seen).contains { names[Int($0)].owner == number }
      }
    }
  }

  /// Labelled matches, the shared ones where they are at hand and those of our own cases that comparison finds.
  @Test func pairsThatBelongTogetherAreFound() {
    let shared = LabelledPairs.shared().pairs
    let cases = FictionalCaseTests.cases.filter { $0.expected != "no" && $0.today != "no" }
    let pairs = shared.filter(\.isMatch).map { ($0.left, $0.right) } + cases.map { ($0.ours, $0.theirs) }
    let found = found(pairs, among: shared.flatMap { [$0.left, $0.right] })
    let ofShared = found.prefix(pairs.count - cases.count)
    print(
      "pairs found by blocks:", ofShared.count { $0 }, "of", ofShared.count, "shared;", found.count { $0 },
      "of", found.count)
    #expect(Double(found.count { $0 }) >= 0.99 * Double(found.count))
  }

  @Test func theOrderOfNamesDoesNotMatter() {
    let names = FictionalCaseTests.cases.flatMap { [$0.ours, $0.theirs] }
    func pairs(_ names: [String]) -> Set<[String]> {
      var lexicon = NameLexicon()
      let profiles = names.map { lexicon.profiles(of: $0)[0] }
      let index = CandidateIndex(lexicon, profiles, countries: names.map { _ in nil })
      var seen = SeenNames()
      return Set(
        profiles.indices.flatMap { number in
          index.candidates(of: profiles[number], country: nil, &seen).map {
            [names[number], names[Int($0)]].sorted()
          }
        })
    }
    #expect(pairs(names) == pairs(names.reversed()))
  }

  @Test func largeBlocksAreLeftOutAndCounted() {
    var lexicon = NameLexicon()
    let profiles = (0...CandidateIndex.largestBlock).map { _ in lexicon.profiles(of: "Lotus Gloves")[0] }
    let index = CandidateIndex(lexicon, profiles, countries: profiles.map { _ in nil })
    var seen = SeenNames()
    #expect(index.candidates(of: profiles[0], country: nil, &seen).isEmpty)
    #expect(index.purged > 0)
  }

  @Test func anotherCountryIsNoReasonToBeFoundByTheStart() {
    var lexicon = NameLexicon()
    let names = ["Lotustreppe Alpha", "Lotusquelle Beta"].map { lexicon.profiles(of: $0)[0] }
    let countries = [Country(code: "MY"), nil]
    let index = CandidateIndex(lexicon, names, countries: countries)
    var seen = SeenNames()
    let ours = lexicon.profiles(of: "Lotusgarten Gamma")[0]
    #expect(
      CandidateIndex(lexicon, names, countries: countries).candidates(
        of: ours, country: Country(code: "TH"), &seen) == [1])
    #expect(index.purged == 0)
  }
}
