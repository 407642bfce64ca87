import SupplyModel
import Testing

@testable import TradeDocuments

/// Text tables as spreadsheets are saved: with titles, blank lines and days of printing above the header.
@Suite struct TitledTableTests {
  private static let table = "supplier;buyer;product\na;b;gloves\n\"c; d\";a;latex\n"

  @Test(arguments: [
    ("Our purchases\n", 1), ("Our purchases, 2026\nPrinted 3 May; J. Doe\n\n", 2),
    ("Our purchases;;\n;;\n", 2), ("a, b, c\nx, y\n", 2), ("", 0),
  ])
  func theHeaderIsFoundBelowTitles(_ titles: String, _ above: Int) throws {
    let document = read(titles + Self.table)
    #expect(document.format == "relations-table" && document.batch.relations.count == 2)
    #expect(document.batch.records.rejected == 0)
    let note = document.batch.diagnostics.items.first
    #expect(note?.slug == (above > 0 ? "rows-above-header" : nil))
    let lines = titles.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(document.batch.relations.map(\.location.line) == [UInt32(lines + 1), UInt32(lines + 2)])
  }

  /// The lines below a title decide what separates cells, but for commas in numbers.
  @Test(arguments: [
    ("Purchases, north\nname;amount\na;1,5\nb;2,5\n", ";"), ("name,amount\na,1\nb,2\n", ","),
    ("name;amount\na;1,5\nb;2,5\n", ";"), ("Purchases\nname\tamount\na\t1,5\n", "\t"),
    ("a,b\n1;2,x\n1;2,y\n", ","), ("one column\na\nb\n", ","), ("", ","), ("sep=;\na,b\n", ";"),
    ("2024,2025\n1,2\n", ","), ("id;note\n1;a, b, c\n2;d, e, f\n", ";"),
  ])
  func whatSeparatesCells(_ text: String, _ separator: String) {
    let found = Array(text.utf8).withUnsafeBytes { TextSeparator(in: $0).byte }
    #expect(found == separator.utf8.first)
  }

  @Test func proseAndJSONHoldNoHeaderFurtherDown() {
    for text in [
      "Dear all,\nsee below, please, and answer\nby May\n",
      "{\"a\": [1, 2, 3],\n\"b\": 1, \"c\": 2, \"d\": 3}\n",
    ] {
      #expect(TextHeader.candidates(in: Array(text.utf8), as: DelimitedText()).map(\.above) == [0])
    }
  }

  @Test func aTableAboveAnotherIsRefusedAndTold() {
    let document = read("id;name;country\nh;Hospital;GB\na;Acme;CN\n\n" + Self.table)
    #expect(document.format == "relations-table" && document.batch.relations.count == 2)
    #expect(document.batch.records == RecordTally(read: 4, rejected: 2))
    #expect(document.places.contains("table-above-header 1:1"))
  }

  @Test func aRowOfGroupsTellsNamesApart() throws {
    let unknown = UnknownTable(buyer: "Klinik Nord")
    let text = "Tier 1,,Tier 2,\nSupplier,Country,Supplier,Country\nA,VN,B,CN\nC,DE,D,MY\n"
    _ = read(text, formats: [unknown])
    let mapping = try #require(unknown.proposals.first).mapping
    let document = read(text, formats: [MappedTable(mapping)])
    #expect(document.batch.relations.count == 4 && document.slugs == [])
    #expect(document.batch.parties.compactMap { $0.value(of: .country) } == ["VN", "CN", "DE", "MY"])
  }

  @Test func aListOfSuppliersIsATable() throws {
    let unknown = UnknownTable(buyer: "Klinik Nord")
    _ = read("Supplier\nFict Toner Corporation\nFict Rubber Ltd\n", formats: [unknown])
    #expect(try #require(unknown.proposals.first).mapping.parties.map(\.name).contains(.column("Supplier")))
  }

  @Test func aProposalIsMadeFromTheHeaderBelowTitles() throws {
    let unknown = UnknownTable(buyer: "Klinik Nord")
    let text =
      "Einkauf 2026, Klinik Nord\n\nLieferant;Land;Betrag (EUR)\nAcme;MY;1.200,00\nRubber;TH;300,50\n"
    _ = read(text, formats: [unknown])
    let proposal = try #require(unknown.proposals.first)
    #expect(proposal.mapping.parties.map(\.name) == [.constant("Klinik Nord"), .column("Lieferant")])
    #expect(proposal.rows == 2)
  }
}
