import SupplyModel

/// A party makes goods, or does work, of a risky sector in a country that a list rates.
struct CountrySector: RiskIndicator {
  let id = IndicatorID.countrySector.rawValue
  let summary =
    "goods or services of a risky sector, from a country a list rates; one shared cause for both together"
  let rationale = """
    Hazard needs both: work that draws on cheap and dependent hands, and a country that does little against it. So the \
    level is the geometric mean of the two, as in open indices of structural risk (DOMAIN 5.3, after FLSRI): either at \
    zero gives zero. It speaks of a sector, not of one supplier, and is one coin for all of them.
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    var causes = CauseCollection()
    var goods = SectorGoods(context)
    for (party, target, rating) in context.ratedWork where rating.level ?? 0 > 0 {
      for product in target.product.map({ [$0] }) ?? context.sold[party.position] {
        for (id, sector) in goods.sectors(of: product, soldBy: party) {
          let level = ((rating.level ?? 0) * sector.level).squareRoot()
          outcome.findings.append(
            finding(party, product, target, rating, sector: sector.goods.title, level: level, context))
          causes.touch(
            "cause:sector/\(target.country.code)/\(id)",
            named: "\(sector.goods.title) from \(target.country.code): \(rating.status)", risk: level, party,
            product, confidence: context.policy.indicators.countrySector.touched,
            weights: ([.countryStatus(rating.status.lowercased()), .sector(id)], [.touched(.countrySector)]))
        }
      }
    }
    outcome.causes = causes.sorted
    return outcome
  }

  private func finding(
    _ party: PartyIndex, _ product: ProductIndex, _ target: CountryOfWork, _ rating: CountryRating,
    sector: String, level: Double, _ context: IndicatorContext
  ) -> IndicatorFinding {
    let rules = context.policy.indicators.countrySector
    let list = context.lists[rating.list]
    let finding = context.finding(
      self, party, product: product, list: rating.list, entry: rating.entry,
      severity: level >= context.policy.levels.mediumRisk ? rules.grave : rules.slight, confidence: 1,
      message: "\(target.evidence): country \(list.quote(list.entries[rating.entry], asOf: context.asOf)); "
        + "'\(context.product(product).name)' is of the policy's sector '\(sector)'",
      at: target.location)
    return IndicatorFinding(finding: finding, party: party)
  }
}
