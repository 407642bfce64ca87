import SupplyModel

/// Two names and, where known, the countries of the two companies.
package struct NamePair: Sendable {
  package var ours: String
  package var theirs: String
  package var countries: (ours: Country?, theirs: Country?)

  package init(_ ours: String, _ theirs: String, countries: (ours: Country?, theirs: Country?) = (nil, nil)) {
    self.ours = ours
    self.theirs = theirs
    self.countries = countries
  }
}

/// What comparing a pair of names comes to.
package struct NamePairMatch: Sendable {
  /// 0…1: the product of the features' scores.
  package let score: Double
  package let band: MatchBand
  /// What was compared; those that took nothing away are left out, but for the name and an agreeing country.
  package let features: [FeatureScore]

  /// Compares each pair by itself, as `headwater match --pairs` does: no pair's score depends on another.
  package static func compare(
    _ pairs: [NamePair], _ weights: MatchingWeights = MatchingWeights()
  ) -> [NamePairMatch] {
    var lexicon = NameLexicon()
    let names = pairs.map {
      (
        lexicon.names(in: $0.ours, of: $0.countries.ours),
        lexicon.names(in: $0.theirs, of: $0.countries.theirs)
      )
    }
    var comparator = NameComparator(lexicon, weights)
    return zip(pairs, names).map { pair, names in
      let place = CountryAgreement(
        ours: pair.countries.ours, theirs: [pair.countries.theirs].compactMap { $0 })
      let best = comparator.best(names.0, names.1, isWitnessed: place.isAgreement)
      let features = best.features + [place.feature(weights)].compactMap { $0 }
      let score = features.reduce(1) { $0 * $1.score }
      let isCertain = best.comparison.isSameCompanyName && place.isAgreement
      return NamePairMatch(
        score: score, band: MatchBand(score, weights, isCertain: isCertain), features: features)
    }
  }
}

extension NameComparator {
  /// The best of all combinations; never a sum over aliases. The first in order wins among equals.
  mutating func best(
    _ ours: [ComparedName], _ theirs: [ComparedName], isWitnessed: Bool
  ) -> (comparison: NameComparison, features: [FeatureScore]) {
    var best: (score: Double, comparison: NameComparison, ours: ComparedName, theirs: ComparedName)?
    for a in ours {
      for b in theirs where !a.profile.isPart || !b.profile.isPart {
        let comparison = compare(a.profile, b.profile)
        let score = comparison.score(weights, isWitnessed: isWitnessed)
        if score > best?.score ?? -1 { best = (score, comparison, a, b) }
      }
    }
    guard let best else { return (NameComparison(words: 0), []) }
    return (
      best.comparison, best.comparison.features(best.ours, best.theirs, weights, isWitnessed: isWitnessed)
    )
  }
}
