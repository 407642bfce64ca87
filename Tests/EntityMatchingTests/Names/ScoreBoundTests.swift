import SupplyModel
import Testing

@testable import EntityMatching

/// What is set aside before its letters are compared could not have reached the threshold.
@Suite struct ScoreBoundTests {
  /// Names of a few words that are alike, split, numbered, placed and of different forms, in every mixture.
  private static func names(_ count: Int) -> [String] {
    let words = [
      "Haitang", "Haitian", "Hai", "Tang", "Haitangs", "Vanderbilt", "van der", "Bilt", "Pharm", "Pharma",
      "Pharmaceutical", "Lotus", "Lotos", "Top", "Glove", "Topglove", "Gloves", "Textile", "Textiles",
      "Trading",
      "Group", "Shanghai", "China", "(Malaysia)", "No. 5", "V", "2019", "12", "1", "2", "AkG", "HPG", "תמר",
      "Tamar", "Kemija", "Chemija", "Qaeda", "Kaida", "IT", "Fund", "of",
    ]
    let forms = ["", "", "GmbH", "AG", "Ltd", "Inc.", "Sdn Bhd", "LLC", "Trust"]
    var state: UInt64 = 42
    func pick(_ below: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      return Int(LetterHash.mixed(state) % UInt64(below))
    }
    return (0..<count).map { _ in
      let chosen = (0...pick(4)).map { _ in words[pick(words.count)] }
      return (chosen + [forms[pick(forms.count)]]).joined(separator: " ")
    }
  }

  private func check(_ pairs: [(String, String)]) -> (aside: Int, compared: Int) {
    var lexicon = NameLexicon()
    let profiles = pairs.map { (lexicon.profiles(of: $0.0)[0], lexicon.profiles(of: $0.1)[0]) }
    let weights = MatchingWeights()
    var comparator = NameComparator(lexicon, weights)
    var counts = (aside: 0, compared: 0)
    for (pair, (a, b)) in zip(pairs, profiles) {
      let whole = comparator.compare(a, b)
      for threshold in [0.3, weights.nearMiss, weights.review, weights.strong] {
        if let answer = comparator.compare(a, b, atLeast: threshold) {
          counts.compared += 1
          #expect(answer == whole, "\(pair)")
        } else {
          counts.aside += 1
          #expect(whole.score(weights) < threshold, "\(pair) \(whole)")
        }
      }
    }
    return counts
  }

  @Test func randomPairs() {
    let names = Self.names(2 * 4000)
    let counts = check(Array(zip(names.prefix(4000), names.suffix(4000))))
    #expect(counts.aside > 4000 && counts.compared > 400, "\(counts)")
  }

  /// Each case, and each name beside that of the next case.
  @Test func fictionalPairs() {
    let cases = FictionalCaseTests.cases.map { ($0.ours, $0.theirs) }
    let counts = check(cases + zip(cases, cases.dropFirst()).map { ($0.0, $1.1) })
    #expect(counts.aside > 100 && counts.compared > 100, "\(counts)")
  }
}
