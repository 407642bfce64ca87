import SupplyModel

/// Pairs of a network's parties that may be one company, for a person to decide.
///
/// Names alone never join two parties: whatever is alike enough comes here, with what speaks for it and against it.
/// Left out are pairs that somebody has judged, pairs with different values of an identifier of which a company has
/// one, and owners with what they own.
package struct ReviewQueue: Sendable {
  /// The likeliest first.
  package let pairs: [ReviewPair]
  /// How many pairs of names were compared to find them.
  package let compared: Int

  /// - Parameters:
  ///   - judged: pairs that need no further look.
  ///   - threads: changes nothing of the answer.
  /// - Complexity: grows with the names that have a word, a beginning or most letters in common, not with all pairs.
  package init(
    _ network: SupplyNetwork, judged: Set<PartyPair> = [], weights: MatchingWeights = MatchingWeights(),
    threads: Int = 1
  ) {
    let names = PartyNames(network)
    let found = CandidatePairs(names.index, nil, names.lexicon, weights, countsUses: false)
      .compared(threshold: weights.review, threads: threads)
    compared = found.compared
    let apart = judged.union(ReviewQueue.ownership(network))
    var best: [PartyPair: ReviewPair] = [:]
    for pair in found.pairs {
      let (ours, theirs) = (names.index.entries[Int(pair.ours)], names.index.entries[Int(pair.theirs)])
      let ends = PartyPair(PartyIndex(Int(ours.owner)), PartyIndex(Int(theirs.owner)))
      guard !apart.contains(ends),
        let compared = PartyComparison(network, weights).review(ours, theirs, pair.comparison)
      else { continue }
      if let known = best[ends], known.score >= compared.score { continue }
      best[ends] = compared
    }
    pairs = ReviewQueue.distinct(Array(best.values))
  }

  private static func ownership(_ network: SupplyNetwork) -> Set<PartyPair> {
    Set(network.relations.filter { $0.kind == .ownership }.map { PartyPair($0.supplier, $0.buyer) })
  }

  /// Parties that are called alike in the file are one row of it.
  private static func distinct(_ pairs: [ReviewPair]) -> [ReviewPair] {
    var seen: Set<[String]> = []
    return pairs.sorted { a, b in
      a.score != b.score ? a.score > b.score : (a.left.id, a.right.id) < (b.left.id, b.right.id)
    }.filter { seen.insert([$0.left.id, $0.right.id]).inserted }
  }
}

/// Two parties of a network, the lower first.
package struct PartyPair: Hashable, Sendable {
  package let first: PartyIndex
  package let second: PartyIndex

  package init(_ a: PartyIndex, _ b: PartyIndex) { (first, second) = (min(a, b), max(a, b)) }
}

/// The names of a network's parties, read once.
private struct PartyNames {
  var lexicon = NameLexicon()
  var index = NameIndex()

  init(_ network: SupplyNetwork) {
    for (position, party) in network.parties.enumerated() {
      for name in party.names where NameKey(name).isName {
        index.add(name, of: position, country: party.country, &lexicon)
      }
    }
  }
}
