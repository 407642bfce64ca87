import SupplyModel
import Testing

@testable import TradeDocuments

/// What a cell of an Excel workbook becomes.
@Suite struct XLSXCellTests {
  /// The cells of one row of XML.
  private func cells(
    _ row: String, texts: [String] = [], formats: [String] = [], from1904: Bool = false
  ) throws -> [String] {
    try open(
      XLSXBook(rows: "<row r=\"1\">\(row)</row>", texts: texts, formats: formats, from1904: from1904).parts
    ).cells()
  }

  @Test func textsAreSharedOrInTheCell() throws {
    let row =
      "<c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>side</t></r></is></c>"
    #expect(try cells(row, texts: ["<t>no</t>", "<t>shared</t>"]) == ["A1: shared", "B1: inside"])
  }

  @Test func runsAreJoinedAndReadingsLeftOut() throws {
    let text =
      "<r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr/>"
    #expect(try cells("<c r=\"A1\" t=\"s\"><v>0</v></c>", texts: [text]) == ["A1: 東京"])
  }

  @Test func escapedCharactersAreThemselves() throws {
    let text = "<t>a_x000D_b _x005F_x0041_ _x12_ _xD800_</t>"
    #expect(
      try cells("<c r=\"A1\" t=\"s\"><v>0</v></c>", texts: [text]) == ["A1: a\rb _x0041_ _x12_ _xD800_"])
  }

  @Test func emptyTextsAreNoCells() throws {
    #expect(try cells("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"/>", texts: ["<t></t>"]) == [])
  }

  @Test func truthIsWrittenAsSpreadsheetsWriteIt() throws {
    let row =
      "<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c><c r=\"C1\" t=\"b\"><v>7</v></c>"
    #expect(try cells(row) == ["A1: TRUE", "B1: FALSE", "C1: 7 (damaged)"])
  }

  @Test func formulasCountByTheirStoredResult() throws {
    let row =
      "<c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
      + "<c r=\"C1\"><f>NOW()</f></c><c r=\"D1\"><f>1+1</f><v></v></c>"
      + "<c r=\"E1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"F1\" t=\"str\"><f>A1</f></c>"
    #expect(
      try cells(row) == [
        "A1: 2", "B1: a", "C1:  (uncalculated)", "D1:  (uncalculated)", "F1:  (uncalculated)",
      ])
  }

  @Test func errorsKeepTheirNameAndHaveNoValue() throws {
    let row = "<c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
    #expect(try cells(row) == ["A1: #N/A (error)", "B1: #DIV/0! (error)"])
  }

  @Test(arguments: [
    ("9521000001015", "9521000001015"), ("9.521000001015E12", "9521000001015"), ("1840000", "1840000"),
    ("0.75", "0.75"), ("0.30000000000000004", "0.3"), ("1.0000000000000002", "1"), ("-12.5", "-12.5"),
    ("1E-3", "0.001"), ("1234567.89", "1234567.89"), ("12", "12"), ("12.0", "12"), ("1.50", "1.5"),
    ("-0", "0"), ("0.0", "0"),
    ("123456789012345678", "123456789012345678 (manyDigits)"),
    ("1.2345678901234568E+17", "123456789012345680 (manyDigits)"), ("1E+15", "1000000000000000 (manyDigits)"),
    ("1E+300", "1e+300 (manyDigits)"), ("abc", "abc (damaged)"), ("inf", "inf (damaged)"),
    ("0x10", "0x10 (damaged)"),
    ("1E999", "1E999 (damaged)"),
  ])
  func numbersKeepTheirDigits(stored: String, text: String) throws {
    #expect(try cells("<c r=\"A1\"><v>\(stored)</v></c>") == ["A1: \(text)"])
  }

  @Test(arguments: [
    ("00000", "123", "00123"), ("0000000000000", "952100000101", "0952100000101"), ("00000", "-3", "-3"),
    ("00000", "1.5", "1.5"), ("0%", "0.75", "0.75"), ("0.00%", "0.5", "0.5"), ("9", "1", "1"),
    ("10", "0.25", "0.25"),
    ("#,##0.00", "1234.5", "1234.5"), ("@", "42", "42"), ("00\\-000\\-0000", "12345678", "012345678"),
    ("00000;-00000", "7", "00007"), ("\"EUR\" 0", "5", "5"), ("General", "5", "5"),
    ("0.00E+00", "12000", "12000"),
    ("[Red]0", "5", "5"), ("00000", "123456", "123456"),
  ])
  func formatsFillUpButDoNotRound(format: String, stored: String, text: String) throws {
    #expect(try cells("<c r=\"A1\" s=\"1\"><v>\(stored)</v></c>", formats: [format]) == ["A1: \(text)"])
  }

  @Test(arguments: [
    ("14", "46098", "2026-03-17"), ("yyyy-mm-dd", "46098", "2026-03-17"),
    ("[$-409]d-mmm-yy;@", "46098", "2026-03-17"),
    ("dd\\.mm\\.yyyy", "46098.75", "2026-03-17"), ("22", "46098.75", "2026-03-17T18:00:00"),
    ("22", "46098", "2026-03-17"), ("20", "0.5", "12:00:00"), ("20", "46098.5", "2026-03-17T12:00:00"),
    ("22", "46098.99999999", "2026-03-18"), ("46", "1.5", "36:00:00"), ("[h]:mm", "1.5", "36:00:00"),
    ("45", "0.25", "06:00:00"), ("mmm yyyy", "46098", "2026-03-17"), ("27", "46098", "2026-03-17"),
    ("58", "46098", "2026-03-17"), ("14", "1", "1900-01-01"), ("14", "59", "1900-02-28"),
    ("14", "61", "1900-03-01"),
    ("14", "60", "60 (noDay)"), ("14", "0", "0 (noDay)"), ("14", "-1", "-1 (noDay)"),
    ("14", "2958465", "9999-12-31"), ("14", "2958466", "2958466 (noDay)"), ("14", "1E300", "1e+300 (noDay)"),
    ("\"day\" 0", "46098", "46098"), ("0\\d", "46098", "46098"), ("[Red]0.0", "46098", "46098"),
    ("General", "46098", "46098"),
  ])
  func dateFormatsMakeDays(format: String, stored: String, text: String) throws {
    #expect(try cells("<c r=\"A1\" s=\"1\"><v>\(stored)</v></c>", formats: [format]) == ["A1: \(text)"])
  }

  @Test func aWorkbookMayCountFrom1904() throws {
    let row =
      "<c r=\"A1\" s=\"1\"><v>44636</v></c><c r=\"B1\" s=\"1\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>60</v></c>"
    #expect(
      try cells(row, formats: ["14"], from1904: true)
        == ["A1: 2026-03-17", "B1: 1904-01-01", "C1: 1904-03-01"])
  }

  @Test func strictWorkbooksStoreDaysAsText() throws {
    let row =
      "<row><c t=\"d\" s=\"1\"><v>2026-03-17T00:00:00</v></c><c t=\"d\"><v>2026-03-17T09:30:00</v></c></row>"
    var book = XLSXBook(rows: row, formats: ["14"])
    book.isStrict = true
    #expect(try open(book.parts).cells() == ["A1: 2026-03-17", "B1: 2026-03-17T09:30:00"])
  }

  @Test func placesMayBeLeftOut() throws {
    let rows =
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"><c><v>4</v></c></row><row><c><v>5</v></c></row>"
    #expect(try open(XLSXBook(rows: rows).parts).cells() == ["A1: 1", "D1: 2", "E1: 3", "A5: 4", "A6: 5"])
  }

  @Test func otherVocabulariesAreLeftAlone() throws {
    let rows =
      "<x:row xmlns:x=\"urn:x\"><x:c><x:v>9</x:v></x:c></x:row><row><c><v>1</v><x:v xmlns:x=\"urn:x\">9</x:v></c></row>"
    #expect(try open(XLSXBook(rows: rows).parts).cells() == ["A1: 1"])
  }
}
