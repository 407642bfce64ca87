import SupplyModel

/// What two parties of a network have in common besides their names, and what tells them apart.
struct PartyComparison {
  private let network: SupplyNetwork
  private let weights: MatchingWeights

  init(_ network: SupplyNetwork, _ weights: MatchingWeights) {
    (self.network, self.weights) = (network, weights)
  }

  /// - Returns: nil for two that cannot be one, and for a score below the review band.
  func review(
    _ a: NameIndex.Entry, _ b: NameIndex.Entry, _ comparison: NameComparison
  ) -> ReviewPair? {
    // The same side is always the left one, whichever came first in the data.
    let isOrdered = side(of: a).id <= side(of: b).id
    let (ours, theirs) = isOrdered ? (a, b) : (b, a)
    let (left, right) = (network.parties[Int(ours.owner)], network.parties[Int(theirs.owner)])
    guard !conflict(left, right) else { return nil }
    let place = CountryAgreement(ours: left.country, theirs: [right.country].compactMap(\.self))
    var features = comparison.features(ours.name, theirs.name, weights, isWitnessed: place.isAgreement)
    features += [place.feature(weights), region(left, right), address(left, right)].compactMap(\.self)
    let score = features.reduce(1) { $0 * $1.score }
    let band = MatchBand(score, weights)
    guard band >= .review else { return nil }
    return ReviewPair(
      left: side(of: ours), right: side(of: theirs), score: score, band: band.rawValue, features: features)
  }

  private func side(of entry: NameIndex.Entry) -> ReviewPair.Side {
    let party = network.parties[Int(entry.owner)]
    return ReviewPair.Side(
      id: party.judgementName, name: entry.name.text, country: party.country?.code)
  }

  /// Two valid values of a scheme of which a company has one.
  private func conflict(_ a: Party, _ b: Party) -> Bool {
    let ours = a.identifiers.filter { $0.isStrong && $0.isSingleValued }.map(\.equivalent)
    let theirs = b.identifiers.filter { $0.isStrong && $0.isSingleValued }.map(\.equivalent)
    return ours.contains { one in
      theirs.contains { $0.exclusionScope == one.exclusionScope && $0 != one }
    }
  }

  private func region(_ a: Party, _ b: Party) -> FeatureScore? {
    guard let ours = a.region, let theirs = b.region else { return nil }
    let isSame = NameFolding.caseFolded(ours) == NameFolding.caseFolded(theirs)
    return FeatureScore(
      name: "region", score: isSame ? 1 : weights.regionConflict, ours: ours, theirs: theirs)
  }

  private func address(_ a: Party, _ b: Party) -> FeatureScore? {
    guard let ours = a.address, let theirs = b.address else { return nil }
    let isSame = NameFolding.compatible(ours) == NameFolding.compatible(theirs)
    return FeatureScore(
      name: "address", score: isSame ? 1 : weights.addressConflict, ours: ours, theirs: theirs)
  }
}

extension Party {
  /// What a judgement can call the party, so that the same records are meant in every run: its strongest identifier,
  /// the id of its row, or its name, which then means all parties of that name.
  package var judgementName: String {
    if records.contains(where: { $0.key == id }) && !names.contains(id) { return id }
    let strongest = identifiers.filter(\.isStrong).min { ($0.rank, $0) < ($1.rank, $1) }
    return strongest?.description ?? names.first ?? id
  }
}
