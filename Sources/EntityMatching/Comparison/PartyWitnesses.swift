import SupplyModel

/// What two parties have besides names that tells whether they are one.
struct PartyWitnesses {
  private let weights: MatchingWeights

  init(_ weights: MatchingWeights) { self.weights = weights }

  /// Country, address and identifiers, as far as both sides have them: 1 where they agree.
  func features(_ ours: Party, _ theirs: Party) -> [FeatureScore] {
    let place = CountryAgreement(ours: ours.country, theirs: [theirs.country].compactMap { $0 })
    return [
      place.feature(weights), address(ours, theirs), conflict(ours.identifiers, theirs.identifiers),
    ].compactMap { $0 }
  }

  /// Two valid values of a scheme of which a company has one: two companies, whatever their names.
  func conflict(_ ours: [Identifier], _ theirs: [Identifier]) -> FeatureScore? {
    for b in theirs where b.isStrong && b.isSingleValued {
      for a in ours where a.isStrong && a.isSingleValued {
        let (x, y) = (a.equivalent, b.equivalent)
        guard x.exclusionScope == y.exclusionScope, x != y else { continue }
        return FeatureScore(name: "identifier", score: 0, ours: a.description, theirs: b.description)
      }
    }
    return nil
  }

  /// Equal addresses agree; others say nothing, for companies have several.
  private func address(_ ours: Party, _ theirs: Party) -> FeatureScore? {
    guard let a = ours.address, let b = theirs.address else { return nil }
    let words = (NameWords.words(of: a), NameWords.words(of: b))
    guard words.0.count >= 3, Set(words.0) == Set(words.1) else { return nil }
    return FeatureScore(name: "address", score: 1, ours: a, theirs: b)
  }
}
