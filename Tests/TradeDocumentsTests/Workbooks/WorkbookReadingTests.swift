import SupplyModel
import Testing

@testable import TradeDocuments

/// Workbooks as documents: which of their sheets are read, and that what they say does not depend on how they are kept.
@Suite struct WorkbookReadingTests {
  private static let relations = [
    ["supplier", "buyer", "share", "value", "currency", "observed_on", "document"],
    ["mill", "9529018000006", "0.25", "1234.5", "EUR", "2026-03-17", "00123"],
    ["farm", "mill", "", "99", "EUR", "2026-01-02", "INV-1"],
  ]

  /// What a table says, without places.
  private func facts(_ document: ReadDocument) -> [String] {
    let batch = document.batch
    return batch.parties.map { party in
      "\(party.key ?? "") "
        + party.statements.map { "\($0.property.rawValue)=\($0.value)" }.joined(separator: " ")
    }
      + batch.relations.map { relation in
        [
          "\(relation.supplier)→\(relation.buyer)", "\(relation.share)", "\(relation.value)",
          "\(relation.quantity)",
          batch.symbols[relation.currency] ?? "-", batch.symbols[relation.documentNumber] ?? "-",
          relation.observedOn.map { "\($0)" } ?? "-", "\(relation.record)",
        ].joined(separator: " ")
      } + ["\(batch.records)"] + document.slugs
  }

  @Test func oneTableIsTheSameInEveryForm() throws {
    let text = read(Self.relations.map { $0.joined(separator: ",") + "\n" }.joined())
    let rows =
      XLSXBook.rows([Self.relations[0]])
      + "<row r=\"2\"><c t=\"str\"><v>mill</v></c><c><v>9.529018000006E12</v></c><c s=\"1\"><v>0.25</v></c><c s=\"2\"><v>1234.5</v></c><c t=\"str\"><v>EUR</v></c><c s=\"3\"><v>46098</v></c><c s=\"4\"><v>123</v></c></row>"
      + "<row r=\"3\"><c t=\"str\"><v>farm</v></c><c t=\"str\"><v>mill</v></c><c/><c><v>99</v></c><c t=\"str\"><v>EUR</v></c><c s=\"3\"><v>46024</v></c><c t=\"str\"><v>INV-1</v></c></row>"
    let excel = try readSheets(XLSXBook(rows: rows, formats: ["0%", "#,##0.00", "14", "00000"]).parts)
    let cell = { (attributes: String, text: String) in
      "<table:table-cell office:value-type=\(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }
    let ods =
      ODSBook.rows([Self.relations[0]]) + "<table:table-row>" + cell("\"string\"", "mill")
      + cell("\"float\" office:value=\"9529018000006\"", "9.53E+12")
      + cell("\"percentage\" office:value=\"0.25\"", "25%")
      + cell("\"currency\" office:value=\"1234.5\"", "1.234,50 €") + cell("\"string\"", "EUR")
      + cell("\"date\" office:date-value=\"2026-03-17\"", "17/03/26")
      + cell("\"float\" office:value=\"123\"", "00123")
      + "</table:table-row>" + ODSBook.rows([Self.relations[2]])
    let open = try readSheets(ODSBook.parts(rows: ods), .openDocumentSpreadsheet)
    #expect(facts(excel[0]) == facts(text))
    #expect(facts(open[0]) == facts(text))
    #expect(text.batch.relations.count == 2 && text.slugs == [])
  }

  @Test func eachSheetIsADocumentOfItsOwn() throws {
    let book = XLSXBook([
      .init("Parties", "<sheetData>\(XLSXBook.rows([["id", "name"], ["a", "A"]]))</sheetData>"),
      .init("Relations", "<sheetData>\(XLSXBook.rows([["supplier", "buyer"], ["a", "b"]]))</sheetData>"),
      .init(
        "Sectors",
        "<sheetData>\(XLSXBook.rows([["Codes"], ["NACE", "Title", "Unit"], ["13.10", "Spinning", "t"]]))</sheetData>"
      ),
      .init(
        "Notes",
        "<sheetData>\(XLSXBook.rows([["Please fill in all sheets"], ["and send them back"]]))</sheetData>"),
      .init("Empty", "<sheetData/>"),
    ])
    let sheets = try readSheets(book.parts)
    #expect(sheets.map(\.format) == ["parties-table", "relations-table", nil, "notes", "notes"])
    #expect(sheets.map(\.batch.document.index) == [0, 1, 2, 3, 4])
    #expect(
      sheets[2...].map(\.recognition)
        == ["a table with the columns 'NACE', 'Title', 'Unit'", "a sheet without a table", "an empty sheet"])
    #expect(sheets.map(\.slugs) == [[], [], ["unrecognised-sheet"], ["sheet-without-table"], []])
    #expect(sheets[3].batch.diagnostics.items[0].severity == .note)
    #expect(sheets.map(\.batch.records.rejected) == [0, 0, 1, 0, 0])
  }

  @Test func namesOfSheetsAreAsWrittenAndUnique() throws {
    let page = "<sheetData/>"
    let book = XLSXBook([
      .init("Parties &amp; co", page), .init("A", page), .init("A", page), .init("A (2)", page),
    ])
    #expect(try open(book.parts).sheets.map(\.name) == ["Parties & co", "A", "A (2)", "A (2) (2)"])
  }

  @Test func aQuestionnaireNamesItsColumns() throws {
    let columns = (1...12).map { "Column \($0)" }
    let sheet = try readSheets(XLSXBook(table: [["Smelter list"], columns]).parts)[0]
    let diagnostic = try #require(sheet.batch.diagnostics.items.first)
    #expect(
      diagnostic.message.hasPrefix(
        "the sheet is no table Headwater knows: it looks like a table with the columns 'Column 1'"))
    #expect(diagnostic.message.hasSuffix("and 4 more"))
  }

  @Test func aMappingReadsTheSheetsThatHaveItsColumns() throws {
    let mapping = TableMapping(
      name: "oriel", files: "book*.xlsx", dates: [CalendarDate.Format("dd.MM.yyyy")!],
      parties: [
        MappedParty(label: "from", name: .column("Lieferant")),
        MappedParty(label: "to", name: .column("Kunde")),
      ],
      relations: [
        MappedRelation(
          supplier: "from", buyer: "to", fields: [.observedOn: .column("Datum"), .value: .column("Betrag")])
      ])
    let rows =
      XLSXBook.rows([["Lieferungen 2026"], ["Lieferant", "Kunde", "Datum", "Betrag"]])
      + "<row r=\"3\"><c t=\"str\"><v>Mill</v></c><c t=\"str\"><v>MVH</v></c><c s=\"1\"><v>46098</v></c><c><v>12.5</v></c></row>"
      + XLSXBook.rows([["Farm", "Mill", "18.03.2026", "7"]], from: 4)
    let book = XLSXBook(
      [
        .init("Daten", "<sheetData>\(rows)</sheetData>"),
        .init("Hilfe", "<sheetData>\(XLSXBook.rows([["Lieferant", "Ort"]]))</sheetData>"),
      ],
      formats: ["14"])
    let sheets = try readSheets(book.parts, formats: [MappedTable(mapping)] + DocumentFormats.all)
    #expect(sheets.map(\.format) == ["mapped-table", nil])
    #expect(
      sheets[0].batch.relations.compactMap(\.observedOn).map { "\($0)" } == ["2026-03-17", "2026-03-18"])
    #expect(sheets[0].batch.relations.map(\.value) == [Figure(12.5), Figure(7)])
    #expect(sheets[0].slugs == ["rows-above-header"])
  }

  @Test func aMappingMayNameOneSheet() throws {
    let party = MappedParty(label: "from", name: .column("Lieferant"))
    let mapping = TableMapping(name: "one", files: "book.xlsx!Hilfe", parties: [party], relations: [])
    let page = "<sheetData>\(XLSXBook.rows([["Ort", "Land"], ["Kashgar", "China"]]))</sheetData>"
    let book = XLSXBook([.init("Hilfe", page), .init("Daten", page)])
    let sheets = try readSheets(book.parts, formats: [MappedTable(mapping)])
    #expect(sheets.map(\.slugs) == [["missing-column"], ["unrecognised-sheet"]])
  }

  @Test func aWorkbookIsOpenedFromItsBytes() throws {
    let parts = XLSXBook(table: [["id", "name"], ["a", "A"]]).parts
    let bytes = Packing.zip(parts.sorted { $0.key < $1.key }.map { Packing.Member($0.key, $0.value) })
    let source = DocumentSource(document: DocumentID(0), path: "book.xlsx", content: .memory(bytes))
    let workbook = try Workbook(source)
    #expect(Workbook.sheetNames(in: source.content) == ["Sheet1"])
    #expect(workbook.sheets.map(\.name) == ["Sheet1"])
    #expect(workbook.cells() == ["A1: id", "B1: name", "A2: a", "B2: A"])
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5, 6, 7])
  func aWorkbookCutOffOrChangedAnywhereIsSaidToBe(eighth: Int) throws {
    let book = XLSXBook(
      table: [["id", "name"]] + (0..<300).map { ["id-\($0)-\($0 * 7919 % 1000)", "Name \($0 * 104_729)"] })
    let bytes = Packing.zip(book.parts.sorted { $0.key < $1.key }.map { Packing.Member($0.key, $0.value) })
    for damaged in [
      Array(bytes[..<(bytes.count * eighth / 8)]), changed(bytes, at: bytes.count * eighth / 8 + 40),
    ] {
      let source = DocumentSource(document: DocumentID(0), path: "book.xlsx", content: .memory(damaged))
      guard let workbook = try? Workbook(source), let grid = workbook.sheets.first?.grid else {
        continue
      }
      // What was changed may be a name or date in the archive that nothing depends on; the cells are then whole.
      #expect(grid.cells.count == 602)
    }
  }

  private func changed(_ bytes: [UInt8], at position: Int) -> [UInt8] {
    var bytes = bytes
    bytes[min(position, bytes.count - 1)] ^= 0x55
    return bytes
  }
}
