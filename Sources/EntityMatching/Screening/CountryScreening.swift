import SupplyModel

/// Finds parties in listed countries, such as those of a trafficking tier.
struct CountryScreening {
  private let list: Watchlist
  private let number: Int
  private var byCountry: [Country: [Int]] = [:]

  init(_ list: Watchlist, _ number: Int) {
    self.list = list
    self.number = number
    for (position, entry) in list.entries.enumerated() where entry.subject == .country {
      if let country = entry.country { byCountry[country, default: []].append(position) }
    }
  }

  func matches(_ subjects: ScreenedSubjects) -> [Match] {
    guard !byCountry.isEmpty else { return [] }
    return subjects.network.parties.enumerated().flatMap { position, party in
      party.countries.flatMap { country in
        let feature = FeatureScore(name: "country", score: 1, ours: country.code, theirs: country.code)
        return (byCountry[country] ?? []).map { entry in
          Match(
            party: PartyIndex(position), list: number, entry: entry, score: 1, isConfirmed: true,
            features: [feature])
        }
      }
    }
  }
}
