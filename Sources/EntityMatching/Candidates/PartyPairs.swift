import SupplyModel

/// Parties that may be one, for a person to judge.
package struct PartyPairs: Sendable {
  /// Two parties and what speaks for and against their being one.
  package struct Pair: Sendable {
    package let ours: PartyIndex
    package let theirs: PartyIndex
    /// 0…1: the product of the features' scores.
    package let score: Double
    package let band: MatchBand
    package let features: [FeatureScore]
  }

  /// By the two parties' positions, each pair once.
  package let pairs: [Pair]
  /// Comparisons of names that were made.
  package let compared: Int
  /// Blocks of names that were too large to say anything.
  package let purgedBlocks: Int

  /// Compares every party with those that share a block with it; pairs below review are left out.
  ///
  /// The score is that of the best pair of names, never a sum over aliases.
  package init(
    among parties: [Party], _ weights: MatchingWeights = MatchingWeights(), threads: Int = 2
  ) {
    var lexicon = NameLexicon()
    var index = NameIndex()
    for (position, party) in parties.enumerated() {
      for name in party.names where NameKey(name).isName {
        index.add(name, of: position, country: party.country, &lexicon)
      }
    }
    let candidates = CandidatePairs(index, nil, lexicon, weights)
    let found = candidates.compared(threshold: weights.review, threads: threads)
    let witnesses = PartyWitnesses(weights)
    let all = found.pairs.map { pair in
      let (a, b) = (index.entries[Int(pair.ours)], index.entries[Int(pair.theirs)])
      return PartyPairs.pair(a, b, pair.comparison, parties, witnesses, weights)
    }
    pairs = PartyPairs.best(all).filter { $0.band != .no }
    compared = found.compared
    purgedBlocks = candidates.purgedBlocks
  }

  private static func pair(
    _ a: NameIndex.Entry, _ b: NameIndex.Entry, _ comparison: NameComparison, _ parties: [Party],
    _ witnesses: PartyWitnesses, _ weights: MatchingWeights
  ) -> Pair {
    let (first, second) = a.owner < b.owner ? (a, b) : (b, a)
    let (ours, theirs) = (parties[Int(first.owner)], parties[Int(second.owner)])
    let others = witnesses.features(ours, theirs)
    let isWitnessed = others.contains { $0.score == 1 }
    let features = comparison.features(first.name, second.name, weights, isWitnessed: isWitnessed) + others
    let score = features.reduce(1) { $0 * $1.score }
    let isCertain = isWitnessed && comparison.isSameCompanyName
    return Pair(
      ours: PartyIndex(Int(first.owner)), theirs: PartyIndex(Int(second.owner)), score: score,
      band: MatchBand(score, weights, isCertain: isCertain), features: features)
  }

  /// The best of each two parties; ties by what was compared.
  private static func best(_ pairs: [Pair]) -> [Pair] {
    let sorted = pairs.sorted { a, b in
      if a.ours != b.ours { return a.ours.position < b.ours.position }
      if a.theirs != b.theirs { return a.theirs.position < b.theirs.position }
      if a.score != b.score { return a.score > b.score }
      let (x, y) = (a.features[0], b.features[0])
      if (x.ours, x.theirs) != (y.ours, y.theirs) { return (x.ours, x.theirs) < (y.ours, y.theirs) }
      return a.features.map(\.name).lexicographicallyPrecedes(b.features.map(\.name))
    }
    var kept: [Pair] = []
    for pair in sorted where kept.last?.ours != pair.ours || kept.last?.theirs != pair.theirs {
      kept.append(pair)
    }
    return kept
  }
}
