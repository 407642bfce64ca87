import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Confidence of links")
struct PolicyEvidenceTests {
  private let asOf = CalendarDate(year: 2026, month: 11, day: 1)!
  private let policy = Policy.default

  private func confidence(
    _ pieces: [(EvidenceClass, CalendarDate?)], stated: Double? = nil, validTo: CalendarDate? = nil,
    inStatedNetwork: Bool = false
  ) -> Double {
    var network = SupplyNetwork()
    network.evidence = pieces.map {
      Evidence(
        evidenceClass: $0.0, documentKind: .table, location: SourceLocation(document: DocumentID(0), line: 2),
        date: $0.1, documentNumber: .none)
    }
    if inStatedNetwork { network.stated = StatedNetwork() }
    var relation = SupplyRelation(supplier: PartyIndex(0), buyer: PartyIndex(1), kind: .goods)
    relation.evidence = 0..<Int32(pieces.count)
    relation.validTo = validTo
    if let stated { relation.confidence = Figure(stated) }
    network.relations = [relation]
    return EvidenceWeighing.linkConfidence(of: relation, in: network, policy: policy, asOf: asOf)
  }

  private func daysBefore(_ days: Int) -> CalendarDate {
    CalendarDate(dayNumber: asOf.dayNumber - Int32(days))
  }

  @Test("what the data state stands, whatever its age")
  func stated() {
    #expect(confidence([(.transaction, daysBefore(4000))], stated: 0.42) == 0.42)
  }

  @Test("nothing stated in a network JSON means 1, in tables the policy's number for no evidence")
  func missing() {
    #expect(confidence([], inStatedNetwork: true) == 1)
    #expect(confidence([]) == 0.25)
    #expect(confidence([(.none, daysBefore(0))]) == 0.25)
  }

  @Test("a half-life halves, down to the floor")
  func ageing() {
    #expect(confidence([(.transaction, asOf)]) == 0.9)
    #expect(confidence([(.transaction, daysBefore(396))]) == 0.45)
    #expect(abs(confidence([(.transaction, daysBefore(198))]) - 0.9 * 0.5.squareRoot()) < 1e-15)
    #expect(confidence([(.transaction, daysBefore(4000))]) == 0.25)
  }

  @Test("the best piece counts after ageing, not before")
  func best() {
    let pieces: [(EvidenceClass, CalendarDate?)] = [
      (.transaction, daysBefore(792)), (.declared, daysBefore(0)),
    ]
    #expect(confidence(pieces) == 0.7)
    #expect(confidence(pieces.reversed()) == 0.7)
  }

  @Test("a determination does not age, nor does anything undated")
  func holds() {
    #expect(confidence([(.authority, daysBefore(4000))]) == 0.99)
    #expect(confidence([(.declared, nil)]) == 0.7)
  }

  @Test("a contract ages from its last day")
  func contract() {
    let signed = daysBefore(1000)
    #expect(confidence([(.transaction, signed)], validTo: daysBefore(-10)) == 0.9)
    #expect(confidence([(.transaction, signed)], validTo: daysBefore(396)) == 0.45)
  }

  @Test("a piece from after the as-of date is not known yet")
  func future() {
    #expect(confidence([(.transaction, daysBefore(-1))]) == 0.25)
    #expect(confidence([(.transaction, daysBefore(-1)), (.declared, asOf)]) == 0.7)
  }

  @Test("a relation whose first day is yet to come does not exist")
  func notYetValid() {
    var relation = SupplyRelation(supplier: PartyIndex(0), buyer: PartyIndex(1), kind: .goods)
    relation.confidence = Figure(0.9)
    relation.validFrom = daysBefore(-1)
    var network = SupplyNetwork()
    network.relations = [relation]
    let (confidences, tally) = EvidenceWeighing.linkConfidences(in: network, policy: policy, asOf: asOf)
    #expect(confidences == [0])
    #expect(tally.notYetValid == 1)
    relation.validFrom = asOf
    #expect(
      EvidenceWeighing.linkConfidence(of: relation, in: network, policy: policy, asOf: asOf) == 0.9)
  }

  @Test("later is never surer")
  func monotone() {
    var last = 1.0
    for age in 0...2000 {
      let now = confidence([(.verified, daysBefore(age))])
      #expect(now <= last)
      last = now
    }
  }

  @Test("halving uses square roots and products alone and agrees with the formula")
  func halving() {
    // 2^(−1/3) and 2^(−7/11), to 1e-15.
    #expect(abs(EvidenceAges.halved(age: 1, halfLife: 3) - 0.793_700_525_984_099_8) < 1e-15)
    #expect(abs(EvidenceAges.halved(age: 7, halfLife: 11) - 0.643_332_449_004_715_9) < 1e-15)
    #expect(EvidenceAges.halved(age: 1_000_000, halfLife: 1) == 0)
  }

  @Test("what confidence rests on is counted")
  func tally() {
    var network = SupplyNetwork()
    network.evidence = [
      Evidence(
        evidenceClass: .declared, documentKind: .table,
        location: SourceLocation(document: DocumentID(0), line: 2), date: nil, documentNumber: .none)
    ]
    var bare = SupplyRelation(supplier: PartyIndex(0), buyer: PartyIndex(1), kind: .goods)
    var undated = bare
    undated.evidence = 0..<1
    network.relations = [bare, undated]
    bare.confidence = Figure(0.5)
    network.relations.append(bare)
    let (confidences, tally) = EvidenceWeighing.linkConfidences(in: network, policy: policy, asOf: asOf)
    #expect(confidences == [0.25, 0.7, 0.5])
    #expect((tally.stated, tally.withoutEvidence, tally.undated) == (1, 1, 1))
  }
}
