import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct HospitalTablesTests {
  @Test func everyTableOfTheSampleIsReadWithoutDiagnostics() {
    let expected = [
      ("relations", "relations-table"), ("parties", "parties-table"), ("assessments", "assessments-table"),
      ("actions", "actions-table"), ("judgements", "judgements-table"),
    ]
    for (name, format) in expected {
      let document = readFile("Samples/hospital/\(name).csv")
      #expect(document.format == format)
      #expect(document.slugs == [])
      #expect(document.batch.records.read > 0)
      #expect(document.batch.records.rejected == 0)
    }
  }

  @Test func relationsKeepTheirPlacesAndAmounts() throws {
    let batch = readFile("Samples/hospital/relations.csv").batch
    let first = try #require(batch.relations.first)
    #expect(batch.parties[Int(first.supplier)].key == "corvane")
    #expect(batch.parties[Int(first.buyer)].key == "mvh")
    #expect(batch.products[Int(first.product)].name == "Surgical gowns")
    #expect(first.value == Figure(1_840_000))
    #expect(batch.symbols[first.currency] == "GBP")
    #expect(first.evidence == .transaction)
    #expect(first.observedOn == CalendarDate(year: 2026, month: 10, day: 12))
    #expect(first.location.shown == "2:1")
    #expect(batch.parties[Int(first.buyer)].location.shown == "2:9")
  }
}
