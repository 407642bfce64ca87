import SupplyModel
import Testing

@testable import EntityMatching

private let lei = "lei:529900T8BM49AURSDO55"

@Suite struct JudgementTests {
  private func resolve(_ write: (inout BatchWriter) -> Void) -> Resolution {
    let parties = batch(0) {
      $0.party("A", name: "Alder Textiles")
      $0.party("B", name: "Birch Textiles")
      $0.party("C", name: "Cedar Textiles", ids: [lei])
      $0.party("D", name: "Dogwood Textiles", ids: [lei])
    }
    return EntityResolver().resolve([parties, batch(1, write)])
  }

  @Test func sameJoins() {
    let result = resolve { $0.judgement("A", .same, "birch textiles", by: "kim") }
    #expect(result.network.ids == ["A", "C"])
    #expect(result.network.party("A")?.records.last?.reason == "judged the same by kim")
  }

  @Test func differentBeatsIdentifiersAndSaysSo() {
    let result = resolve { $0.judgement("C", .different, "D") }
    #expect(result.network.ids == ["A", "B", "C", "D"])
    #expect(result.diagnostics.counts["judged-different"] == 1)
  }

  @Test func unsureDoesNothing() {
    let result = resolve { $0.judgement("A", .unsure, "B") }
    #expect(result.network.ids == ["A", "B", "C"])
    #expect(result.tallies[DocumentID(1)]?.kept == 1)
  }

  @Test func contradictionsAreRefusedAndAllAreNamed() {
    let result = resolve {
      $0.judgement("A", .same, "B")
      $0.judgement("B", .same, lei)
      $0.judgement("A", .different, "C")
    }
    #expect(result.network.ids == ["A", "B", "C"])
    let reports = result.diagnostics.items.filter { $0.slug == "contradicting-judgements" }
    #expect(reports.compactMap(\.location?.line).sorted() == [1, 2, 3])
    #expect(reports.allSatisfy { $0.message.contains("(line ") })
    #expect(result.tallies[DocumentID(1)] == RecordTally(read: 3, rejected: 3))
  }

  @Test func sameDoesNotBeatASingleValuedIdentifier() {
    let parties = batch(0) {
      $0.party("A", name: "Alder", ids: [lei])
      $0.party("B", name: "Birch", ids: ["lei:5493001KJTIIGC8Y1R12"])
    }
    let result = EntityResolver().resolve([parties, batch(1) { $0.judgement("A", .same, "B") }])
    #expect(result.network.ids == ["A", "B"])
    #expect(result.diagnostics.counts["conflicting-identifiers"] == 1)
  }

  @Test func unknownPartiesAreReported() {
    let result = resolve {
      $0.judgement("A", .same, "Nobody")
      $0.assessment(of: "Someone else")
      $0.assessment(of: "A")
    }
    #expect(result.diagnostics.counts["unknown-party"] == 2)
    #expect(result.network.assessments.count == 1)
    #expect(result.tallies[DocumentID(1)] == RecordTally(read: 3, kept: 1, rejected: 2))
  }
}
