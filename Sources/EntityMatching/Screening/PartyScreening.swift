import SupplyModel

/// Finds our parties among the named entries of a list, by identifier and by name.
///
/// Whose name is like an entry's is a possible match; confirmed is only who shares an identifier, or the very name
/// and the country. What comes close without being a match is kept for the log.
struct PartyScreening {
  private let list: Watchlist
  private let number: Int
  private let weights: MatchingWeights
  private var byIdentifier: [Identifier: [Int]] = [:]

  init(_ list: Watchlist, _ number: Int, _ weights: MatchingWeights) {
    self.list = list
    self.number = number
    self.weights = weights
    for (position, entry) in list.entries.enumerated() where entry.subject == .party {
      for identifier in entry.identifiers where identifier.isStrong {
        byIdentifier[identifier.equivalent, default: []].append(position)
      }
    }
  }

  /// - Returns: matches, and what scored too little to be one.
  func matches(_ subjects: ScreenedSubjects, threads: Int) -> (matches: [Match], nearMisses: [Match]) {
    let theirs = entryNames(subjects)
    var found = byIdentifier.isEmpty ? [] : byIdentifiers(subjects.network)
    guard !theirs.index.entries.isEmpty else { return (found, []) }
    let pairs = CandidatePairs(subjects.nameIndex, theirs.index, theirs.lexicon, weights)
    let alike = pairs.compared(threshold: weights.nearMiss, threads: threads).pairs.compactMap { pair in
      match(
        subjects.nameIndex.entries[Int(pair.ours)], theirs.index.entries[Int(pair.theirs)], pair.comparison,
        subjects.network)
    }
    let named = alike + contained(subjects)
    found += named.filter { $0.score >= weights.review }
    return (found, named.filter { $0.score < weights.review })
  }

  /// Entries whose names stand inside ours, and ours inside theirs.
  private func contained(_ subjects: ScreenedSubjects) -> [Match] {
    let entries = list.entries.enumerated().filter { $0.element.subject == .party }
      .flatMap { entry in entry.element.names.map { (text: $0, owner: entry.offset) } }
    let ours = subjects.names.map { (text: $0.text, owner: $0.party.position) }
    let theirIndex = ContainedNames(entries)
    let inOurs = ours.flatMap { name in
      theirIndex.inside(name.text).map {
        contained(name.owner, name.text, $0.owner, $0.text, $0.isWhole, subjects.network)
      }
    }
    let inTheirs = entries.flatMap { name in
      subjects.contained.inside(name.text).map {
        contained($0.owner, $0.text, name.owner, name.text, $0.isWhole, subjects.network)
      }
    }
    return inOurs + inTheirs
  }

  /// - Parameter isWhole: whether it is a whole name beside something else; whose field that is may be in another
  ///   country than the one it names.
  private func contained(
    _ owner: Int, _ ours: String, _ entry: Int, _ theirs: String, _ isWhole: Bool, _ network: SupplyNetwork
  ) -> Match {
    let party = network.parties[owner]
    let place = CountryAgreement(ours: party.country, theirs: list.entries[entry].countries)
    let within = FeatureScore(name: "name within", score: weights.nameWithin, ours: ours, theirs: theirs)
    let others = [
      isWhole && place.isConflict ? nil : place.feature(weights),
      PartyWitnesses(weights).conflict(party.identifiers, list.entries[entry].identifiers),
    ]
    let features = [within] + others.compactMap { $0 }
    return Match(
      party: PartyIndex(owner), list: number, entry: entry, score: features.reduce(1) { $0 * $1.score },
      isConfirmed: false, features: features)
  }

  /// The names of the entries, read with the words of ours.
  private func entryNames(_ subjects: ScreenedSubjects) -> (index: NameIndex, lexicon: NameLexicon) {
    var lexicon = subjects.lexicon
    var index = NameIndex()
    for (position, entry) in list.entries.enumerated() where entry.subject == .party {
      // An entry of several countries is looked up from everywhere.
      let country = entry.otherCountries.isEmpty ? entry.country : nil
      for name in entry.names where NameKey(name).isName {
        index.add(name, of: position, country: country, &lexicon)
      }
    }
    return (index, lexicon)
  }

  private func byIdentifiers(_ network: SupplyNetwork) -> [Match] {
    var matches: [Match] = []
    for (position, party) in network.parties.enumerated() {
      for identifier in party.identifiers {
        for entry in byIdentifier[identifier.equivalent] ?? [] {
          let feature = FeatureScore(
            name: "identifier", score: 1, ours: identifier.description, theirs: identifier.description)
          matches.append(
            Match(
              party: PartyIndex(position), list: number, entry: entry, score: 1, isConfirmed: true,
              features: [feature]))
        }
      }
    }
    return matches
  }

  /// The score is the product of its features, so that each says what it took away. Nil for initials without a
  /// country to support them.
  private func match(
    _ ours: NameIndex.Entry, _ theirs: NameIndex.Entry, _ comparison: NameComparison, _ network: SupplyNetwork
  ) -> Match? {
    let (party, entry) = (network.parties[Int(ours.owner)], list.entries[Int(theirs.owner)])
    let place = CountryAgreement(ours: party.country, theirs: entry.countries)
    if comparison.isAcronym, !place.isAgreement { return nil }
    var features = comparison.features(ours.name, theirs.name, weights, isWitnessed: place.isAgreement)
    let (a, b) = (NameKey(ours.name.text), NameKey(theirs.name.text))
    if comparison.isSameName, a.markedCore != b.markedCore { features[0].score *= weights.otherSpelling }
    if entry.weakNames.contains(theirs.name.text) {
      features.append(
        FeatureScore(
          name: "weak alias", score: weights.weakAlias, ours: ours.name.text, theirs: theirs.name.text))
    }
    features += [
      comparison.isWholeNameWithin && place.isConflict ? nil : place.feature(weights),
      PartyWitnesses(weights).conflict(party.identifiers, entry.identifiers),
    ].compactMap { $0 }
    let score = features.reduce(1) { $0 * $1.score }
    return Match(
      party: PartyIndex(Int(ours.owner)), list: number, entry: Int(theirs.owner), score: score,
      isConfirmed: score == 1 && a.markedCore == b.markedCore && b.isDistinctive && place.isAgreement,
      features: features)
  }
}

extension WatchlistEntry {
  /// Every country the entry names, the main one first.
  fileprivate var countries: [Country] { (country.map { [$0] } ?? []) + otherCountries }
}
