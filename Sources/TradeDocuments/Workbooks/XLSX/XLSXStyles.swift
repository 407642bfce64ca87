/// The number formats of a workbook's cells, by the style a cell names.
final class XLSXStyles: WorkbookPartSink {
  private enum Name: String { case numFmt, numFmtId, formatCode, cellXfs, xf }

  /// By a cell's style number.
  private(set) var formats: [NumberFormat] = []
  private(set) var problem: WorkbookProblem?
  private var names = XMLNames<Name>(XLSXNamespaces.main)
  private var codes: [Int: NumberFormat] = [:]
  private var open: [Name?] = []

  func start(_ tag: XMLStartTag) -> XMLStep {
    let name = names.element(tag)
    switch name {
    case .numFmt: addCode(names.texts(of: tag))
    case .xf where open.last == .cellXfs: addFormat(names.texts(of: tag))
    default: break
    }
    open.append(name)
    return problem == nil ? .proceed : .enough
  }

  func end() { _ = open.popLast() }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep { .proceed }

  private func addCode(_ values: [Name: String]) {
    guard let number = values[.numFmtId].flatMap({ Int($0) }), let code = values[.formatCode] else { return }
    guard codes.count < WorkbookLimits.formats else { return problem = .tooManyFormats }
    codes[number] = NumberFormat(code: code)
  }

  private func addFormat(_ values: [Name: String]) {
    guard formats.count < WorkbookLimits.formats else { return problem = .tooManyFormats }
    let number = values[.numFmtId].flatMap { Int($0) } ?? 0
    formats.append(codes[number] ?? NumberFormat(builtIn: number))
  }
}
