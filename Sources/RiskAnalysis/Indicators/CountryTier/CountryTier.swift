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
    var sectors = SectorGoods(context)
    for (party, target, rating) in context.ratedWork {
      guard let goods = rest(of: target, party, rating, &sectors, context),
        let finding = finding(party, target, rating, context)
      else { continue }
      outcome.findings.append(IndicatorFinding(finding: finding, party: party))
      guard let level = rating.level else { continue }
      for product in goods {
        causes.touch(
          "cause:country/\(target.country.code)", named: "\(target.country.code): \(rating.status)",
          risk: level, party, product, confidence: context.policy.indicators.countryTier.touched,
          weights: ([.countryStatus(rating.status.lowercased())], [.touched(.countryTier)]))
      }
    }
    outcome.causes = causes.sorted
    return outcome
  }

  /// What the country alone is a hazard for: goods of a risky sector have a cause of country and sector together, and
  /// the same hazard is not counted twice (record 0023). nil when that leaves nothing; one nil for all a party makes.
  private func rest(
    of target: CountryOfWork, _ party: PartyIndex, _ rating: CountryRating, _ sectors: inout SectorGoods,
    _ context: IndicatorContext
  ) -> [ProductIndex?]? {
    guard rating.level ?? 0 > 0,
      !context.policy.indicators.disabled.contains(IndicatorID.countrySector.rawValue)
    else { return [target.product] }
    let goods = target.product.map { [$0] } ?? context.sold[party.position]
    let rest = goods.filter { sectors.sectors(of: $0, soldBy: party).isEmpty }
    guard rest.count < goods.count else { return [target.product] }
    return rest.isEmpty ? nil : rest
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
