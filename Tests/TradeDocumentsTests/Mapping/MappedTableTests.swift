import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct MappedTableTests {
  private static let mapping = TableMapping(
    name: "ledger", files: "ledger-*.csv", dates: [CalendarDate.Format("d-MMM-yy")!, .iso], missing: ["N/A"],
    parties: [
      MappedParty(
        label: "maker", name: .column("Maker"), country: .column("Made In"), region: .column("Region"),
        identifiers: [MappedIdentifier(scheme: "gln", value: .column("GLN"))], isOptional: true),
      MappedParty(label: "seller", name: .column("Seller")),
      MappedParty(label: "us", name: .constant("Example Hospital (fictional)")),
    ],
    relations: [
      MappedRelation(
        supplier: "maker", buyer: "seller", fields: [.product: .column("Item"), .value: .column("Amount")]),
      MappedRelation(
        supplier: "seller", buyer: "us",
        fields: [
          .product: .column("Item"), .value: .column("Amount"), .kind: .constant("goods"),
          .observedOn: .column("Day"),
        ]),
    ])

  private static let header = "Maker,Made In,Region,GLN,Seller,Item,Amount,Day\n"

  private func readRows(_ rows: String, path: String = "in/ledger-1.csv") -> ReadDocument {
    read(Self.header + rows, path: path, formats: [MappedTable(Self.mapping)] + DocumentFormats.all)
  }

  @Test func aRowStatesItsPartiesAndRelations() throws {
    let batch = readRows("Fict Rubber,MY,MY-10,9529028000003,Fict Trade,Gloves,12.5,2-Jun-06\n").batch
    #expect(batch.diagnostics.items == [])
    #expect(batch.parties.map(\.key) == ["Fict Rubber", "Fict Trade", "Example Hospital (fictional)"])
    #expect(batch.parties[0].keyScope == "mapping:ledger:maker")
    #expect(
      batch.parties[0].statements.map { "\($0.property.rawValue) \($0.value) \($0.location.shown)" } == [
        "name Fict Rubber 2:1", "country MY 2:13", "region MY-10 2:16", "identifier gln:9529028000003 2:22",
      ])
    #expect(batch.relations.map(\.supplier) == [0, 1])
    #expect(batch.relations.map(\.buyer) == [1, 2])
    #expect(batch.relations[1].observedOn == CalendarDate(year: 2006, month: 6, day: 2))
  }

  @Test func columnsNothingIsReadFromAreTold() {
    let text =
      "Maker,Made In,Region,GLN,Seller,Item,Amount,Day,Maker,Note,Vendor 2,Vendor country,Vendor\n"
      + ",,,,Fict Trade,Gloves,1,,,,Fict Rubber,MY,V-12\n"
    let document = read(text, path: "in/ledger-1.csv", formats: [MappedTable(Self.mapping)])
    #expect(document.places == ["repeated-column 1:49", "unread-column 1:55", "unread-suppliers 1:60"])
    #expect(
      document.batch.diagnostics.items.last?.message == "nothing is read from columns 'Note', 'Vendor'")
    #expect(readRows("").slugs == [])
  }

  /// A sum read as a supplier would halve what every other sells.
  @Test(arguments: ["Total", "TOTAL:", "Grand total", "Summe 2006", "Total général", "合计"])
  func aRowOfSumsIsNoSupplier(_ text: String) {
    let batch = readRows(",,,,Fict Trade,Gloves,12.5,\n,,,,\(text),,12.5,\n").batch
    #expect(batch.relations.count == 1 && batch.records.rejected == 1)
    #expect(batch.diagnostics.items.map(\.slug).contains("totals-row"))
  }

  /// Whatever else the row repeats, unless it says where the party is or what it sells.
  @Test func aRowOfSumsMayRepeatOtherColumns() {
    let rows = [",,,,Total,,12.5,2-Jun-06", ",,,,Subtotal,Gloves,12.5,", "Fict Rubber,MY,,,Grand Total,,1,"]
    for row in rows {
      let batch = readRows(",,,,Fict Trade,Gloves,12.5,\n\(row)\n").batch
      #expect(batch.relations.count == 1 && batch.records.rejected == 1, "\(row)")
    }
  }

  @Test func whoIsCalledSoAndSellsSomethingIsASupplier() {
    let batch = readRows(",,,,Total,Gloves,12.5,\n,,,,Totally Fict,,1,\nTotal,MY,,,Fict Trade,,1,\n").batch
    #expect(batch.records.rejected == 0 && batch.relations.count == 4)
  }

  @Test func aSiteAndAVendorOfOneNameStayTwo() {
    let batch = readRows("Fict Rubber,MY,,,Fict Rubber,Gloves,1,\n").batch
    #expect(
      batch.parties.map(\.keyScope) == ["mapping:ledger:maker", "mapping:ledger:seller", "register:"])
  }

  @Test func inARegisterTheyAreOne() {
    var mapping = Self.mapping
    mapping.parties = mapping.parties.map { party in
      var party = party
      if party.label != "us" { party.register = "vendors" }
      return party
    }
    let table = Self.header + "Fict Rubber,MY,,,Fict Rubber,Gloves,1,\n"
    let batch = read(table, path: "ledger-1.csv", formats: [MappedTable(mapping)]).batch
    #expect(batch.parties.map(\.keyScope) == ["register:vendors", "register:vendors", "register:"])
  }

  @Test func whatTheSameNameSaysElsewhereIsARecordOfItsOwn() {
    let batch = readRows("Fict Rubber,MY,,,S,G,1,\nFict Rubber,TH,,,S,G,1,\nFict Rubber,MY,,,S,G,1,\n").batch
    let makers = batch.parties.filter { $0.keyScope.hasSuffix("maker") }
    #expect(makers.map { $0.value(of: .country) } == ["MY", "TH"])
    #expect(Set(makers.map(\.key)) == ["Fict Rubber"])
  }

  @Test func anOptionalPartyMayBeMissing() {
    let batch = readRows("N/A,,,,Fict Trade,Gloves,1,N/A\n").batch
    #expect(batch.parties.count == 2)
    #expect(batch.relations.count == 1)
    #expect(batch.records == RecordTally(read: 1))
    #expect(batch.diagnostics.items == [])
  }

  @Test func anyOtherPartyMayNot() {
    let document = readRows("Fict Rubber,MY,,,N/A,Gloves,1,\n")
    #expect(document.places == ["missing-party 2:18"])
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test func aBadCellOfSeveralRelationsIsReportedOnce() {
    let document = readRows("Fict Rubber,MY,,,Fict Trade,Gloves,much,06/02/2006\n")
    #expect(document.places == ["bad-number 2:36", "bad-date 2:41"])
    #expect(document.batch.relations.count == 2)
  }

  @Test func aMissingColumnIsNamed() throws {
    let document = read(
      "Maker,Seller\nA,B\n", path: "ledger-2.csv", formats: [MappedTable(Self.mapping)])
    let diagnostic = try #require(document.batch.diagnostics.items.first)
    #expect(diagnostic.slug == "missing-column")
    #expect(diagnostic.message == "column 'Made In' is missing: the mapping 'ledger' needs it")
    #expect(diagnostic.hint == "columns seen: 'Maker', 'Seller'")
    #expect(document.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test func otherFilesAreLeftAlone() {
    #expect(readRows("", path: "ledger.csv").format == nil)
  }

  @Test func theConfigurationSettlesWhoReads() {
    let own = read(
      "supplier,buyer,Seller\nA,B,C\n", path: "ledger-3.csv",
      formats: DocumentFormats.all + [
        MappedTable(
          TableMapping(
            name: "x", files: "*.csv", parties: [MappedParty(label: "s", name: .column("Seller"))],
            relations: []))
      ])
    #expect(own.format == "mapped-table")
    #expect(own.slugs == ["unread-suppliers", "unread-column"])
  }

  @Test func aRelationOfAnUnknownPartyIsAProblemOfTheMapping() {
    var mapping = Self.mapping
    mapping.relations.append(MappedRelation(supplier: "maker", buyer: "nobody"))
    #expect(
      mapping.problem
        == "a relation of mapping 'ledger' names the party 'nobody', which the mapping does not define")
    #expect(Self.mapping.problem == nil)
  }
}
