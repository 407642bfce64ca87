import SupplyModel

/// Writes one sheet: a frozen header with filters, then a row per row of the table.
struct SheetWriter {
  private let table: ResultTable
  private let limits: SheetLimits
  private var output = ByteWriter()
  private var links: [(cell: String, target: String)] = []

  init(_ table: ResultTable, limits: SheetLimits) { (self.table, self.limits) = (table, limits) }

  mutating func write() -> [UInt8] {
    output.xmlDeclaration()
    output.literal("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    output.raw("<dimension ref=\"\(extent)\"/>")
    output.literal("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" ")
    output.literal("activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
    widths()
    output.literal("<sheetData>\n")
    row(1, table.columns.map { .text($0) }, .header)
    for (position, cells) in table.rows.enumerated() { row(position + 2, cells, nil) }
    output.literal("</sheetData>")
    output.raw("<autoFilter ref=\"\(extent)\"/>")
    hyperlinks()
    output.literal("</worksheet>\n")
    return output.bytes
  }

  /// `A1:Z100`, header included.
  private var extent: String {
    "A1:" + CellName.of(row: UInt32(table.rows.count + 1), column: UInt32(max(1, table.columns.count)))
  }

  private mutating func widths() {
    output.literal("<cols>")
    for (position, name) in table.columns.enumerated() {
      let longest = table.rows.prefix(200).map { $0[position].plainText?.utf8.count ?? 0 }.max() ?? 0
      let width = min(60, max(name.utf8.count + 4, longest + 2))
      output.raw(
        "<col min=\"\(position + 1)\" max=\"\(position + 1)\" width=\"\(width)\" customWidth=\"1\"/>")
    }
    output.literal("</cols>")
  }

  private mutating func row(_ number: Int, _ cells: [ResultTable.Cell], _ style: CellStyle?) {
    output.raw("<row r=\"\(number)\">")
    for (position, cell) in cells.enumerated() where cell != .none {
      write(cell, at: CellName.of(row: UInt32(number), column: UInt32(position + 1)), style)
    }
    output.literal("</row>\n")
  }

  private mutating func write(_ cell: ResultTable.Cell, at name: String, _ style: CellStyle?) {
    switch cell {
    case .none: break
    case .integer(let value): number(String(value), at: name, .plain)
    case .score(let value): number(Numerals.exact(value), at: name, .score)
    case .share(let value): number(Numerals.exact(value), at: name, .share)
    case .quantity(let value): number(Numerals.exact(value), at: name, .plain)
    case .date(let day) where day.serialNumber > 60: number(String(day.serialNumber), at: name, .date)
    case .link(let text, let table, let row): link(text, table, row, at: name)
    case .text, .date, .flag: self.text(cell.plainText ?? "", at: name, style)
    }
  }

  private mutating func number(_ digits: String, at name: String, _ style: CellStyle) {
    output.raw("<c r=\"\(name)\" s=\"\(style.rawValue)\"><v>\(digits)</v></c>")
  }

  private mutating func text(_ text: String, at name: String, _ style: CellStyle? = nil) {
    let isFormula = text.utf8.first.map(CSVField.formulaSigns.contains) ?? false
    let style = style ?? (isFormula ? .quoted : .plain)
    output.raw("<c r=\"\(name)\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
    output.xmlText(SheetText.escaped(SheetText.cut(text, to: limits.text)))
    output.literal("</t></is></c>")
  }

  /// Beyond what a sheet holds, a link is only its text.
  private mutating func link(_ text: String, _ table: ResultTable.Name, _ row: Int, at name: String) {
    guard links.count < limits.links, row + 2 <= limits.rows else {
      return self.text(DisplayText.multiline(text), at: name)
    }
    links.append((name, "\(table.title)!A\(row + 2)"))
    self.text(DisplayText.multiline(text), at: name, .link)
  }

  private mutating func hyperlinks() {
    guard !links.isEmpty else { return }
    output.literal("<hyperlinks>")
    for link in links { output.raw("<hyperlink ref=\"\(link.cell)\" location=\"\(link.target)\"/>") }
    output.literal("</hyperlinks>")
  }
}

extension CalendarDate {
  /// Days as spreadsheets count them: 1 is 1900-01-01. Right from 61 on, because they take 1900 for a leap year.
  fileprivate var serialNumber: Int { Int(dayNumber) + 25_569 }
}
