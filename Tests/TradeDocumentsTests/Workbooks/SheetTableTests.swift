import SupplyModel
import Testing

@testable import TradeDocuments

/// How a table is found in a sheet, and what of the sheet is said.
@Suite struct SheetTableTests {
  private func readOne(_ parts: [String: [UInt8]]) throws -> ReadDocument {
    try #require(try readSheets(parts).first)
  }

  private func readOne(rows: String, after: String = "", texts: [String] = []) throws -> ReadDocument {
    try readOne(XLSXBook(rows: rows, after: after, texts: texts).parts)
  }

  @Test func aTableIsReadWithRowsAndColumnsAsPlaces() throws {
    let sheet = try readOne(
      XLSXBook(table: [["supplier", "buyer", "share"], ["mill", "mvh", "0.4"]]).parts)
    #expect(sheet.format == "relations-table")
    #expect(sheet.slugs == [])
    let relation = try #require(sheet.batch.relations.first)
    #expect(relation.share == Figure(0.4))
    #expect(relation.location.shown == "2:1")
    #expect(sheet.batch.parties.map { "\($0.key ?? "") \($0.location.shown)" } == ["mill 2:1", "mvh 2:2"])
    #expect(sheet.batch.records == RecordTally(read: 1))
  }

  @Test func titlesAboveTheHeaderAreSaidAndSkipped() throws {
    let table = [["Suppliers of the hospital"], [], ["as of", "2026"], ["", "id", "name"], ["", "a", "A"]]
    let sheet = try readOne(XLSXBook(table: table, from: 3).parts)
    #expect(sheet.format == "parties-table")
    #expect(sheet.places == ["rows-above-header 3:1"])
    #expect(sheet.batch.diagnostics.items[0].message == "2 rows above the header line are not read")
    #expect(sheet.batch.parties.map(\.location.shown) == ["7:2"])
  }

  @Test func aHeaderFarDownIsNotLookedFor() throws {
    let table = (0..<20).map { ["remark \($0)", "x"] } + [["id", "name"], ["a", "A"]]
    #expect(try readOne(XLSXBook(table: table).parts).format == nil)
    #expect(try readOne(XLSXBook(table: Array(table[1...])).parts).format == "parties-table")
  }

  @Test func aRowOfWordsDoesNotPassForTheHeader() throws {
    let table = [["id", "list of suppliers"], ["id", "name", "country"], ["a", "A", "MY"]]
    #expect(try readOne(XLSXBook(table: table).parts).batch.parties.map(\.key) == ["a"])
  }

  @Test func aMissingColumnIsNamed() throws {
    let sheet = try readOne(XLSXBook(table: [["List"], ["supplier", "kind"], ["a", "goods"]]).parts)
    let diagnostic = try #require(sheet.batch.diagnostics.items.last)
    #expect(diagnostic.message == "column 'buyer' is missing: tables of relations need it")
    #expect(diagnostic.location?.shown == "2:1")
  }

  @Test func blankRowsAndEmptyCellsCostNothing() throws {
    let rows = XLSXBook.rows([["id", "name"], ["a", "A"]]) + XLSXBook.rows([["b", "B"]], from: 1_048_576)
    let sheet = try readOne(rows: rows)
    #expect(sheet.batch.records == RecordTally(read: 2))
    #expect(sheet.batch.parties.map(\.location.shown) == ["2:1", "1048576:1"])
  }

  @Test func shortRowsAreNotRagged() throws {
    let sheet = try readOne(XLSXBook(table: [["id", "name", "country"], ["a", "A"]]).parts)
    #expect(sheet.slugs == [])
  }

  @Test func cellsBesideTheTableAreCounted() throws {
    let table = [
      ["id", "name", "", "country"], ["a", "A", "x", "MY", "see mail"], ["", "", "", "", "note"],
    ]
    let sheet = try readOne(XLSXBook(table: table).parts)
    #expect(sheet.places == ["cells-without-column 2:3"])
    #expect(sheet.batch.diagnostics.items[0].message.hasPrefix("3 cells stand"))
    #expect(sheet.batch.records == RecordTally(read: 1))
  }

  @Test func oddCellsAreReportedInTheirPlaces() throws {
    let header = XLSXBook.rows([["supplier", "buyer", "value", "document", "product"]])
    let rows =
      "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>b</t></is></c>"
      + "<c r=\"C2\"><f>X()</f></c><c r=\"D2\"><v>12345678901234567</v></c><c r=\"E2\" t=\"e\"><v>#N/A</v></c></row>"
    let sheet = try readOne(rows: header + rows)
    #expect(sheet.places == ["uncalculated-formula 2:3", "damaged-number 2:4", "cell-error 2:5"])
    let relation = try #require(sheet.batch.relations.first)
    #expect(relation.value == .missing && relation.product < 0)
    #expect(sheet.batch.symbols[relation.documentNumber] == "12345678901234567")
  }

  @Test func aRowOfNothingButErrorsIsARecordThatIsRefused() throws {
    let rows =
      XLSXBook.rows([["supplier", "buyer"]]) + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>"
    let sheet = try readOne(rows: rows)
    #expect(sheet.slugs == ["cell-error", "missing-party"])
    #expect(sheet.batch.records == RecordTally(read: 1, rejected: 1))
  }

  @Test func percentagesAreFractionsAndWordsAreNot() throws {
    let header = XLSXBook.rows([["supplier", "buyer", "share"]])
    let rows =
      "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"B2\" t=\"str\"><v>b</v></c><c r=\"C2\" s=\"1\"><v>0.75</v></c></row>"
      + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>c</v></c><c r=\"B3\" t=\"str\"><v>b</v></c><c r=\"C3\" t=\"str\"><v>75%</v></c></row>"
    let sheet = try readOne(XLSXBook(rows: header + rows, formats: ["0%"]).parts)
    #expect(sheet.batch.relations.map(\.share) == [Figure(0.75), Figure(0.75)])
    #expect(sheet.places == [])
    #expect(read("supplier,buyer,share\nc,b,75 %\n").batch.relations.map(\.share) == [Figure(0.75)])
    let words = read("supplier,buyer,share\nc,b,three quarters\nc,b,175 %\nc,b,%\n")
    #expect(words.places == ["bad-number 2:5", "out-of-range 3:5", "bad-number 4:5"])
  }

  @Test func hiddenRowsAndColumnsAreReadAndCounted() throws {
    let rows =
      XLSXBook.rows([["id", "name"]])
      + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>a</v></c><c r=\"B2\" t=\"str\"><v>A</v></c></row>"
    let columns = "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>"
    let page = XLSXBook.Page("S", columns + "<sheetData>\(rows)</sheetData><autoFilter ref=\"A1:B2\"/>")
    let sheet = try readOne(XLSXBook([page]).parts)
    #expect(sheet.batch.parties.map(\.key) == ["a"])
    #expect(
      sheet.batch.diagnostics.items.map(\.message) == ["1 hidden row and 1 hidden column are read as well"])
  }

  @Test func hiddenSheetsAreReadAndNamedOnce() throws {
    let table = "<sheetData>\(XLSXBook.rows([["id", "name"], ["a", "A"]]))</sheetData>"
    let book = XLSXBook([
      .init("Open", table), .init("Old", table, state: "hidden"), .init("Older", table, state: "veryHidden"),
    ])
    let workbook = try open(book.parts)
    #expect(workbook.sheets.map(\.isHidden) == [false, true, true])
    #expect(
      workbook.diagnostics.items.map(\.message) == [
        "the sheets 'Old', 'Older' are hidden; they are read as well"
      ])
    #expect(try readSheets(book.parts).map(\.batch.parties.count) == [1, 1, 1])
  }

  @Test func numbersWhoseFormatIsMissingAreSaid() throws {
    let rows =
      XLSXBook.rows([["id", "name"]])
      + "<row r=\"2\"><c r=\"A2\" s=\"99\"><v>7</v></c><c r=\"B2\" s=\"-1\"><v>8</v></c></row>"
    let sheet = try readOne(rows: rows)
    #expect(sheet.batch.parties.map(\.key) == ["7"])
    #expect(sheet.slugs == ["numbers-without-format"])
  }
}
