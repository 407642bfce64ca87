import SupplyModel

/// The numbers of the policy that turn a network into weights, for one question (NUMBERS §1.0).
package struct ExposureParameters: Hashable, Sendable {
  /// κ per kind of relation, by raw value: how far it counts for the question, 0…1.
  package var kindFactor = [Double](repeating: 1, count: RelationKind.allCases.count)
  /// δ: factor per hop, 0…1. The law has no tier limit; 1 unless someone insists.
  package var decay = 1.0
  /// ρ: risk assumed in purchases nobody has traced, 0…1.
  package var unknownRisk = 0.0
  package var includeBuyerRisk = false
  /// P(an input gets into what is sold on) when not given, 0…1.
  package var defaultPresence = 1.0
  /// Share of its purchases a party is assumed to list when it does not say, 0…1.
  package var assumedDisclosure = 0.75

  package init() {}

  /// What a network JSON states outright takes the place of the policy's numbers.
  package init(stated: StatedNetwork) {
    for (kind, factor) in stated.kindFactor { kindFactor[Int(kind.rawValue)] = factor }
    decay = stated.decay
    unknownRisk = stated.unknownRisk
    includeBuyerRisk = stated.includeBuyerRisk
  }

  package func factor(of kind: RelationKind) -> Double { kindFactor[Int(kind.rawValue)] }
}
