import SupplyModel
import Testing

@testable import TradeDocuments

/// Statements of beneficial ownership, as releases before 0.4 write them.
@Suite struct BODSTests {
  private static let path = "\(XMLFixtures.samples)/bods/valid/older.json"

  @Test func olderReleasesSayTheSame() throws {
    let batch = try XMLFixtures.read(XMLFixtures.text(Self.path), as: BODSFormat())
    let names = batch.parties.map { $0.value(of: .name) }
    #expect(names == ["Fictional Owned Sdn. Bhd.", "Fictional Owner Ltd", "Ada Fiction"])
    #expect(batch.parties[0].value(of: .registeredCountry) == "MY")
    #expect(batch.parties[0].value(of: .identifier) == "reg:GB:01234567")
    #expect(batch.parties[1].value(of: .country) == "GB")
    #expect(batch.relations.map { [$0.supplier, $0.buyer] } == [[1, 0], [2, 1]])
    #expect(batch.relations.map(\.share.value) == [0.6, 0.5.nextUp])
    #expect(batch.relations.allSatisfy { $0.kind == .ownership })
  }

  /// What another statement replaces says nothing of today; an owner nobody tells is a note.
  @Test func replacedAndUndisclosed() throws {
    let batch = try XMLFixtures.read(XMLFixtures.text(Self.path), as: BODSFormat())
    #expect(!batch.parties.contains { $0.value(of: .name) == "Fictional Former Name" })
    let notes = batch.parties[1].statements.filter { $0.property == .notes }.map(\.value)
    #expect(notes.contains { $0.hasPrefix("owner not disclosed: no-beneficial-owners") })
  }
}
