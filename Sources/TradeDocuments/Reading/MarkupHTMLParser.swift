import CLibXML2
import SupplyModel

/// libxml2's HTML push parser with SAX callbacks only: no tree, no network, errors mended in silence.
///
/// The text of scripts and styles is left out.
final class HTMLParser {
  private let sink: MarkupTreeBuilder
  private var context: htmlParserCtxtPtr?
  private var refusal: XMLRefusal?
  private var silenced = 0

  init(sink: MarkupTreeBuilder, isUTF8: Bool) {
    LibXML2.prepare()
    self.sink = sink
    var handler = Self.callbacks
    let encoding = isUTF8 ? XML_CHAR_ENCODING_UTF8 : XML_CHAR_ENCODING_NONE
    context = htmlCreatePushParserCtxt(&handler, nil, nil, 0, nil, encoding)
    htmlCtxtUseOptions(context, Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue))
    context?.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit { htmlFreeParserCtxt(context) }

  /// - Returns: why the page is refused, or nil.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLRefusal? {
    let budget = XMLTimeBudget()
    refuseUndecodableBytes()
    defer { LibXML2.prepare() }
    bytes.withMemoryRebound(to: CChar.self) { all in
      var start = 0
      while start < all.count, refusal == nil {
        let count = min(all.count - start, XMLLimits.chunkBytes)
        htmlParseChunk(context, all.baseAddress.unsafelyUnwrapped + start, Int32(count), 0)
        start += count
        if budget.isSpent(after: start) { stop(.tooSlow) }
      }
    }
    if refusal == nil {
      htmlParseChunk(context, nil, 0, 1)
      sink.finish()
    }
    return refusal
  }

  /// libxml2 mends everything but bytes that are not in the page's encoding: what follows them it leaves out, and
  /// says so to nobody but the thread.
  private func refuseUndecodableBytes() {
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) { user, error in
      guard let error, error.pointee.domain == Int32(XML_FROM_I18N.rawValue) else { return }
      with(user) { $0.refusal = $0.refusal ?? .undecodable }
    }
  }

  private func stop(_ reason: XMLRefusal) {
    refusal = refusal ?? reason
    xmlStopParser(context)
  }

  private static var callbacks: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.initialized = 1
    handler.startElement = { user, name, attributes in
      guard let name else { return }
      with(user) { $0.start(String(cString: name), attributes) }
    }
    handler.endElement = { user, name in
      guard let name else { return }
      with(user) { $0.end(String(cString: name)) }
    }
    handler.characters = { user, start, count in
      with(user) { $0.text(UnsafeBufferPointer(start: start, count: Int(count))) }
    }
    handler.ignorableWhitespace = handler.characters
    return handler
  }
}

extension HTMLParser {
  private static let silent: Set<String> = ["script", "style", "noscript", "template"]

  fileprivate func start(_ name: String, _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    var attributes: [String: String] = [:]
    var index = 0
    while let fields, let key = fields[index] {
      attributes[String(cString: key)] = fields[index + 1].map { String(cString: $0) } ?? ""
      index += 2
    }
    if Self.silent.contains(name) { silenced += 1 }
    let input = context?.pointee.input?.pointee
    let element = MarkupElement(
      name: name.lowercased(), attributes: attributes, line: Int(input?.line ?? 0),
      column: Int(input?.col ?? 0))
    if case .refuse(let reason) = sink.start(element) { stop(reason) }
  }

  fileprivate func end(_ name: String) {
    if Self.silent.contains(name) { silenced -= 1 }
    sink.end()
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if silenced == 0 { _ = sink.text(bytes) }
  }
}

@inline(__always)
private func with(_ user: UnsafeMutableRawPointer?, _ body: (HTMLParser) -> Void) {
  guard let user else { return }
  Unmanaged<HTMLParser>.fromOpaque(user)._withUnsafeGuaranteedRef(body)
}
