/// An OpenDocument spreadsheet in parts.
enum ODSBook {
  /// - Parameters:
  ///   - tables: `table:table` elements.
  ///   - styles: what stands among the automatic styles.
  static func parts(_ tables: String, styles: String = "") -> [String: [UInt8]] {
    let base = "urn:oasis:names:tc:opendocument:xmlns"
    let content =
      "<office:document-content xmlns:office=\"\(base):office:1.0\" xmlns:table=\"\(base):table:1.0\""
      + " xmlns:text=\"\(base):text:1.0\" xmlns:style=\"\(base):style:1.0\""
      + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
      + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:spreadsheet>\(tables)</office:spreadsheet></office:body></office:document-content>"
    return [
      "mimetype": Array("application/vnd.oasis.opendocument.spreadsheet".utf8),
      "content.xml": Array(content.utf8),
    ]
  }

  /// A table named `Sheet1` of the rows given as XML.
  static func parts(rows: String) -> [String: [UInt8]] {
    parts("<table:table table:name=\"Sheet1\">\(rows)</table:table>")
  }

  /// Rows of text cells.
  static func rows(_ table: [[String]]) -> String {
    table.map { cells in
      let xml = cells.map { text in
        text.isEmpty
          ? "<table:table-cell/>"
          : "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
      }
      return "<table:table-row>\(xml.joined())</table:table-row>"
    }.joined()
  }
}
