/// How a cell looks; the raw value is its place among the formats of `xl/styles.xml`.
enum CellStyle: Int, CaseIterable {
  case plain, header, score, share, date, link
  /// Text that begins like a formula stays text also when somebody edits the cell.
  case quoted

  static let sheet = """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
    <numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
    <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="0.000"/></numFmts>\
    <fonts count="3"><font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font>\
    <font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="Calibri"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>\
    <borders count="1"><border/></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="\(allCases.count)">\(allCases.map(\.format).joined())</cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
    """

  private var format: String {
    switch self {
    case .plain: Self.format()
    case .header: Self.format(font: 1, fill: 2)
    case .score: Self.format(number: 166)
    case .share: Self.format(number: 165)
    case .date: Self.format(number: 164)
    case .link: Self.format(font: 2)
    case .quoted: Self.format(more: " quotePrefix=\"1\"")
    }
  }

  private static func format(number: Int = 0, font: Int = 0, fill: Int = 0, more: String = "") -> String {
    "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"\(more)/>"
  }
}
