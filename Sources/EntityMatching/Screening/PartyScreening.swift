import SupplyModel

/// Finds our parties among the named entries of a list, by identifier and by name.
struct PartyScreening {
  private let list: Watchlist
  private let number: Int
  private var byName: [String: [(entry: Int, text: String, key: NameKey)]] = [:]
  private var byIdentifier: [Identifier: [Int]] = [:]

  init(_ list: Watchlist, _ number: Int) {
    self.list = list
    self.number = number
    for (position, entry) in list.entries.enumerated() where entry.subject == .party {
      for name in entry.names {
        let key = NameKey(name)
        guard key.isName else { continue }
        byName[key.core, default: []].append((position, name, key))
      }
      for identifier in entry.identifiers where identifier.isStrong {
        byIdentifier[identifier.equivalent, default: []].append(position)
      }
    }
  }

  func matches(_ subjects: ScreenedSubjects) -> [Match] {
    var matches: [Match] = []
    if !byIdentifier.isEmpty { matches += byIdentifiers(subjects.network) }
    for name in subjects.names {
      for candidate in byName[name.key.core] ?? [] {
        let country = subjects.network.parties[name.party.position].country
        matches.append(match(name, candidate.entry, candidate.text, candidate.key, country))
      }
    }
    return matches
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

  /// The score is the product of its features, so that each says what it took away. Legal forms that conflict
  /// may be two companies or one written carelessly: a possible match, never a confirmed one. Nor does an alias
  /// confirm that its publisher calls weak.
  private func match(
    _ name: ScreenedSubjects.Name, _ entry: Int, _ text: String, _ key: NameKey, _ country: Country?
  ) -> Match {
    let isSpeltAlike = name.key.markedCore == key.markedCore
    var features = [FeatureScore(name: "name", score: isSpeltAlike ? 1 : 0.95, ours: name.text, theirs: text)]
    if name.key.spelling != key.spelling {
      features.append(PartyScreening.legalForm(name.key.legalForm, key.legalForm))
    }
    if list.entries[entry].weakNames.contains(text) {
      features.append(FeatureScore(name: "weak alias", score: 0.8, ours: name.text, theirs: text))
    }
    let place = CountryAgreement(ours: country, theirs: list.entries[entry].countries)
    if let feature = place.feature() { features.append(feature) }
    let score = features.reduce(1) { $0 * $1.score }
    return Match(
      party: name.party, list: number, entry: entry, score: score,
      isConfirmed: score == 1 && key.isDistinctive && place == .agrees(country), features: features)
  }

  /// 1 for the same form in another spelling, 0.9 when one side has none, 0.7 for a conflict.
  private static func legalForm(_ ours: String?, _ theirs: String?) -> FeatureScore {
    guard let ours, let theirs else {
      return FeatureScore(name: "legal form", score: 0.9, ours: ours ?? "", theirs: theirs ?? "")
    }
    guard !LegalForms.conflict(ours, theirs) else {
      return FeatureScore(name: "legal form", score: 0.7, ours: ours, theirs: theirs)
    }
    return FeatureScore(name: "legal form", score: ours == theirs ? 1 : 0.9, ours: ours, theirs: theirs)
  }
}

extension WatchlistEntry {
  /// Every country the entry names, the main one first.
  fileprivate var countries: [Country] { (country.map { [$0] } ?? []) + otherCountries }
}
