import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct TableReadingTests {
  @Test(arguments: [",", ";", "\t"]) func delimitersAndHeaderSpellingsDoNotMatter(delimiter: String) throws {
    let rows = [
      ["Observed On", "BUYER", "supplier", "HS"], ["2026-01-02", "b", "a", "4015.12"],
    ].map { $0.joined(separator: delimiter) }
    let batch = read(rows.joined(separator: "\r") + "\r").batch
    #expect(batch.diagnostics.items == [])
    #expect(batch.parties.map(\.key) == ["a", "b"])
    #expect(batch.parties.allSatisfy { $0.keyScope == "tables" && $0.statements == [] })
    let relation = try #require(batch.relations.first)
    #expect(relation.observedOn == CalendarDate(year: 2026, month: 1, day: 2))
    #expect(batch.products.map(\.name) == ["hs:401512"])
    #expect(
      batch.products[0].statements == [
        Statement(.hs, "401512", original: "4015.12", at: batch.products[0].location)
      ])
  }

  @Test func emptyEvidenceIsDeclaredAndEmptyKindGoods() {
    let batch = read("supplier,buyer,document,evidence,kind\na,b,INV-1,,\nc,d,,court,Service\n").batch
    #expect(batch.relations.map(\.evidence) == [.declared, .court])
    #expect(batch.relations.map(\.kind) == [.goods, .service])
    #expect(batch.relations.map(\.documentKind) == [.table, .table])
  }

  @Test func missingFiguresStayMissing() {
    let batch = read("supplier,buyer,share,value\na,b,,\na,c,0,1e3\n").batch
    #expect(batch.relations.map(\.share.value) == [nil, 0])
    #expect(batch.relations.map(\.value.value) == [nil, 1000])
  }

  @Test func blankRowsAreNoRecords() {
    let batch = read("supplier,buyer\n\n,\n ,  \na,b\n").batch
    #expect(batch.records == RecordTally(read: 1))
    #expect(batch.relations.map(\.record) == [0])
    #expect(batch.relations[0].location.line == 5)
  }

  @Test func partiesCarryTheirStatementsWithPlaces() {
    let text = MarkedText(
      "id,name,aliases,country,identifiers,origin,parent,owned_share\n"
        + "p,1️⃣Fict Mill,2️⃣Mill | Old Mill,3️⃣Viet Nam,4️⃣lei:X|reg:MY:7,5️⃣1,6️⃣holding,7️⃣0.60\n")
    let batch = read(text.text).batch
    let places = text.places
    #expect(
      batch.parties[0].statements.map {
        "\($0.property) \($0.value) \($0.original ?? "-") \($0.location.shown)"
      }
        == [
          "name Fict Mill - \(places[0])", "alias Mill - \(places[1])", "alias Old Mill - \(places[1])",
          "identifier lei:X - \(places[3])", "identifier reg:MY:7 - \(places[3])",
          "country VN Viet Nam \(places[2])", "parent holding - \(places[5])",
          "ownedShare 0.6 0.60 \(places[6])", "origin yes 1 \(places[4])",
        ])
    #expect(batch.parties[1].key == "holding")
    #expect(batch.relations.map(\.kind) == [.ownership])
    #expect(batch.relations[0].supplier == 1 && batch.relations[0].buyer == 0)
    #expect(batch.relations[0].share == Figure(0.6))
  }

  @Test(arguments: ["60%", "60 %", "0.6"]) func anOwnersShareMayBeAPercentage(_ share: String) {
    let batch = read("id,name,parent,owned_share\na,A,b,\(share)\n").batch
    #expect(batch.relations.map(\.share) == [Figure(0.6)] && batch.diagnostics.items.isEmpty)
  }

  /// A sum read as a supplier would halve what every other sells.
  @Test(arguments: [("Total", 1), ("Grand Total 2026", 1), ("Subtotal", 1), ("Total Fict Ltd", 0)])
  func aRowOfSumsIsNoSupplier(_ text: String, rejected: Int) {
    let document = read("supplier,buyer,product,value\na,b,c,1\n\(text),b,,1\n")
    #expect(document.batch.records.rejected == rejected)
    #expect(document.places == (rejected == 1 ? ["totals-row 3:1"] : []))
  }

  @Test func actionsKeepTheirCellsAsWritten() {
    let batch = read("id,party,Amount Owed,due\nA-1,p,\"1,234.50\",2026-12-31\n").batch
    #expect(batch.actions.map(\.fields) == [["amount_owed": "1,234.50", "due": "2026-12-31"]])
  }

  @Test func assessmentLevelsAreNumbersOrWords() {
    let batch = read("party,indicator,level\np,fees,0.70\np,fees,High\n").batch
    #expect(batch.assessments.map(\.level) == ["0.7", "High"])
    #expect(batch.assessments.map(\.evidence) == [.none, .none])
    #expect(batch.parties.count == 1)
  }

  @Test func listTablesAreReadWhole() throws {
    let bytes = Array("Entity,Status \r\n\"Fict, Ltd\",Active\r\nOther\r\n".utf8)
    let (table, notes) = try TableReader.readTable(bytes, path: "list.csv")
    #expect(notes.isEmpty)
    #expect(table.header == ["Entity", "Status"])
    #expect(table.rows.map(\.cells) == [["Fict, Ltd", "Active"], ["Other", ""]])
    #expect(table.rows.map(\.line) == [2, 3])
    #expect(table.rows[0].columns == [1, 13])
  }

  @Test func aListThatIsCutOffIsNotUsed() {
    #expect(throws: UnreadableDocument.self) {
      try TableReader.readTable(Array("name,status\n\"Fict".utf8), path: "list.csv")
    }
    #expect(throws: UnreadableDocument.self) { try TableReader.readTable([], path: "list.csv") }
  }
}
