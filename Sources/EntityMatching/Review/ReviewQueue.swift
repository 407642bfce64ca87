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
    let found = PartyPairs(among: network.parties, weights, threads: threads)
    compared = found.compared
    let apart = judged.union(ReviewQueue.ownership(network))
    pairs = ReviewQueue.distinct(
      found.pairs.filter { !apart.contains(PartyPair($0.ours, $0.theirs)) }
        .map { ReviewPair($0, in: network) })
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

extension ReviewPair {
  /// The side that sorts first is always the left one. What would be automatic with an identifier is strong here: the
  /// resolver has joined already what needs nobody.
  fileprivate init(_ pair: PartyPairs.Pair, in network: SupplyNetwork) {
    let (ours, theirs) = (network.parties[pair.ours.position], network.parties[pair.theirs.position])
    let (name, other) = (pair.features.first?.ours ?? "", pair.features.first?.theirs ?? "")
    let sides = [Side(ours, named: name), Side(theirs, named: other)]
    let isOrdered = sides[0].id <= sides[1].id
    let features = pair.features.map { isOrdered ? $0 : $0.swapped }
    self.init(
      left: sides[isOrdered ? 0 : 1], right: sides[isOrdered ? 1 : 0], score: pair.score,
      band: min(pair.band, .strong).rawValue, features: features)
  }
}

extension ReviewPair.Side {
  /// - Parameter name: the one that was compared.
  fileprivate init(_ party: Party, named name: String) {
    self.init(id: party.judgementName, name: name.isEmpty ? party.name : name, country: party.country?.code)
  }
}

extension FeatureScore {
  fileprivate var swapped: FeatureScore { FeatureScore(name: name, score: score, ours: theirs, theirs: ours) }
}

extension Party {
  /// What a judgement can call the party, so that the same records are meant in every run: the id of its row, its
  /// strongest identifier, or its name, which then means all parties of that name.
  package var judgementName: String {
    if records.contains(where: { $0.key == id }) && !names.contains(id) { return id }
    let strongest = identifiers.filter(\.isStrong).min { ($0.rank, $0) < ($1.rank, $1) }
    return strongest?.description ?? names.first ?? id
  }
}
