import SupplyModel
import Testing

@testable import RiskAnalysis

/// A later date on which nothing has become valid raises nothing: evidence ages, contracts end (NUMBERS §6, property 10).
@Suite struct AgeingPropertyTests {
  @Test func aLaterDayNeverRaisesLikelihoodOrStrongest() {
    var lowered = 0
    for seed in 0..<100 {
      var dice = SplitMix(state: UInt64(seed) &+ 77)
      var small = SmallNetwork.random(seed: seed)
      let first = CalendarDate(year: 2026, month: 1, day: 1)!
      small.giveEvidence(upTo: first, &dice)
      let later = CalendarDate(dayNumber: first.dayNumber + .random(in: 1...900, using: &dice))
      let (before, after) = (small.model(asOf: first), small.model(asOf: later))
      let strongest = StrongestEvaluation(before).exposure.value
      #expect(StrongestEvaluation(after).exposure.value <= strongest, "seed \(seed)")
      let (then, now) = (LikelihoodEvaluation(before).exposure, LikelihoodEvaluation(after).exposure)
      guard (then.worlds == nil) == (now.worlds == nil) else { continue }
      #expect(now.estimate <= then.estimate + 1e-12, "seed \(seed)")
      if now.estimate < then.estimate { lowered += 1 }
    }
    #expect(lowered > 25)
  }
}

extension SmallNetwork {
  /// One or two pieces for every relation, none of them later than a day; some relations are contracts with a last day.
  fileprivate mutating func giveEvidence(upTo day: CalendarDate, _ dice: inout SplitMix) {
    for index in network.relations.indices {
      let start = Int32(network.evidence.count)
      for _ in 0..<Int.random(in: 1...2, using: &dice) {
        let date = CalendarDate(dayNumber: day.dayNumber - .random(in: 0...900, using: &dice))
        network.evidence.append(
          Evidence(
            evidenceClass: EvidenceClass.allCases.randomElement(using: &dice)!, documentKind: .table,
            location: SourceLocation(document: DocumentID(0), line: index + 2),
            date: Bool.random(using: &dice) ? date : nil, documentNumber: .none))
      }
      network.relations[index].evidence = start..<Int32(network.evidence.count)
      network.relations[index].confidence = .missing
      if Int.random(in: 0..<3, using: &dice) == 0 {
        network.relations[index].validTo = CalendarDate(
          dayNumber: day.dayNumber + .random(in: -200...600, using: &dice))
      }
    }
  }

  fileprivate func model(asOf day: CalendarDate) -> ExposureModel {
    let places = risk.map { risk in
      var place = PlaceRisk()
      place.inherent = risk
      return place
    }
    let (confidence, _) = EvidenceWeighing.linkConfidences(in: network, policy: .default, asOf: day)
    return ExposureModel(
      network, buyer: PartyIndex(0), rating: RiskRating(parties: places), confidence: confidence,
      parameters: parameters, asOf: day)
  }
}
