import SupplyModel
import Testing

@testable import TradeDocuments

/// What a cell of an OpenDocument spreadsheet becomes, and how its repetitions are read.
@Suite struct ODSTests {
  private func cells(_ row: String) throws -> [String] {
    try open(ODSBook.parts(rows: "<table:table-row>\(row)</table:table-row>"), .openDocumentSpreadsheet)
      .cells()
  }

  private func cell(_ attributes: String, _ text: String = "") -> String {
    "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test(arguments: [
    ("office:value-type=\"string\"", "mill", "mill"),
    ("office:value-type=\"string\" office:string-value=\"mill\"", "shown", "mill"),
    ("office:value-type=\"float\" office:value=\"9521000001015\"", "9.52E+12", "9521000001015"),
    ("office:value-type=\"float\" office:value=\"9.521000001015E12\"", "", "9521000001015"),
    ("office:value-type=\"float\" office:value=\"123\"", "00123", "00123"),
    ("office:value-type=\"float\" office:value=\"123\"", "124", "123"),
    ("office:value-type=\"float\" office:value=\"1234.5\"", "1.234,50", "1234.5"),
    ("office:value-type=\"float\" office:value=\"12345678901234567\"", "", "12345678901234567 (manyDigits)"),
    ("office:value-type=\"percentage\" office:value=\"0.75\"", "75%", "0.75"),
    ("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12.5\"", "12,50 €", "12.5"),
    ("office:value-type=\"date\" office:date-value=\"2026-03-17\"", "17.03.26", "2026-03-17"),
    ("office:value-type=\"date\" office:date-value=\"2026-03-17T00:00:00\"", "17.03.26", "2026-03-17"),
    ("office:value-type=\"date\" office:date-value=\"2026-03-17T09:30:00\"", "", "2026-03-17T09:30:00"),
    ("office:value-type=\"time\" office:time-value=\"PT09H30M00S\"", "9:30", "09:30:00"),
    ("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR", "TRUE"),
    ("office:value-type=\"boolean\" office:boolean-value=\"false\"", "FALSCH", "FALSE"),
    (
      "office:value-type=\"string\" calcext:value-type=\"error\" table:formula=\"of:=NA()\"", "#N/A",
      "#N/A (error)"
    ),
    ("table:formula=\"of:=1+1\"", "", " (uncalculated)"),
    ("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "2", "2"),
    ("office:value-type=\"float\" office:value=\"x\"", "", "x (damaged)"),
  ])
  func values(attributes: String, shown: String, text: String) throws {
    #expect(try cells(cell(attributes, shown)) == ["A1: \(text)"])
  }

  @Test func paragraphsSpacesAndSpansAreText() throws {
    let xml =
      "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>remark</text:p></office:annotation>"
      + "<text:p>a<text:s text:c=\"2\"/><text:span>b</text:span><text:tab/>c</text:p><text:p>d<text:line-break/>e"
      + "<text:ruby><text:ruby-base>f</text:ruby-base><text:ruby-text>g</text:ruby-text></text:ruby></text:p></table:table-cell>"
    #expect(try cells(xml) == ["A1: a  b\tc\nd\nef"])
  }

  @Test func repeatedCellsAndRowsAreRead() throws {
    let filled =
      "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
    let rows =
      "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/></table:table-row>"
      + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/>\(filled)</table:table-row>"
    let workbook = try open(ODSBook.parts(rows: rows), .openDocumentSpreadsheet)
    #expect(workbook.cells() == ["B4: x", "C4: x", "B5: x", "C5: x"])
  }

  @Test(arguments: ["1048576", "4294967296", "99999999999999999999", "-3", "0", "x", ""])
  func emptyRepetitionsCostNothing(count: String) throws {
    let empty = "<table:table-cell table:number-columns-repeated=\"\(count)\"/>"
    let rows =
      "<table:table-column table:number-columns-repeated=\"\(count)\"/>\(ODSBook.rows([["id", "name"], ["a", "A"]]))"
      + String(
        repeating:
          "<table:table-row table:number-rows-repeated=\"\(count)\">\(empty)\(empty)</table:table-row>",
        count: 50)
    let sheet = try #require(try readSheets(ODSBook.parts(rows: rows), .openDocumentSpreadsheet).first)
    #expect(sheet.slugs == [])
    #expect(sheet.batch.parties.map(\.key) == ["a"])
  }

  @Test(arguments: [
    ("16385", "1", "damaged-sheet"), ("1", "1048577", "damaged-sheet"),
    ("16384", "1048576", "workbook-too-large"),
  ])
  func filledRepetitionsBeyondASheetRefuseIt(columns: String, rows: String, slug: String) throws {
    let bad =
      "<table:table table:name=\"Bad\"><table:table-row/><table:table-row table:number-rows-repeated=\"\(rows)\">"
      + "<table:table-cell table:number-columns-repeated=\"\(columns)\" office:value-type=\"float\" office:value=\"1\"/>"
      + "</table:table-row></table:table>"
    let good = "<table:table table:name=\"Good\">\(ODSBook.rows([["id", "name"], ["a", "A"]]))</table:table>"
    let sheets = try readSheets(ODSBook.parts(bad + good), .openDocumentSpreadsheet)
    #expect(sheets.map(\.slugs) == [[slug], []])
    #expect(sheets[1].batch.parties.count == 1)
  }

  @Test func mergedCellsAreReadInEachRow() throws {
    let rows =
      ODSBook.rows([["supplier", "buyer"]])
      + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>mill</text:p></table:table-cell>\(cell("office:value-type=\"string\"", "a"))</table:table-row>"
      + "<table:table-row><table:covered-table-cell office:value-type=\"string\"><text:p>ghost</text:p></table:covered-table-cell>\(cell("office:value-type=\"string\"", "b"))</table:table-row>"
    let sheet = try #require(try readSheets(ODSBook.parts(rows: rows), .openDocumentSpreadsheet).first)
    #expect(sheet.batch.parties.map(\.key) == ["mill", "a", "b"])
    #expect(sheet.slugs == ["merged-cells"])
  }

  @Test func hiddenSheetsRowsAndColumnsAreSaid() throws {
    let styles =
      "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
      + "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"true\"/></style:style>"
    let rows =
      "<table:table-column/><table:table-column table:visibility=\"collapse\"/>"
      + ODSBook.rows([["id", "name"]])
      + "<table:table-row table:visibility=\"filter\">\(cell("office:value-type=\"string\"", "a"))\(cell("office:value-type=\"string\"", "A"))</table:table-row>"
    let parts = ODSBook.parts(
      "<table:table table:name=\"H\" table:style-name=\"ta1\">\(rows)</table:table><table:table table:name=\"V\" table:style-name=\"ta2\"/>",
      styles: styles)
    let workbook = try open(parts, .openDocumentSpreadsheet)
    #expect(workbook.sheets.map(\.isHidden) == [true, false])
    let sheets = try readSheets(parts, .openDocumentSpreadsheet)
    #expect(
      sheets[0].batch.diagnostics.items.map(\.message) == [
        "1 hidden row and 1 hidden column are read as well"
      ])
    #expect(sheets[0].batch.parties.count == 1)
    #expect(sheets[1].recognition == "an empty sheet" && sheets[1].slugs == [])
  }

  @Test func copiesOfOtherFilesAreNotRead() throws {
    let parts = ODSBook.parts(
      "<table:table table:name=\"S\">\(ODSBook.rows([["id", "name"]]))</table:table>"
        + "<table:table table:name=\"'file:///other.ods'#$T\"><table:table-source xlink:href=\"other.ods\"/>\(ODSBook.rows([["x"]]))</table:table>"
    )
    #expect(try open(parts, .openDocumentSpreadsheet).sheets.map(\.name) == ["S"])
  }

  @Test func protectedAndBrokenFilesAreNamed() throws {
    var parts = ODSBook.parts(rows: "")
    parts["META-INF/manifest.xml"] = Array(
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
        .utf8)
    #expect(throws: UnreadableDocument.self) { try open(parts, .openDocumentSpreadsheet) }
    do { _ = try open(parts, .openDocumentSpreadsheet) } catch {
      #expect(error.diagnostic.slug == "encrypted-workbook")
    }
    parts["META-INF/manifest.xml"] = nil
    parts["content.xml"] = Array("<office".utf8)
    do { _ = try open(parts, .openDocumentSpreadsheet) } catch {
      #expect(error.diagnostic.slug == "damaged-workbook")
    }
  }
}
