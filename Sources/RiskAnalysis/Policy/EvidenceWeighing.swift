import SupplyModel

/// Turns the evidence behind a relation into the confidence that the link exists (NUMBERS §1.0).
package enum EvidenceWeighing {
  /// What the confidence of the relations rests on; missing is counted, never silently zero.
  package struct Tally: Hashable, Sendable {
    /// Confidence given in the data.
    package var stated = 0
    /// Relations without a piece of evidence known on the as-of date.
    package var withoutEvidence = 0
    /// Relations whose first day is after the as-of date.
    package var notYetValid = 0
    /// Relations whose best evidence carries no date, and so does not age.
    package var undated = 0

    package init() {}
  }

  /// Confidence 0…1 that a relation exists on the as-of date.
  ///
  /// What the data state is taken as it is, or the best evidence where only some of its records state it and that is
  /// more; a network JSON that states none means 1 (NUMBERS §1.0). Otherwise the
  /// best piece of evidence counts, by its class, halved every half-life of its age down to the policy's floor.
  /// A relation with a last day is a contract: it does not age before that day, and from that day after it. A piece
  /// dated after the as-of date is not known yet; an undated one does not age. A relation whose first day is yet to
  /// come does not exist.
  package static func linkConfidence(
    of relation: SupplyRelation, in network: SupplyNetwork, policy: Policy, asOf: CalendarDate
  ) -> Double {
    var tally = Tally()
    var ages = EvidenceAges(policy.evidence, asOf: asOf)
    return linkConfidence(of: relation, in: network, &ages, tally: &tally)
  }

  /// Confidence per relation, in the network's order, and what it rests on.
  ///
  /// - Complexity: O(relations + evidence).
  package static func linkConfidences(
    in network: SupplyNetwork, policy: Policy, asOf: CalendarDate
  ) -> (confidences: [Double], tally: Tally) {
    var tally = Tally()
    var ages = EvidenceAges(policy.evidence, asOf: asOf)
    let confidences = network.relations.map { linkConfidence(of: $0, in: network, &ages, tally: &tally) }
    return (confidences, tally)
  }

  private static func linkConfidence(
    of relation: SupplyRelation, in network: SupplyNetwork, _ ages: inout EvidenceAges, tally: inout Tally
  ) -> Double {
    if let first = relation.validFrom, first > ages.asOf {
      tally.notYetValid += 1
      return 0
    }
    if let stated = relation.confidence.value {
      tally.stated += 1
      guard relation.partlyStated.contains(.confidence) else { return stated }
      return max(stated, best(of: relation, in: network, &ages)?.confidence ?? 0)
    }
    if network.stated != nil {
      tally.withoutEvidence += 1
      return 1
    }
    guard let best = best(of: relation, in: network, &ages) else {
      tally.withoutEvidence += 1
      return ages.unevidenced
    }
    if best.evidence.date == nil { tally.undated += 1 }
    return best.confidence
  }

  /// The class of evidence whose weight the confidence of a relation comes from; nil where the data state the
  /// confidence, or its age has brought it down to the floor.
  static func grounds(
    of relation: SupplyRelation, in network: SupplyNetwork, policy: Policy, asOf: CalendarDate
  ) -> EvidenceClass? {
    guard relation.confidence.isMissing, network.stated == nil else { return nil }
    var ages = EvidenceAges(policy.evidence, asOf: asOf)
    guard let best = best(of: relation, in: network, &ages) else { return EvidenceClass.none }
    return best.confidence > policy.evidence.floor ? best.evidence.evidenceClass : nil
  }

  /// The piece known on the day that makes a relation surest; of equal ones the first.
  private static func best(
    of relation: SupplyRelation, in network: SupplyNetwork, _ ages: inout EvidenceAges
  ) -> (evidence: Evidence, confidence: Double)? {
    var best: (evidence: Evidence, confidence: Double)?
    for evidence in network.evidence(of: relation)
    where evidence.evidenceClass != .none && (evidence.date ?? ages.asOf) <= ages.asOf {
      let confidence = ages.confidence(of: evidence, until: relation.validTo)
      if confidence > best?.confidence ?? -.infinity { best = (evidence, confidence) }
    }
    return best
  }
}
