/// The parts of a workbook beside its sheets: what is in it, how its cells look.
struct WorkbookParts {
  /// Of the sheets, in order.
  let titles: [String]

  static func sheetName(_ position: Int) -> String { "xl/worksheets/sheet\(position + 1).xml" }

  var all: [ReportFile.Part] {
    [
      part("[Content_Types].xml", contentTypes),
      part("_rels/.rels", relationships([(Self.kind("officeDocument"), "xl/workbook.xml")])),
      part("xl/workbook.xml", workbook),
      part("xl/_rels/workbook.xml.rels", workbookRelationships),
      part("xl/styles.xml", CellStyle.sheet),
    ]
  }

  private func part(_ name: String, _ content: String) -> ReportFile.Part {
    var output = ByteWriter()
    output.xmlDeclaration()
    output.raw(content)
    output.newline()
    return ReportFile.Part(name: name, bytes: output.bytes)
  }

  private static func kind(_ name: String) -> String {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(name)"
  }

  private static func media(_ name: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(name)+xml"
  }

  private var contentTypes: String {
    let overrides =
      [("xl/workbook.xml", Self.media("sheet.main")), ("xl/styles.xml", Self.media("styles"))]
      + titles.indices.map { (Self.sheetName($0), Self.media("worksheet")) }
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + overrides.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined() + "</Types>"
  }

  private func relationships(_ targets: [(kind: String, target: String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + targets.enumerated().map { number, relationship in
        "<Relationship Id=\"rId\(number + 1)\" Type=\"\(relationship.kind)\" "
          + "Target=\"\(relationship.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private var workbookRelationships: String {
    relationships(
      titles.indices.map { (Self.kind("worksheet"), "worksheets/sheet\($0 + 1).xml") }
        + [(Self.kind("styles"), "styles.xml")])
  }

  private var workbook: String {
    let sheets = titles.enumerated().map { position, title in
      "<sheet name=\"\(title)\" sheetId=\"\(position + 1)\" r:id=\"rId\(position + 1)\"/>"
    }
    return "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
      + "<bookViews><workbookView/></bookViews><sheets>\(sheets.joined())</sheets></workbook>"
  }
}
