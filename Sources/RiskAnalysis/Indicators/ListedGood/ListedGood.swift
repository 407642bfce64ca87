import SupplyModel

/// A party makes a good that is listed from its country: one cause for all who make it.
struct ListedGood: RiskIndicator {
  let id = IndicatorID.listedGood.rawValue
  let summary = "a good is listed from the country it comes from; one shared cause for all who make it"
  let rationale = """
    The U.S. Department of Labor lists goods by country where it has reason to believe in a significant incidence of \
    child or forced labour (22 USC 7112). That speaks of a country's sector, not of one producer: the same evidence \
    behind five growers is one coin, not five (NUMBERS, ex6: 0.490 instead of 0.793).
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    var causes = CauseCollection()
    for (number, match) in context.matches.enumerated() where match.party != context.buyer {
      let list = context.lists[match.list]
      let entry = list.entries[match.entry]
      guard entry.subject == .good else { continue }
      outcome.findings.append(finding(match, number, entry, context))
      guard ListEntryState(entry, asOf: context.asOf) == .active, !match.isSuggestion else { continue }
      let rules = context.policy.indicators.listedGood
      let sureness = match.isConfirmed ? 1 : rules.possibleFactor * match.score
      causes.touch(
        "cause:\(list.id)/\(entry.country?.code ?? "any")/\(goods(entry).lowercased())",
        named: "\(goods(entry)) from \(entry.country?.code ?? "any country") (\(list.title))",
        risk: rules.level, match.party, match.product, confidence: rules.touched * sureness,
        weights: (
          [.level(.listedGood)],
          [.touched(.listedGood)] + (match.isConfirmed ? [] : [.possibleFactor(.listedGood)])
        ))
    }
    outcome.causes = causes.sorted
    return outcome
  }

  private func goods(_ entry: WatchlistEntry) -> String { entry.product ?? entry.names.first ?? entry.id }

  private func finding(
    _ match: Match, _ number: Int, _ entry: WatchlistEntry, _ context: IndicatorContext
  ) -> IndicatorFinding {
    let rules = context.policy.indicators.listedGood
    let isActive = ListEntryState(entry, asOf: context.asOf) == .active
    let quote = context.lists[match.list].quote(entry, asOf: context.asOf)
    let place = entry.country.map { " from \($0.code)" } ?? ""
    let doubt = match.isConfirmed ? "" : "; \(Self.doubt(match))"
    var finding = context.finding(
      self, match.party, product: match.product, list: match.list, entry: match.entry,
      severity: !isActive ? rules.lifted : match.isConfirmed ? rules.confirmed : rules.possible,
      confidence: match.score, message: "'\(goods(entry))'\(place) \(quote)\(doubt)",
      at: context.location(of: match.party, property: .country))
    finding.match = number
    // A stray word is worth a look, but bans nothing by itself.
    let bans =
      isActive && finding.regime != nil && !match.isSuggestion
      && match.score >= context.policy.matching.review
    return IndicatorFinding(
      finding: finding, party: match.party,
      banned: bans ? [.init(product: match.product, isConfirmed: match.isConfirmed)] : [])
  }

  /// Why a match is only possible.
  private static func doubt(_ match: Match) -> String {
    guard let least = match.features.min(by: { $0.score < $1.score }) else { return "matched by words only" }
    switch least.name {
    case GoodsFeature.material: return "suggested: '\(least.ours)' is commonly made of it"
    case GoodsFeature.kind: return "suggested: '\(least.ours)' is most often one of them"
    case "hs heading": return "the heading \(least.ours) holds it, and other goods"
    case let name where name.hasSuffix("our mapping"):
      return "matched by the code \(least.ours), which is our mapping and not the list's"
    default: return "matched by words only"
    }
  }
}
