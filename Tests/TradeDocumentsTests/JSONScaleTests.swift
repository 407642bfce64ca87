import SupplyModel
import Testing
import TradeDocuments

@Suite struct JSONScaleTests {
  /// One line of 1.6 MB: places are counted in one pass, arrays grow in place.
  @Test(.timeLimit(.minutes(1))) func aLongLineIsReadInLinearTime() throws {
    let count = 50_000
    let text = "[" + (0..<count).map { #"{"id":"n\#($0)","risk":0.25}"# }.joined(separator: ",") + "]"
    var reader = JSONReader(Array(text.utf8), document: DocumentID(0))
    let elements = try #require(try reader.read().elements)
    #expect(elements.count == count)
    let last = try #require(elements.last?["risk"])
    #expect(last.location == SourceLocation(document: DocumentID(0), line: 1, column: text.utf8.count - 5))
  }
}
