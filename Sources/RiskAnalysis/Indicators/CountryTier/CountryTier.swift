import SupplyModel

/// A list rates the country where a party works, or where its goods come from.
struct CountryTier: RiskIndicator {
  let id = IndicatorID.countryTier.rawValue
  let summary =
    "a list rates the country as a whole, such as a trafficking tier; one shared cause per country"
  let rationale = """
    The Trafficking in Persons Report (U.S. Department of State, 22 USC 7107) ranks what governments do against \
    trafficking. It is a background that touches everybody in a country at once, weakly: never a statement on one \
    party, and never the country of registration in place of that of the work.
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    var causes = CauseCollection()
    let ratings = context.countryRatings
    for party in context.places {
      for target in context.countries(of: party) {
        for rating in ratings[target.country] ?? [] {
          guard let finding = finding(party, target, rating, context) else { continue }
          outcome.findings.append(IndicatorFinding(finding: finding, party: party))
          guard let level = rating.level else { continue }
          causes.touch(
            "cause:country/\(target.country.code)", named: "\(target.country.code): \(rating.status)",
            risk: level,
            party, target.product, confidence: context.policy.indicators.countryTier.touched)
        }
      }
    }
    outcome.causes = causes.sorted
    return outcome
  }

  /// nil for a status that is no hazard.
  private func finding(
    _ party: PartyIndex, _ target: CountryOfWork, _ rating: CountryRating, _ context: IndicatorContext
  ) -> Finding? {
    if rating.level == 0 { return nil }
    let list = context.lists[rating.list]
    let entry = list.entries[rating.entry]
    let isKnown = rating.level != nil
    return context.finding(
      self, party, product: target.product, list: rating.list, entry: rating.entry,
      severity: isKnown ? rating.severity : .notRated, confidence: 1,
      message: "\(target.evidence): country \(list.quote(entry, asOf: context.asOf))"
        + (isKnown ? "" : "; the policy rates no such status"),
      at: target.location)
  }
}

/// A country a list rates.
private struct CountryRating {
  let list: Int
  let entry: Int
  let status: String
  /// nil when the policy does not know the status.
  let level: Double?
  let severity: FindingSeverity
}

/// A country a party works in, or goods of it come from.
private struct CountryOfWork {
  let country: Country
  let product: ProductIndex?
  let evidence: String
  let location: SourceLocation
}

extension IndicatorContext {
  /// Ratings in force, by country.
  fileprivate var countryRatings: [Country: [CountryRating]] {
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

  /// The party's country of work, and the origins of its goods where they differ.
  fileprivate func countries(of index: PartyIndex) -> [CountryOfWork] {
    let own = party(index).country
    let work = own.map {
      CountryOfWork(
        country: $0, product: nil, evidence: "works in \($0.code)",
        location: location(of: index, property: .country))
    }
    let goods = sold[index.position].flatMap { number -> [CountryOfWork] in
      origins(of: number, soldBy: index).filter { $0.place.prefix(2) != own?.code ?? "" }.map { origin in
        CountryOfWork(
          country: Country(code: String(origin.place.prefix(2))), product: number,
          evidence: "\(product(number).name) originates in \(origin.place)", location: origin.location)
      }
    }
    return [work].compactMap { $0 } + goods
  }
}
