import SupplyModel

/// A country a list rates.
struct CountryRating {
  let list: Int
  let entry: Int
  let status: String
  /// nil when the policy does not know the status.
  let level: Double?
  let severity: FindingSeverity
}

/// A country a party works in, or goods of it come from.
struct CountryOfWork {
  let country: Country
  let product: ProductIndex?
  let evidence: String
  let location: SourceLocation
}

extension IndicatorContext {
  /// Every place of work and origin of goods that a list rates, with the rating.
  var ratedWork: [(party: PartyIndex, work: CountryOfWork, rating: CountryRating)] {
    let ratings = countryRatings
    return places.flatMap { party in
      countries(of: party).flatMap { work in (ratings[work.country] ?? []).map { (party, work, $0) } }
    }
  }

  /// Ratings in force, by country.
  private var countryRatings: [Country: [CountryRating]] {
    let rules = policy.indicators.countryTier
    var ratings: [Country: [CountryRating]] = [:]
    for (list, watchlist) in lists.enumerated() {
      for (number, entry) in watchlist.entries.enumerated() where entry.subject == .country {
        guard let country = entry.country, ListEntryState(entry, asOf: asOf) == .active else { continue }
        let status = entry.status.lowercased()
        ratings[country, default: []].append(
          CountryRating(
            list: list, entry: number, status: entry.status, level: rules.levels[status],
            severity: rules.severities[status] ?? .low))
      }
    }
    return ratings
  }

  /// The countries records put the party in, and the origins of its goods where they differ.
  private func countries(of index: PartyIndex) -> [CountryOfWork] {
    let party = party(index)
    let own = party.countries
    let work = own.map { country in
      let stated = party.statements.first { $0.property == .country && $0.value == country.code }
      return CountryOfWork(
        country: country, product: nil, evidence: "works in \(country.code)",
        location: stated?.location ?? location(of: index, property: .country))
    }
    let goods = sold[index.position].flatMap { number -> [CountryOfWork] in
      origins(of: number, soldBy: index).filter { origin in
        !own.contains { origin.place.prefix(2) == $0.code }
      }.map { origin in
        CountryOfWork(
          country: Country(code: String(origin.place.prefix(2))), product: number,
          evidence: "\(product(number).name) originates in \(origin.place)", location: origin.location)
      }
    }
    return work + goods
  }
}
