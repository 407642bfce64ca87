import SupplyModel

/// A company is majority-owned by somebody who is on a list.
struct ListedOwner: RiskIndicator {
  let id = IndicatorID.listedOwner.rawValue
  let summary =
    "somebody on a list owns most of a party, directly or through others; owning says nothing of control"
  let rationale = """
    Orders and sanctions are evaded through companies that nobody lists: the U.S. Treasury blocks what blocked persons \
    own 50 percent or more of (OFAC, 13 August 2014), and the UFLPA list and CBP name owners "and subsidiaries". Shares \
    are multiplied along chains and added over chains, for each owner alone; what several listed owners have is not \
    added up, and stakes of unknown size make a finding possible, never certain. A company is banned only where the \
    entry itself includes subsidiaries.
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    let shares = OwnershipShares(context.network, asOf: context.asOf)
    guard !shares.isEmpty else { return outcome }
    let listed = context.listedParties
    var worst: [PartyIndex: IndicatorOutcome.PartyLevel] = [:]
    for owner in listed.keys.sorted() {
      let holdings = shares.holdings(of: owner).filter { $0.atMost > context.rules.majority }
      for holding in holdings where context.isPlace(holding.company) {
        for number in listed[owner] ?? [] where !context.isListed(holding.company, as: number) {
          let stake = ListedStake(owner: owner, holding: holding, match: number, context)
          outcome.findings.append(stake.finding(of: self))
          if stake.level > worst[holding.company]?.inherent ?? 0 { worst[holding.company] = stake.rated }
        }
      }
    }
    outcome.levels = worst.sorted { $0.key < $1.key }.map(\.value)
    return outcome
  }
}

extension IndicatorContext {
  fileprivate var rules: Policy.ListedOwnerRules { policy.indicators.listedOwner }

  /// Parties with an entry in force, and the numbers of their matches.
  fileprivate var listedParties: [PartyIndex: [Int]] {
    var listed: [PartyIndex: [Int]] = [:]
    for (number, match) in matches.enumerated() {
      let entry = lists[match.list].entries[match.entry]
      guard entry.subject == .party, ListEntryState(entry, asOf: asOf) == .active else { continue }
      listed[match.party, default: []].append(number)
    }
    return listed
  }

  fileprivate func isPlace(_ party: PartyIndex) -> Bool { party != buyer || policy.network.includeBuyerRisk }

  /// Whether a company is itself named by the entry that names its owner: then that is the finding.
  fileprivate func isListed(_ company: PartyIndex, as number: Int) -> Bool {
    matches.contains {
      $0.party == company && $0.list == matches[number].list && $0.entry == matches[number].entry
    }
  }
}
