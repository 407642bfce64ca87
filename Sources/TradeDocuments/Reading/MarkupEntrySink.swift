import SupplyModel

/// A later pass over an XML list: builds each wanted element as a tree, hands it over and forgets it.
final class MarkupEntrySink: XMLEventSink {
  private let names: Set<String>
  private let take: (MarkupElement) -> Void
  private let builder = MarkupTreeBuilder()
  /// Elements open inside the wanted one, itself included.
  private var depth = 0

  init(_ names: Set<String>, take: @escaping (MarkupElement) -> Void) {
    self.names = names
    self.take = take
  }

  func start(_ tag: XMLStartTag) -> XMLStep {
    if depth == 0, !names.contains(String(cString: tag.localName)) { return .proceed }
    depth += 1
    return builder.start(tag)
  }

  func end() {
    guard depth > 0 else { return }
    depth -= 1
    builder.end()
    if depth == 0, let element = builder.takeRoot() { take(element) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep {
    depth > 0 ? builder.text(bytes) : .proceed
  }
}
