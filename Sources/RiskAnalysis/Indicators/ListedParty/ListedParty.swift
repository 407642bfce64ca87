import SupplyModel

/// A party is named on a list: in force, or once.
struct ListedParty: RiskIndicator {
  let id = IndicatorID.listedParty.rawValue
  let summary = "a party is named on a list; entries no longer in force are kept as history"
  let rationale = """
    An authority named the party after an inquiry of its own. Under the UFLPA (Pub. L. 117-78) and 19 USC 1307 its \
    goods may not be imported, in whole or in part, whatever the quantity. Orders are also lifted: an entry that is no \
    longer in force is history to know about, not a risk to count (CBP modified the glove orders of 2021 to 2024).
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    var worst: [PartyIndex: IndicatorOutcome.PartyLevel] = [:]
    for (number, match) in context.matches.enumerated() {
      let entry = context.lists[match.list].entries[match.entry]
      guard entry.subject == .party else { continue }
      let finding = finding(match, number, entry, context)
      outcome.findings.append(finding)
      guard finding.finding.status == ListEntryState.active.rawValue else { continue }
      let level = level(match, context.policy)
      if level.inherent > worst[match.party]?.inherent ?? 0 { worst[match.party] = level }
    }
    // Several lists naming one party are one hazard seen several times: the worst counts, not their sum.
    outcome.levels = worst.sorted { $0.key < $1.key }.map(\.value)
    return outcome
  }

  private func level(_ match: Match, _ policy: Policy) -> IndicatorOutcome.PartyLevel {
    let rules = policy.indicators.listedParty
    let level = match.isConfirmed ? rules.level : rules.level * rules.possibleFactor * match.score
    return IndicatorOutcome.PartyLevel(
      party: match.party, inherent: level, residual: level,
      weights: [.level(.listedParty)] + (match.isConfirmed ? [] : [.possibleFactor(.listedParty)]),
      ifConfirmed: match.isConfirmed ? nil : rules.level)
  }

  private func finding(
    _ match: Match, _ number: Int, _ entry: WatchlistEntry, _ context: IndicatorContext
  ) -> IndicatorFinding {
    let rules = context.policy.indicators.listedParty
    let isActive = ListEntryState(entry, asOf: context.asOf) == .active
    let ours = match.features.max { $0.score < $1.score }?.ours
    var finding = context.finding(
      self, match.party, product: match.product, list: match.list, entry: match.entry,
      severity: !isActive ? rules.lifted : match.isConfirmed ? rules.confirmed : rules.possible,
      confidence: match.score, message: message(match, entry, context),
      at: context.location(of: match.party, naming: ours))
    finding.match = number
    let bans = isActive && finding.regime != nil
    return IndicatorFinding(
      finding: finding, party: match.party,
      banned: bans ? context.banned(entry, at: match.party, isConfirmed: match.isConfirmed) : [])
  }

  private func message(_ match: Match, _ entry: WatchlistEntry, _ context: IndicatorContext) -> String {
    var words = context.lists[match.list].quote(entry, asOf: context.asOf)
    if !match.isConfirmed {
      words = "possibly " + words
      if let name = entry.names.first { words += "; identity not confirmed: '\(name)'" }
    }
    if let product = entry.product, !product.isEmpty { words += "; for \(product)" }
    return words
  }
}
