/// The texts of a workbook that its cells refer to by number.
///
/// The runs of a formatted text are joined; phonetic readings (furigana) are left out.
final class XLSXSharedTexts: WorkbookPartSink {
  private enum Name: String { case si, t, rPh }

  private(set) var texts: [TextRange] = []
  private(set) var problem: WorkbookProblem?
  private let arena: WorkbookText
  private var names = XMLNames<Name>(XLSXNamespaces.main)
  private var open: [Name?] = []
  private var current: [UInt8] = []
  private var isCapturing = false

  init(_ arena: WorkbookText) { self.arena = arena }

  func start(_ tag: XMLStartTag) -> XMLStep {
    let name = names.element(tag)
    open.append(name)
    if name == .si { current.removeAll(keepingCapacity: true) }
    isCapturing = name == .t && !open.contains(.rPh)
    return .proceed
  }

  func end() {
    let name = open.popLast()
    isCapturing = false
    guard name == .si, problem == nil else { return }
    do { texts.append(try arena.add(XLSXEscapes.decoded(current))) } catch { problem = error }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep {
    if isCapturing {
      current.append(contentsOf: bytes)
      if current.count > WorkbookLimits.cellBytes { problem = .cellTooLong }
    }
    return problem == nil ? .proceed : .enough
  }
}
