import SupplyModel

/// A party, or goods it sells, come from a region that is a hazard as a whole.
struct RegionOfOrigin: RiskIndicator {
  let id = IndicatorID.region.rawValue
  let summary = "a party or its goods come from a listed region, such as CN-XJ; one shared cause per region"
  let rationale = """
    The UFLPA (Pub. L. 117-78, sec. 3) presumes that everything made wholly or in part in Xinjiang is made with forced \
    labour, whoever made it. Where a party is registered is not where it makes things: half of the higher-risk \
    tier-1 suppliers of the NHS were registered in Great Britain (NHS review, December 2023).
    """

  func assess(_ context: IndicatorContext) -> IndicatorOutcome {
    var outcome = IndicatorOutcome()
    var causes = CauseCollection()
    var known: Set<RegionOrder> = []
    for (code, region) in context.policy.regions.sorted(by: { $0.key < $1.key }) {
      let recognition = RegionRecognition(region, code: code)
      let orders = context.orders(on: recognition)
      known.formUnion(orders)
      for party in context.places {
        for sighting in recognition.sightings(of: party, in: context) {
          let isBanned = context.policy.regime(ofRegion: code) != nil
          guard isBanned || !orders.isEmpty else { continue }
          touch(&causes, code, region, party, sighting, context.policy.indicators.region)
          if isBanned { outcome.findings.append(presumption(party, code, region, sighting, context)) }
          outcome.findings += orders.map { order(party, $0, sighting, context) }
        }
      }
    }
    outcome.findings += elsewhere(context, known: known, causes: &causes)
    outcome.causes = causes.sorted
    return outcome
  }

  /// Regions that only a list names: the policy need not know a region for its listing to count.
  private func elsewhere(
    _ context: IndicatorContext, known: Set<RegionOrder>, causes: inout CauseCollection
  ) -> [IndicatorFinding] {
    context.matches.compactMap { match in
      let entry = context.lists[match.list].entries[match.entry]
      let found = RegionOrder(list: match.list, entry: match.entry)
      guard entry.subject == .region, match.party != context.buyer, !known.contains(found),
        ListEntryState(entry, asOf: context.asOf) == .active
      else { return nil }
      let sighting = RegionSighting(
        isConfirmed: match.isConfirmed, product: match.product,
        evidence: match.features.first.map { "\($0.name) '\($0.ours)'" } ?? "",
        location: context.location(of: match.party, property: .region))
      let name = entry.region ?? entry.names.first ?? entry.id
      causes.touch(
        "cause:region/\(name)", named: name, risk: context.policy.indicators.region.level, match.party,
        match.product,
        confidence: context.policy.indicators.region.touched * (match.isConfirmed ? 1 : match.score),
        weights: ([.level(.region)], [.touched(.region)]))
      return order(match.party, found, sighting, context)
    }
  }

  private func touch(
    _ causes: inout CauseCollection, _ code: String, _ region: Policy.ListedRegion, _ party: PartyIndex,
    _ sighting: RegionSighting, _ rules: Policy.CauseRules
  ) {
    causes.touch(
      "cause:region/\(code)", named: region.title.isEmpty ? code : region.title, risk: rules.level, party,
      sighting.product, confidence: rules.touched * (sighting.isConfirmed ? 1 : rules.possibleFactor),
      weights: (
        [.level(.region)], [.touched(.region)] + (sighting.isConfirmed ? [] : [.possibleFactor(.region)])
      ))
  }

  /// What a regime of the policy says of the region as a whole.
  private func presumption(
    _ party: PartyIndex, _ code: String, _ region: Policy.ListedRegion, _ sighting: RegionSighting,
    _ context: IndicatorContext
  ) -> IndicatorFinding {
    let rules = context.policy.indicators.region
    let regime = context.policy.regime(ofRegion: code)
    let title = regime.flatMap { context.policy.regimes[$0]?.title } ?? ""
    let goods = sighting.product.map { "/" + context.product($0).id } ?? ""
    var finding = Finding(
      id: FindingIdentity.id(
        indicator: id, party: context.party(party).id, subject: "region/\(code)\(goods)"),
      indicator: id, party: context.party(party).id,
      severity: sighting.isConfirmed ? rules.confirmed : rules.possible,
      confidence: sighting.isConfirmed ? 1 : rules.possibleFactor, status: "active",
      message:
        "\(sighting.isConfirmed ? "from" : "possibly from") \(code) (\(region.title)): \(sighting.evidence);"
        + " covered as a whole by the \(title)",
      at: sighting.location)
    finding.product = sighting.product.map { context.product($0).name }
    finding.regime = regime
    return IndicatorFinding(
      finding: finding, party: party,
      banned: [.init(product: sighting.product, isConfirmed: sighting.isConfirmed)])
  }

  /// What an entry of a list says of the region, for the goods it names.
  private func order(
    _ party: PartyIndex, _ order: RegionOrder, _ sighting: RegionSighting, _ context: IndicatorContext
  ) -> IndicatorFinding {
    let rules = context.policy.indicators.region
    let list = context.lists[order.list]
    let entry = list.entries[order.entry]
    let goods = entry.product.map { "; for \($0)" } ?? ""
    var banned = context.banned(entry, at: party, isConfirmed: sighting.isConfirmed)
    if let product = sighting.product { banned = banned.filter { $0.product == product } }
    // Confirmed when something the party sells is among the goods the entry names, not by the place alone.
    let isConfirmed = banned.contains(where: \.isConfirmed)
    let finding = context.finding(
      self, party, product: sighting.product, list: order.list, entry: order.entry,
      severity: isConfirmed ? rules.confirmed : rules.possible,
      confidence: sighting.isConfirmed ? 1 : rules.possibleFactor,
      message: "\(sighting.evidence): region \(list.quote(entry, asOf: context.asOf))\(goods)"
        + (isConfirmed || !sighting.isConfirmed ? "" : "; whether it sells such goods is not confirmed"),
      at: sighting.location)
    return IndicatorFinding(finding: finding, party: party, banned: finding.regime == nil ? [] : banned)
  }
}

/// An entry of a list that names a region.
private struct RegionOrder: Hashable {
  let list: Int
  let entry: Int
}

extension IndicatorContext {
  /// Entries in force that name the region.
  fileprivate func orders(on region: RegionRecognition) -> [RegionOrder] {
    lists.indices.flatMap { list in
      lists[list].entries.indices.compactMap { number in
        let entry = lists[list].entries[number]
        let texts = [entry.region].compactMap { $0 } + entry.names
        guard entry.subject == .region, ListEntryState(entry, asOf: asOf) == .active,
          texts.contains(where: { region.isNamed(by: $0) })
        else { return nil }
        return RegionOrder(list: list, entry: number)
      }
    }
  }
}
