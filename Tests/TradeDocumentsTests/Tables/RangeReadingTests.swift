import SupplyModel
import Testing

@testable import TradeDocuments

@Suite("Figures given as ranges")
struct RangeReadingTests {
  @Test("a relation has the middles, the batch the ends")
  func relations() throws {
    let batch = read(
      """
      supplier,buyer,share,confidence,presence,mitigation
      a,b,0.2-0.3,0.5 – 0.7,0.5..1,
      a,c,0.25,1e-1,,0.3…0.3

      """
    ).batch
    let first = try #require(batch.relations.first)
    #expect(first.share == Figure(0.25) && first.confidence == Figure(0.6) && first.presence == Figure(0.75))
    var ranges = FigureRanges()
    ranges.share = FigureRange(low: 0.2, high: 0.3)
    ranges.confidence = FigureRange(low: 0.5, high: 0.7)
    ranges.presence = FigureRange(low: 0.5, high: 1)
    #expect(batch.ranges == [0: ranges])
    #expect(batch.relations[1].confidence == Figure(0.1) && batch.relations[1].mitigation == Figure(0.3))
    #expect(batch.diagnostics.items.isEmpty)
  }

  @Test("an assessment keeps both ends")
  func assessments() throws {
    let batch = read("party,indicator,level\na,fees,0.25-0.75\nb,fees,well-kept\n").batch
    #expect(batch.assessments.map(\.level) == ["0.5", "well-kept"])
    #expect(batch.assessments.map(\.range) == [FigureRange(low: 0.25, high: 0.75), nil])
  }
}
