import SupplyModel

/// Builds a tree of elements and text from a parser's events.
final class MarkupTreeBuilder: XMLEventSink {
  /// Elements whose end tag has not come yet, outermost first.
  private var open: [MarkupElement] = []
  private var pendingText: [UInt8] = []
  /// The outermost element, once it has ended.
  private var root: MarkupElement?

  func start(_ tag: XMLStartTag) -> XMLStep { start(MarkupElement(tag)) }

  func start(_ element: MarkupElement) -> XMLStep {
    flushText()
    open.append(element)
    return open.count > XMLLimits.markupDepth ? .refuse(.tooDeep(XMLLimits.markupDepth)) : .proceed
  }

  func end() {
    flushText()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = root ?? element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep {
    if !open.isEmpty { pendingText.append(contentsOf: bytes) }
    return .proceed
  }

  /// Closes what the document left open, as HTML may.
  func finish() {
    while !open.isEmpty { end() }
  }

  /// The outermost element, once it has ended; the next one may follow.
  func takeRoot() -> MarkupElement? {
    defer { root = nil }
    return root
  }

  private func flushText() {
    guard !pendingText.isEmpty else { return }
    open[open.count - 1].children.append(.text(String(decoding: pendingText, as: UTF8.self)))
    pendingText.removeAll(keepingCapacity: true)
  }
}

extension MarkupElement {
  /// An element as its start tag has it, still empty.
  init(_ tag: XMLStartTag) {
    var attributes: [String: String] = [:]
    for index in 0..<tag.attributes.count {
      attributes[String(cString: tag.attributes.localName(index))] =
        String(decoding: tag.attributes.value(index), as: UTF8.self)
    }
    self.init(
      name: String(cString: tag.localName), attributes: attributes, line: Int(tag.line),
      column: Int(tag.column))
  }
}
