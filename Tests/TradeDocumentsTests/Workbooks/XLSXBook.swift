import SupplyModel

@testable import TradeDocuments

/// A workbook in parts, as spreadsheet programs write them.
struct XLSXBook {
  struct Page {
    var name: String
    /// What stands inside `<worksheet>`.
    var xml: String
    var state = ""

    init(_ name: String, _ xml: String, state: String = "") {
      (self.name, self.xml, self.state) = (name, xml, state)
    }
  }

  var pages: [Page]
  /// Insides of `<si>`.
  var texts: [String] = []
  /// Of the styles after the first, which is plain: a format code, or the number of a built-in format.
  var formats: [String] = []
  var from1904 = false
  var isStrict = false

  init(
    _ pages: [Page], texts: [String] = [], formats: [String] = [], from1904: Bool = false,
    isStrict: Bool = false
  ) {
    (self.pages, self.texts, self.formats) = (pages, texts, formats)
    (self.from1904, self.isStrict) = (from1904, isStrict)
  }

  /// One sheet named `Sheet1` of the rows given as XML.
  init(rows: String, after: String = "", texts: [String] = [], formats: [String] = [], from1904: Bool = false)
  {
    self.init(
      [Page("Sheet1", "<sheetData>\(rows)</sheetData>\(after)")], texts: texts, formats: formats,
      from1904: from1904)
  }

  /// One sheet of texts, an empty one being no cell, from `A1`.
  init(table: [[String]], from row: Int = 1, after: String = "") {
    self.init(rows: Self.rows(table, from: row), after: after)
  }

  static func rows(_ table: [[String]], from first: Int = 1) -> String {
    table.enumerated().map { index, cells in
      let number = first + index
      let xml = cells.enumerated().filter { !$0.1.isEmpty }.map { column, text in
        "<c r=\"\(CellReference.name(row: number, column: column))\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
      return "<row r=\"\(number)\">\(xml.joined())</row>"
    }.joined()
  }

  var parts: [String: [UInt8]] {
    var parts = [
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": relationships([("rId1", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": relationships(
        pages.indices.map { ("rId\($0 + 10)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("rId1", "styles", "/xl/styles.xml"), ("rId2", "sharedStrings", "sharedStrings.xml")]),
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": "<sst xmlns=\"\(main)\">\(texts.map { "<si>\($0)</si>" }.joined())</sst>",
    ]
    for (index, page) in pages.enumerated() {
      parts["xl/worksheets/sheet\(index + 1).xml"] = "<worksheet xmlns=\"\(main)\">\(page.xml)</worksheet>"
    }
    return parts.mapValues { Array($0.utf8) }
  }

  private var main: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  }

  private var references: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  private var workbook: String {
    let sheets = pages.enumerated().map { index, page in
      let state = page.state.isEmpty ? "" : " state=\"\(page.state)\""
      return "<sheet name=\"\(page.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"rId\(index + 10)\"/>"
    }
    return
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(references)\"><workbookPr date1904=\"\(from1904 ? 1 : 0)\"/>"
      + "<sheets>\(sheets.joined())</sheets></workbook>"
  }

  private func relationships(_ targets: [(id: String, kind: String, target: String)]) -> String {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return "<Relationships xmlns=\"\(package)\">"
      + targets.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\(references)/\($0.kind)\" Target=\"\($0.target)\"/>"
      }
      .joined() + "</Relationships>"
  }

  private var styles: String {
    let codes = formats.enumerated().filter { builtIn($0.1) == nil }.map { index, code in
      let escaped = code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "&quot;")
      return "<numFmt numFmtId=\"\(200 + index)\" formatCode=\"\(escaped)\"/>"
    }
    let cells = formats.enumerated().map { index, code in "<xf numFmtId=\"\(builtIn(code) ?? 200 + index)\"/>"
    }
    return "<styleSheet xmlns=\"\(main)\"><numFmts>\(codes.joined())</numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/>\(cells.joined())</cellXfs></styleSheet>"
  }

  /// `00` is a code, `14` a number.
  private func builtIn(_ code: String) -> Int? { Int(code).flatMap { "\($0)" == code ? $0 : nil } }
}
