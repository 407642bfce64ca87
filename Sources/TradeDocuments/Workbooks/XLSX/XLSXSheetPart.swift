/// A worksheet: rows, cells, merged ranges, and what of it is hidden.
final class XLSXSheetPart: WorkbookPartSink {
  enum Name: String {
    case sheetData, row, c, v, f, `is`, t, rPh, mergeCell, col
    case r, s, hidden, ref, min, max
  }

  private(set) var problem: WorkbookProblem?
  private var builder: SheetBuilder
  private let workbook: XLSXSharedParts
  private var names = XMLNames<Name>(XLSXNamespaces.main)
  private var open: [Name?] = []
  private var row = 0
  /// Column of the last cell, from 0; -1 before the first.
  private var column = -1
  private var cell = XLSXCell()
  private var isCapturing = false
  private var merges: [MergedRange] = []

  init(_ text: WorkbookText, room: Int, workbook: XLSXSharedParts) {
    builder = SheetBuilder(text, room: room)
    self.workbook = workbook
  }

  func start(_ tag: XMLStartTag) -> XMLStep {
    let name = names.element(tag)
    do {
      switch name {
      case .row where open.last == .sheetData: try beginRow(tag)
      case .c where open.last == .row: try beginCell(tag)
      case .v where open.last == .c: cell.hasValue = true
      case .f where open.last == .c: cell.hasFormula = true
      case .mergeCell: try addMerge(tag)
      case .col: countHiddenColumns(tag)
      default: break
      }
    } catch { problem = error }
    open.append(name)
    isCapturing = name == .v || (name == .t && !open.contains(.rPh))
    return problem == nil ? .proceed : .enough
  }

  func end() {
    isCapturing = false
    guard open.popLast() == .c, open.last == .row, problem == nil else { return }
    do { try endCell() } catch { problem = error }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep {
    if isCapturing {
      cell.value.append(contentsOf: bytes)
      if cell.value.count > WorkbookLimits.cellBytes { problem = .cellTooLong }
    }
    return problem == nil ? .proceed : .enough
  }

  /// To be called after the clean end of the part.
  func finish() throws(WorkbookProblem) -> SheetGrid { try builder.finish(merges: merges) }
}

extension XLSXSheetPart {
  private func beginRow(_ tag: XMLStartTag) throws(WorkbookProblem) {
    (row, column) = (row + 1, -1)
    var isHidden = false
    for index in 0..<tag.attributes.count {
      let value = tag.attributes.value(index)
      switch names.attribute(index, of: tag) {
      case .r:
        guard let number = Int(String(decoding: value, as: UTF8.self)) else {
          throw .rowOutOfRange(shown(value))
        }
        row = number
      case .hidden: isHidden = Self.isTrue(value)
      default: break
      }
    }
    try builder.beginRow(row, isHidden: isHidden)
  }

  private func beginCell(_ tag: XMLStartTag) throws(WorkbookProblem) {
    cell.clear()
    column += 1
    for index in 0..<tag.attributes.count {
      let value = tag.attributes.value(index)
      switch names.attribute(index, of: tag) {
      case .r:
        guard let place = CellReference(value) else { throw .columnOutOfRange(shown(value)) }
        guard place.row == row, place.column >= column else { throw .outOfOrder(shown(value)) }
        column = place.column
      case .s: cell.style = Int(String(decoding: value, as: UTF8.self)) ?? -1
      case .t: cell.type = XLSXCell.Kind(value)
      default: break
      }
    }
  }

  private func endCell() throws(WorkbookProblem) {
    if cell.needsFormat, !workbook.hasFormat(cell.style) { builder.countNumberWithoutFormat() }
    if cell.type == .shared, !cell.value.isEmpty {
      guard let texts = workbook.texts else { throw .textsUnreadable }
      guard let number = Int(String(decoding: cell.value, as: UTF8.self)), texts.indices.contains(number)
      else {
        return try builder.add(column: column, cell.value, .damaged)
      }
      if texts[number].count > 0 { try builder.add(column: column, texts[number], .none) }
      return
    }
    let (text, remark) = cell.read(workbook.format(cell.style), from1904: workbook.countsFrom1904)
    try builder.add(column: column, text, remark)
  }

  private func addMerge(_ tag: XMLStartTag) throws(WorkbookProblem) {
    guard let range = names.texts(of: tag)[.ref].flatMap({ MergedRange($0.utf8) }) else { return }
    guard merges.count < WorkbookLimits.mergedCells else { throw .tooManyMergedCells }
    merges.append(range)
  }

  private func countHiddenColumns(_ tag: XMLStartTag) {
    let values = names.texts(of: tag)
    guard ["1", "true"].contains(values[.hidden]), let first = values[.min].flatMap({ Int($0) }),
      let last = values[.max].flatMap({ Int($0) }), 1...WorkbookLimits.columns ~= first, first <= last
    else { return }
    builder.hideColumns(first...min(last, WorkbookLimits.columns))
  }

  private static func isTrue(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
  }

  private func shown(_ value: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: value.prefix(40), as: UTF8.self)
  }
}
