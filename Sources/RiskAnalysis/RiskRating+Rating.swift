import SupplyModel

extension RiskRating {
  /// Asks every indicator of every party and combines what they say (DOMAIN §5.3).
  ///
  /// Levels of one party are independent routes to harm and combine by noisy-OR; evidence that touches many parties
  /// stays one cause. Verified, dated controls lower a party's risk and how surely causes touch it, except where the
  /// state imposes the labour; nothing lowers what a regime bans.
  ///
  /// In a network with stated numbers the risks are those numbers alone. The lists are screened all the same: a
  /// listing is a fact whatever the numbers say, so it is a finding and bans what it bans, and changes no risk.
  ///
  /// - Parameters:
  ///   - matches: what screening found; positions refer to `lists`.
  ///   - buyer: its own risk counts only when the policy, or the stated network, says so.
  ///   - threads: how many may be used; changes nothing of the rating.
  package static func rate(
    _ network: SupplyNetwork, lists: [Watchlist], matches: [Match], policy: Policy, asOf: CalendarDate,
    buyer: PartyIndex, threads: Int = 1
  ) -> RiskRating {
    let context = IndicatorContext(
      network: network, lists: lists, matches: matches, policy: policy, asOf: asOf, buyer: buyer)
    let indicators = RiskIndicators.all.filter { !policy.indicators.disabled.contains($0.id) }
    let outcomes = concurrentMap(indicators.count, threads: threads) { indicators[$0].assess(context) }
    var rating = RiskRating(parties: [])
    rating.take(outcomes.flatMap(\.findings))
    if let stated = network.stated {
      rating.parties = network.parties.map { PlaceRisk(stated: $0.stated) }
      rating.clearBuyer(buyer, unless: stated.includeBuyerRisk)
    } else {
      let combination = RiskCombination(context, outcomes)
      rating.parties = combination.places
      rating.causes = combination.causes
      rating.parts = combination.parts
      rating.gaps = combination.gaps
      rating.clearBuyer(buyer, unless: policy.network.includeBuyerRisk)
    }
    return rating
  }

  /// Sorts findings worst first and makes their ids unique.
  private mutating func take(_ drafts: [IndicatorFinding]) {
    let byKey = drafts.sorted { $0.finding.key < $1.finding.key }
    let ids = FindingIdentity.resolveCollisions(byKey.map(\.finding.id))
    let named = zip(byKey, ids).map { draft, id in
      var draft = draft
      draft.finding.id = id
      return draft
    }
    let sorted = named.sorted { $0.finding.rank < $1.finding.rank }
    findings = sorted.map(\.finding)
    banned = sorted.flatMap { draft in
      draft.banned.map { goods in
        BannedPlace(
          regime: draft.finding.regime ?? "", party: draft.party, product: goods.product,
          isConfirmed: goods.isConfirmed, finding: draft.finding.id)
      }
    }
  }

  private mutating func clearBuyer(_ buyer: PartyIndex, unless counts: Bool) {
    guard !counts, parties.indices.contains(buyer.position) else { return }
    parties[buyer.position].inherent = 0
    parties[buyer.position].mitigation = 0
  }
}

extension PlaceRisk {
  /// Numbers given outright.
  fileprivate init(stated: Party.StatedNumbers?) {
    self.init()
    guard let stated else { return }
    inherent = stated.risk
    mitigation = stated.mitigation
    filter = stated.filter
  }
}

extension Finding {
  /// What makes it this finding: equal for equal findings, whatever the order they came in.
  fileprivate var key: (String, String, String, String, SourceLocation) {
    (indicator, party, id, message, primaryLocation)
  }

  /// Worst first, then surest, then by its key.
  fileprivate var rank: FindingRank { FindingRank(self) }
}

/// A total order of findings: severity down, confidence down, indicator, party, id.
private struct FindingRank: Comparable {
  let severity: FindingSeverity
  let confidence: Double
  let key: (String, String, String)

  init(_ finding: Finding) {
    severity = finding.severity
    confidence = finding.confidence
    key = (finding.indicator, finding.party, finding.id)
  }

  static func == (a: Self, b: Self) -> Bool {
    a.severity == b.severity && a.confidence == b.confidence && a.key == b.key
  }

  static func < (a: Self, b: Self) -> Bool {
    if a.severity != b.severity { return a.severity > b.severity }
    return a.confidence != b.confidence ? a.confidence > b.confidence : a.key < b.key
  }
}
