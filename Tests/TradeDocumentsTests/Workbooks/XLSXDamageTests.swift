import SupplyModel
import Testing

@testable import TradeDocuments

/// Workbooks that are broken, or made to break a reader.
@Suite struct XLSXDamageTests {
  private static let sound = "<sheetData>\(XLSXBook.rows([["id", "name"], ["a", "A"]]))</sheetData>"

  private func problem(_ parts: [String: [UInt8]]) -> Diagnostic? {
    do {
      _ = try open(parts)
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test(arguments: [
    ("_rels/.rels", "its part _rels/.rels is missing"),
    ("xl/workbook.xml", "its part xl/workbook.xml is missing"),
    ("xl/_rels/workbook.xml.rels", "its part xl/_rels/workbook.xml.rels is missing"),
  ])
  func aMissingPartIsNamed(part: String, words: String) {
    var parts = XLSXBook([.init("S", Self.sound)]).parts
    parts[part] = nil
    #expect(problem(parts)?.slug == "damaged-workbook")
    #expect(problem(parts)?.message == "the workbook cannot be read: \(words)")
  }

  @Test func soundSheetsAreReadBesideABrokenOne() throws {
    let book = XLSXBook([
      .init("Good", Self.sound), .init("Bad", "<sheetData><row>"), .init("Gone", ""),
      .init("Last", Self.sound),
    ])
    var parts = book.parts
    parts["xl/worksheets/sheet3.xml"] = nil
    let sheets = try readSheets(parts)
    #expect(sheets.map(\.batch.parties.count) == [1, 0, 0, 1])
    #expect(sheets.map(\.slugs) == [[], ["damaged-sheet"], ["damaged-sheet"], []])
    #expect(sheets.map(\.batch.records.rejected) == [0, 1, 1, 0])
    #expect(
      sheets[1].batch.diagnostics.items[0].message.hasPrefix(
        "the sheet 'Bad' cannot be read: its part xl/worksheets/sheet2.xml is damaged"))
    #expect(
      sheets[2].batch.diagnostics.items[0].message.hasSuffix("its part xl/worksheets/sheet3.xml is missing"))
  }

  @Test func sheetsWithoutTextsOfOthersAreReadWhenTheTextsAreDamaged() throws {
    let shared = "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>"
    var parts = XLSXBook([.init("Own", Self.sound), .init("Shared", shared)], texts: ["<t>id</t>"]).parts
    parts["xl/sharedStrings.xml"] = Array("<sst><si>".utf8)
    let sheets = try readSheets(parts)
    #expect(sheets.map(\.slugs) == [[], ["damaged-sheet"]])
  }

  @Test(arguments: [("99", "99"), ("-1", "-1"), ("99999999999999999999", "99999999999999999999"), ("x", "x")])
  func aTextThatIsNotThereIsUnknown(number: String, shown: String) throws {
    let workbook = try open(
      XLSXBook(rows: "<row><c t=\"s\"><v>\(number)</v></c></row>", texts: ["<t>a</t>"]).parts)
    #expect(workbook.cells() == ["A1: \(shown) (damaged)"])
  }

  @Test(arguments: [
    "<row r=\"0\"/>", "<row r=\"-5\"/>", "<row r=\"1048577\"/>", "<row r=\"99999999999999999999\"/>",
    "<row r=\"x\"/>",
    "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"3\"/><row r=\"3\"/>",
    "<row r=\"1\"><c r=\"ZZZZZ99999999\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>", "<row r=\"1048576\"/><row/>",
  ])
  func cellsThatCannotBeRefuseTheSheet(rows: String) throws {
    let sheet = try #require(try readSheets(XLSXBook(rows: rows).parts).first)
    #expect(sheet.slugs == ["damaged-sheet"])
  }

  @Test func theLastCellOfASheetIsACell() throws {
    let workbook = try open(XLSXBook(rows: "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").parts)
    #expect(workbook.cells() == ["XFD1048576: 1"])
  }

  @Test func entitiesAndDeepNestingAreRefused() throws {
    let book = XLSXBook([.init("S", Self.sound), .init("Deep", String(repeating: "<a>", count: 500))])
    var parts = book.parts
    parts["xl/worksheets/sheet1.xml"] = Array(
      "<!DOCTYPE w [<!ENTITY a \"aaaa\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"
        .utf8)
    let sheets = try readSheets(parts)
    #expect(sheets.map(\.slugs) == [["damaged-sheet"], ["damaged-sheet"]])
    #expect(sheets[0].batch.diagnostics.items[0].message.contains("entities are never expanded"))
    #expect(sheets[1].batch.diagnostics.items[0].message.contains("nested more than"))
  }

  @Test func aTextUsedAMillionTimesIsKeptOnce() throws {
    let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 1_000)
    let rows = String(repeating: "<row>\(cells)</row>", count: 100)
    let workbook = try open(
      XLSXBook(rows: rows, texts: ["<t>\(String(repeating: "x", count: 100_000))</t>"]).parts)
    #expect(workbook.sheets[0].grid?.cells.count == 100_000)
    #expect((workbook.sheets[0].grid?.text.count ?? 0) < 200_000)
  }

  @Test func aCellLargerThanAnyIsRefused() throws {
    let text = String(repeating: "x", count: WorkbookLimits.cellBytes + 1)
    #expect(try readSheets(XLSXBook(table: [[text]]).parts)[0].slugs == ["workbook-too-large"])
  }

  @Test func externalLinksAreNotFollowed() throws {
    var parts = XLSXBook([.init("S", Self.sound)]).parts
    let relationships = String(decoding: parts["xl/_rels/workbook.xml.rels"] ?? [], as: UTF8.self)
    parts["xl/_rels/workbook.xml.rels"] = Array(
      relationships.split(separator: "Target=\"worksheets").joined(
        separator: "TargetMode=\"External\" Target=\"worksheets"
      ).utf8)
    #expect(try readSheets(parts)[0].slugs == ["damaged-sheet"])
  }

  @Test func partsAreFoundByRelationshipAndNotByName() throws {
    var parts = XLSXBook([.init("S", Self.sound)]).parts
    parts["elsewhere/one.xml"] = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = nil
    let relationships = String(decoding: parts["xl/_rels/workbook.xml.rels"] ?? [], as: UTF8.self)
    parts["xl/_rels/workbook.xml.rels"] = Array(
      relationships.split(separator: "worksheets/sheet1.xml").joined(separator: "./../elsewhere/one.xml").utf8
    )
    #expect(try readSheets(parts)[0].batch.parties.count == 1)
  }

  @Test func chartSheetsAreNoTables() throws {
    var parts = XLSXBook([.init("Chart", "<drawing/>"), .init("S", Self.sound)]).parts
    let relationships = String(decoding: parts["xl/_rels/workbook.xml.rels"] ?? [], as: UTF8.self)
    let first = relationships.split(separator: "/worksheet\" Target=\"worksheets/sheet1").joined(
      separator: "/chartsheet\" Target=\"worksheets/sheet1")
    parts["xl/_rels/workbook.xml.rels"] = Array(first.utf8)
    #expect(try open(parts).sheets.map(\.name) == ["S"])
  }

  @Test func binaryWorkbooksAreNamed() {
    var parts = XLSXBook([.init("S", Self.sound)]).parts
    let root = String(decoding: parts["_rels/.rels"] ?? [], as: UTF8.self)
    parts["_rels/.rels"] = Array(root.split(separator: "workbook.xml").joined(separator: "workbook.bin").utf8)
    #expect(problem(parts)?.slug == "old-workbook")
    #expect(problem(parts)?.message == "the workbook cannot be read: it is a binary workbook (.xlsb)")
  }
}
