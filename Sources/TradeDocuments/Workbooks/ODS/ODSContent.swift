/// The content of an OpenDocument spreadsheet: all its sheets in one part.
///
/// Programs write a sheet to its very end, as one empty row repeated a million times; such rows and cells cost
/// nothing here. A row with content that is repeated is that many rows.
final class ODSContent: WorkbookPartSink {
  private(set) var problem: WorkbookProblem?
  private(set) var sheets: [Sheet] = []
  private let text = WorkbookText()
  private var names = XMLNames<ODSName>(ODSNamespaces.all)
  private var open: [ODSName?] = []
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var room = WorkbookLimits.cells
  private var sheet: ODSSheet?
  private var cell = ODSCell()
  /// Depth inside what is no part of the cells: remarks, shapes, phonetic readings, tables inside cells.
  private var silenced = 0
  private let namesOnly: Bool

  /// - Parameter namesOnly: only the names of the sheets are wanted.
  init(namesOnly: Bool) { self.namesOnly = namesOnly }

  func start(_ tag: XMLStartTag) -> XMLStep {
    let name = names.element(tag)
    if Self.isSilent(name, inside: open.last ?? nil) { silenced += 1 }
    if silenced == 0 { begin(name, tag) }
    open.append(name)
    return problem == nil ? .proceed : .enough
  }

  func end() {
    guard let name = open.popLast() ?? nil else { return }
    if Self.isSilent(name, inside: open.last ?? nil) {
      silenced -= 1
    } else if silenced == 0 {
      finish(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep {
    if silenced == 0, !namesOnly, sheet != nil, open.contains(.paragraph) {
      if cell.shown.count <= WorkbookLimits.cellBytes { cell.shown.append(contentsOf: bytes) }
    }
    return .proceed
  }

  /// Tables stand in the spreadsheet itself; elsewhere they are copies of other files' sheets, or parts of cells.
  private static func isSilent(_ name: ODSName?, inside parent: ODSName?) -> Bool {
    switch name {
    case .annotation, .shapes, .ruby: true
    case .table: parent != .spreadsheet
    default: false
    }
  }
}

extension ODSContent {
  private func begin(_ name: ODSName?, _ tag: XMLStartTag) {
    switch name {
    case .style: style = names.texts(of: tag)[.styleName] ?? ""
    case .tableProperties: if names.texts(of: tag)[.display] == "false" { hiddenStyles.insert(style) }
    case .table: beginSheet(names.texts(of: tag))
    case .tableSource: sheet?.isCopy = true
    case _ where namesOnly: break
    case .column, .row: beginLine(name, names.texts(of: tag))
    case .cell, .coveredCell: beginCell(tag, isCovered: name == .coveredCell)
    case .paragraph: if !cell.shown.isEmpty { cell.shown.append(10) }
    case .spaces: for _ in 0..<min(Int(repetitions: names.texts(of: tag)[.spaceCount]), 1_000) { add(32) }
    case .tab: add(9)
    case .lineBreak: add(10)
    default: break
    }
  }

  private func finish(_ name: ODSName) {
    switch name {
    case .table: endSheet()
    case _ where namesOnly: break
    case .cell, .coveredCell: sheet?.end(&cell)
    case .row: sheet?.endRow()
    default: break
    }
  }

  private func beginSheet(_ values: [ODSName: String]) {
    guard sheets.count < WorkbookLimits.sheets else { return problem = .tooManySheets }
    sheet = ODSSheet(
      name: values[.tableName] ?? "sheet \(sheets.count + 1)",
      isHidden: values[.tableStyle].map(hiddenStyles.contains) ?? false, text, room: room)
  }

  private func endSheet() {
    guard var sheet else { return }
    let content = sheet.finish()
    if case .grid(let grid) = content { room -= grid.cells.count }
    if !sheet.isCopy { sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, content: content)) }
    self.sheet = nil
  }

  private func beginLine(_ name: ODSName?, _ values: [ODSName: String]) {
    let isHidden = values[.visibility].map { $0 != "visible" } ?? false
    if name == .row {
      sheet?.beginRow(repeated: Int(repetitions: values[.rowsRepeated]), isHidden: isHidden)
    } else {
      sheet?.addColumns(Int(repetitions: values[.columnsRepeated]), areHidden: isHidden)
    }
  }

  private func beginCell(_ tag: XMLStartTag, isCovered: Bool) {
    cell.clear()
    cell.isCovered = isCovered
    for index in 0..<tag.attributes.count {
      guard let name = names.attribute(index, of: tag) else { continue }
      cell.take(name, tag.attributes.value(index))
    }
  }

  private func add(_ byte: UInt8) {
    if open.contains(.paragraph) { cell.shown.append(byte) }
  }
}
