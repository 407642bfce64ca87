import SupplyModel

/// The name of an element.
package struct XMLElementName: Hashable, Sendable {
  /// nil for none.
  package let namespace: String?
  package let local: String

  package init(namespace: String?, local: String) {
    self.namespace = namespace
    self.local = local
  }
}

/// What the first bytes of an XML document tell: its root element and, of an envelope, what is inside.
package struct XMLHead: Hashable, Sendable {
  package let element: XMLElementName
  /// Of an envelope, the elements that follow in the head; else empty.
  package let content: [XMLElementName]

  /// Whether the root only carries other documents.
  package let isEnvelope: Bool

  /// - Returns: nil when the bytes do not begin an XML document; whether it is sound shows only on reading.
  package init?(_ bytes: [UInt8], memory: ReadingMemory = ReadingMemory()) {
    guard bytes.first(where: { !Self.ignorable.contains($0) }) == UInt8(ascii: "<") else { return nil }
    if let known = memory.heads.head(of: bytes) {
      self = known
      return
    }
    let sink = XMLHeadSink()
    let parser = XMLSinkParser(
      DocumentSource(document: DocumentID(0), path: "", content: .memory([])), sink: sink,
      context: memory.context)
    if !parser.keepsNames { memory.forgetNames() }
    _ = bytes.withUnsafeBufferPointer { parser.feed($0) }
    guard let root = sink.names.first else { return nil }
    element = root
    isEnvelope = root.isEnvelope
    content = Array(sink.names.dropFirst())
    if !isEnvelope, let end = parser.satisfiedAfter { memory.heads.remember(self, of: bytes, upTo: end) }
  }

  /// White space, byte order marks, and the zero bytes of UTF-16.
  private static let ignorable: [UInt8] = [0x20, 0x0A, 0x0D, 0x09, 0x00, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
}

extension XMLElementName {
  /// Whether an element of this name only carries documents: headers, protocols, validators' wrappers.
  var isEnvelope: Bool {
    Self.envelopes.contains(self)
      || local == "submitDeclarationRequest" && namespace?.hasPrefix("http://uk/gov/hmrc/mdg/") == true
  }

  private static let envelopes: Set<XMLElementName> = [
    XMLElementName(
      namespace: "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader",
      local: "StandardBusinessDocument"),
    XMLElementName(namespace: "http://schemas.xmlsoap.org/soap/envelope/", local: "Envelope"),
    XMLElementName(namespace: "http://www.w3.org/2003/05/soap-envelope", local: "Envelope"),
    XMLElementName(
      namespace: "http://docs.oasis-open.org/bdxr/ns/XHE/1/ExchangeHeaderEnvelope", local: "XHE"),
    XMLElementName(namespace: "http://difi.no/xsd/vefa/validator/1.0", local: "testSet"),
    XMLElementName(namespace: "http://difi.no/xsd/vefa/validator/1.0", local: "test"),
    // Extracts of device registers wrap their records in an element of no namespace.
    XMLElementName(namespace: nil, local: "data"),
  ]
}

extension DocumentHead {
  /// Whether the head is not sound XML but names a namespace: a damaged or hostile document of that kind, which its
  /// format refuses with the place and the cause.
  package func isUnsoundButNames(_ namespace: String) -> Bool {
    guard root == nil else { return false }
    // Without the zero bytes of UTF-16. A table or a note may name it too, but in no tag.
    let markup = bytes.filter { $0 != 0 }.drop { $0 != UInt8(ascii: "<") }
    return String(decoding: markup, as: UTF8.self).contains(namespace)
  }
}

/// Takes the root's name, and all names of the head when the root is an envelope.
private final class XMLHeadSink: XMLEventSink {
  private(set) var names: [XMLElementName] = []

  func start(_ tag: XMLStartTag) -> XMLStep {
    names.append(
      XMLElementName(
        namespace: tag.namespace.map { String(cString: $0) }, local: String(cString: tag.localName)))
    return names[0].isEnvelope ? .proceed : .enough
  }

  func end() {}

  var wantsText: Bool { false }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep { .proceed }
}
