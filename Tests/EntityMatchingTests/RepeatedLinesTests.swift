import SupplyModel
import Testing

@testable import EntityMatching

@Suite("What of several relation records only repeats another")
struct RepeatedLinesTests {
  private static func member(document: Int, record: UInt32, line: Int, value: Double) -> RelationRecord {
    var member = RelationRecord(
      supplier: 0, buyer: 1, kind: .goods, evidence: .transaction, documentKind: .invoice, record: record,
      location: SourceLocation(document: DocumentID(document), line: line))
    member.value = Figure(value)
    return member
  }

  @Test("two equal lines of one invoice are two deliveries; the same invoice in a second file repeats both")
  func secondCopy() {
    let copies = (0..<2).flatMap { document in
      (0..<2).map { Self.member(document: document, record: 0, line: $0 + 1, value: 40) }
    }
    #expect(RepeatedLines.flags(of: copies) == [false, false, true, true])
  }

  @Test("hashed or compared, any records are told alike")
  func bothWays() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let members = (0..<Int.random(in: 1...30, using: &random)).map {
        Self.member(
          document: .random(in: 0..<3, using: &random), record: .random(in: 0..<2, using: &random), line: $0,
          value: Double.random(in: 0..<4, using: &random).rounded())
      }
      // So many more that they are hashed, and say nothing of what is asked.
      let others = (0...RepeatedLines.few).map {
        Self.member(document: 9, record: 9, line: 99, value: 100 + Double($0))
      }
      let hashed = RepeatedLines.flags(of: members + others)
      #expect(RepeatedLines.flags(ofFew: members) == Array(hashed.prefix(members.count)), "\(members)")
      #expect(!hashed.suffix(others.count).contains(true))
    }
  }
}
