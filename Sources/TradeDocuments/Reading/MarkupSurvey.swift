import SupplyModel

/// The first pass over an XML list: whether it is sound, what it is, and that no part of it is too large to hold.
final class MarkupSurvey: XMLEventSink {
  /// The outermost element without what it contains; nil before its start tag.
  private(set) var root: MarkupElement?
  private(set) var namespace: String?
  /// Names of the elements directly inside the root.
  private(set) var parts: Set<String> = []
  private var depth = 0
  /// About the bytes that the present part takes as a tree.
  private var weight = 0

  func start(_ tag: XMLStartTag) -> XMLStep {
    depth += 1
    if depth == 1 {
      root = MarkupElement(tag)
      namespace = tag.namespace.map { String(cString: $0) }
    } else if depth == 2 {
      weight = 0
      if parts.count < XMLLimits.markupParts { parts.insert(String(cString: tag.localName)) }
    }
    for index in 0..<tag.attributes.count { weight += tag.attributes.value(index).count }
    return weigh(XMLLimits.markupElementBytes)
  }

  func end() { depth -= 1 }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep { weigh(bytes.count) }

  private func weigh(_ bytes: Int) -> XMLStep {
    weight += bytes
    return weight > XMLLimits.markupBytes ? .refuse(.partTooLarge) : .proceed
  }
}
