import SupplyModel

/// What is known of places beside their controls, as far as it decides whether a control counts.
struct ControlGrounds {
  let context: IndicatorContext
  private let stateImposed: [RegionRecognition]
  private let open: Set<PartyIndex>

  /// - Parameter assessed: findings from the same table.
  init(_ context: IndicatorContext, assessed: [IndicatorFinding]) {
    self.context = context
    stateImposed = context.policy.regions.filter(\.value.isStateImposed).sorted { $0.key < $1.key }
      .map { RegionRecognition($0.value, code: $0.key) }
    let listing = ListedParty()
    let isAsked = !context.policy.indicators.disabled.contains(listing.id)
    let findings = assessed + (isAsked ? listing.assess(context).findings : [])
    open = Set(findings.filter { $0.finding.severity >= .high && $0.finding.isActive }.map(\.party))
  }

  /// Whether the state imposes labour where the party is, or may be.
  func isStateImposed(_ party: PartyIndex) -> Bool {
    stateImposed.contains { !$0.sightings(of: party, in: context).isEmpty }
  }

  /// Whether a finding of high or critical severity about the party itself is open.
  func hasOpenFinding(_ party: PartyIndex) -> Bool { open.contains(party) }
}
