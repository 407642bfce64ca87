import SupplyModel
import Testing

@testable import TradeDocuments

/// What LEI publications mean beyond what the goldens show.
@Suite struct GLEIFTests {
  static let child = "FICT00KASHGARCOTTO14"
  static let parent = "FICT00TIDEMARKLATE38"
  static let top = "FICT00LUMENGROUP0072"

  private static func record(_ child: String, _ parent: String, _ type: String, more: String = "") -> String {
    """
    <RelationshipRecord><Relationship>
    <StartNode><NodeID>\(child)</NodeID><NodeIDType>LEI</NodeIDType></StartNode>
    <EndNode><NodeID>\(parent)</NodeID><NodeIDType>LEI</NodeIDType></EndNode>
    <RelationshipType>\(type)</RelationshipType>\(more)<RelationshipStatus>ACTIVE</RelationshipStatus>
    </Relationship></RelationshipRecord>
    """
  }

  private static func read(_ records: String...) throws -> StatementBatch {
    let text =
      "<RelationshipData xmlns='http://www.gleif.org/data/schema/rr/2016'><RelationshipRecords>"
      + records.joined() + "</RelationshipRecords></RelationshipData>"
    return try XMLFixtures.read(text, as: GLEIFFormat())
  }

  private static func ends(_ batch: StatementBatch) -> [String] {
    batch.relations.map { relation in
      [relation.supplier, relation.buyer].map { batch.values(.identifier, ofParty: Int($0)).joined() }
        .joined(separator: " → ")
    }
  }

  /// Owner → owned; the way past the company in between is left out, in whichever order the records come.
  @Test func aDirectParentTakesTheUltimateOnesPlace() throws {
    let direct = Self.record(Self.child, Self.parent, "IS_DIRECTLY_CONSOLIDATED_BY")
    let ultimate = Self.record(Self.child, Self.top, "IS_ULTIMATELY_CONSOLIDATED_BY")
    for records in [[direct, ultimate], [ultimate, direct]] {
      let batch = try Self.read(records[0], records[1])
      #expect(Self.ends(batch) == ["lei:\(Self.parent) → lei:\(Self.child)"])
    }
    #expect(Self.ends(try Self.read(ultimate)) == ["lei:\(Self.top) → lei:\(Self.child)"])
  }

  @Test func periodsAndSharesAreKept() throws {
    let period = """
      <RelationshipPeriods><RelationshipPeriod><StartDate>2019-03-01T00:00:00Z</StartDate>\
      <EndDate>2024-06-30T00:00:00Z</EndDate><PeriodType>RELATIONSHIP_PERIOD</PeriodType></RelationshipPeriod>\
      </RelationshipPeriods><RelationshipQuantifiers><RelationshipQuantifier>\
      <QuantifierAmount>51.5</QuantifierAmount></RelationshipQuantifier></RelationshipQuantifiers>
      """
    let batch = try Self.read(
      Self.record(Self.child, Self.parent, "IS_DIRECTLY_CONSOLIDATED_BY", more: period))
    let relation = try #require(batch.relations.first)
    #expect(relation.kind == .ownership)
    #expect(relation.documentKind == .registration)
    #expect(relation.validFrom == CalendarDate(iso: "2019-03-01"))
    #expect(relation.validTo == CalendarDate(iso: "2024-06-30"))
    #expect(relation.share == Figure(0.515))
    #expect(relation.evidence == .declared)
  }

  @Test func fundsAreNotOwned() throws {
    for type in ["IS_FUND-MANAGED_BY", "IS_SUBFUND_OF", "IS_FEEDER_TO", "IS_SOMETHING_ELSE"] {
      let batch = try Self.read(Self.record(Self.child, Self.parent, type))
      #expect(batch.relations.isEmpty)
      #expect(batch.parties.count == 2)
      #expect(batch.records.rejected == 0)
    }
  }

  /// Equal numbers of two registers would make one party of two companies.
  @Test func onlyCentralRegistersIdentify() {
    func identifier(_ number: String, _ authority: String) -> PartyIdentifier {
      PartyIdentifier(number, scheme: authority, country: "US")
    }
    #expect(
      identifier("03004112", "RA000585")
        == .strong(.init(scheme: "reg", jurisdiction: "GB", value: "03004112")))
    #expect(identifier("556543-1193", "RA000544") == .strong(.init(scheme: "orgnr", value: "5565431193")))
    #expect(identifier("4386463", "RA000602") == .weak("RA000602 4386463"))
    #expect(identifier("HRB 14077", "RA000242") == .weak("RA000242 HRB 14077"))
  }

  /// Most LEIs have many digits; check digits prove the others.
  @Test func anLEIOfFewDigitsIsOne() {
    #expect(
      PartyIdentifier(Self.parent, scheme: "LEI", country: nil)
        == .strong(.init(scheme: "lei", value: Self.parent)))
    #expect(
      PartyIdentifier("FICTTIDEMARKLATEX", scheme: "LEI", country: nil) == .weak("LEI FICTTIDEMARKLATEX"))
  }

  static let files = RealDocuments.files(of: "gleif")

  @Test(.enabled(if: !files.isEmpty, "the documents of ../shared are not here"), arguments: files)
  func realDocumentsAreRead(_ file: String) throws {
    let document = RealDocuments.read(file)
    #expect(document.format == "gleif")
    #expect(document.batch.records.read > 0 && document.batch.records.rejected == 0)
    #expect(document.batch.diagnostics.items.isEmpty)
    for party in document.batch.parties.indices {
      #expect(document.batch.values(.identifier, ofParty: party).contains { $0.hasPrefix("lei:") })
    }
    #expect(document.batch.products.isEmpty && document.batch.links.isEmpty)
  }
}
