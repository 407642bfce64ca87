import CLibXML2
import Glibc
import SupplyModel

/// libxml2's SAX2 parser, set up so that hostile documents stop early and cheaply.
///
/// No tree is ever built, so there is nothing to expand later; no entity is expanded, nothing is fetched.
/// C stays inside this file, its callbacks and its errors. One parser reads one document on one thread, and its events
/// go to whom a subclass says.
class XMLParser {
  private let owner: XMLContext
  private let context: xmlParserCtxtPtr
  /// Whether names of documents parsed before are still the same pointers.
  let keepsNames: Bool
  private let document: DocumentSource
  /// Whether the document is parsed in one go, which only a plain one may be.
  private let isWhole: Bool
  /// Whether text is handed over at present; nil before the first look.
  private var isListening: Bool?
  private var depth = 0
  private var hasElement = false
  private var pendingTag = PendingTag()
  /// Why parsing stopped before the end, and where; the first reason counts.
  private(set) var failure: XMLFailure?
  /// What was odd without making the document unreadable.
  private(set) var warnings = DiagnosticLog()
  /// The sink has seen all it wants.
  private(set) var isSatisfied = false
  /// No more bytes will come.
  private var isFinishing = false
  /// How many bytes of the document were parsed when the sink was satisfied; nil when they were not parsed as they are.
  private(set) var satisfiedAfter: Int?

  init(_ document: DocumentSource, context shared: XMLContext?, isWhole: Bool) {
    self.document = document
    self.isWhole = isWhole
    if let shared, let taken = shared.take(inPieces: !isWhole) {
      (owner, context, keepsNames) = (shared, taken.pointer, taken.keepsNames)
    } else {
      owner = XMLContext()
      (context, keepsNames) = (owner.pointer, false)
    }
    if !isWhole { xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue)) }
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    // Declarations of a document type are kept in a document, which is not freed with the context.
    xmlFreeDoc(context.pointee.myDoc)
    context.pointee.myDoc = nil
    context.pointee.userData = nil
    owner.giveBack()
  }

  /// Parses a small document from beginning to end, which takes libxml2 less than to be given pieces.
  ///
  /// - Parameter bytes: few enough that no tag in them takes long, ``XMLLimits/wholeBytes`` at most.
  /// - Returns: whether the document is sound in every respect, and in UTF-8. One that is not must be parsed in pieces,
  ///   by another parser: what is wrong with a document does not depend on its size.
  func parse(whole bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let declarations = bytes.withMemoryRebound(to: CChar.self) {
      xmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, nil, Int32(XML_PARSE_NONET.rawValue))
    }
    xmlFreeDoc(declarations)
    return hasElement && failure == nil && warnings.items.isEmpty
      && context.pointee.wellFormed != 0 && context.pointee.disableSAX == 0
  }

  /// Parses the next bytes of the document.
  ///
  /// - Returns: whether more bytes are wanted.
  func feed(_ chunk: UnsafeBufferPointer<UInt8>) -> Bool {
    chunk.withMemoryRebound(to: CChar.self) { _ = xmlParseChunk(context, $0.baseAddress, Int32($0.count), 0) }
    if failure == nil, !isSatisfied, let refusal = pendingTag.check(context) { stop(refusal) }
    refuseWhenHalted()
    return failure == nil && !isSatisfied
  }

  /// Says that there are no more bytes; the document is whole only if ``failure`` is still nil after it.
  func finish() {
    guard failure == nil, !isSatisfied else { return }
    isFinishing = true
    xmlParseChunk(context, nil, 0, 1)
    refuseWhenHalted()
    guard hasElement else {
      failure = nil
      return fail(.empty)
    }
    if context.pointee.wellFormed == 0 { fail(.malformed(Self.breaksOff)) }
  }

  /// At bytes that are not in the document's encoding libxml2 stops without an error, and goes on calling what
  /// came before them well-formed.
  private func refuseWhenHalted() {
    guard failure == nil, !isSatisfied, context.pointee.disableSAX != 0 else { return }
    fail(.undecodable)
  }

  /// Stops parsing for a reason of our own.
  func stop(_ refusal: XMLRefusal) {
    fail(refusal)
    xmlStopParser(context)
  }

  private func fail(_ refusal: XMLRefusal) {
    guard failure == nil else { return }
    failure = XMLFailure(refusal, line: line, column: column, excerpt: currentLine)
  }

  // For the events, but for what the parser itself refuses; without a sink nobody hears them.
  func start(_ tag: XMLStartTag) {}
  func end() {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// What the callbacks call.
extension XMLParser {
  func startElement(_ tag: XMLStartTag, namespaces: Int32) {
    if depth == 0, let refusal = encodingRefusal ?? wholeRefusal { return stop(refusal) }
    depth += 1
    hasElement = true
    if depth > XMLLimits.depth { return stop(.tooDeep(XMLLimits.depth)) }
    if tag.attributes.count > XMLLimits.attributes || namespaces > XMLLimits.namespaces {
      return stop(.tooManyAttributes)
    }
    start(tag)
  }

  func endElement() {
    depth -= 1
    end()
  }

  /// Most text is white space between elements, or of elements nobody asked for: it is not even called for.
  func listen(_ wantsText: Bool) {
    guard isListening != wantsText else { return }
    isListening = wantsText
    context.pointee.sax.pointee.listen(wantsText)
  }

  /// The first error decides; what follows it is libxml2 stumbling on.
  func report(_ error: UnsafePointer<xmlError>) {
    let place = (line: UInt32(clamping: error.pointee.line), column: UInt32(clamping: error.pointee.int2))
    let failure = XMLFailure(
      encodingRefusal ?? refusal(of: error), line: place.line, column: place.column, excerpt: currentLine)
    if error.pointee.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
      // An undeclared prefix: the element is nobody's, which must be said.
      if error.pointee.level == XML_ERR_ERROR {
        warnings.report(failure.undeclaredPrefixWarning(in: document))
      }
    } else if error.pointee.level == XML_ERR_FATAL, self.failure == nil {
      self.failure = failure
    }
  }

  func take(_ step: XMLStep) {
    switch step {
    case .proceed: break
    case .enough:
      isSatisfied = true
      satisfiedAfter = position
      xmlStopParser(context)
    case .refuse(let refusal): stop(refusal)
    }
  }

  /// Bytes read in the wrong encoding are malformed too; the encoding is what the user can mend.
  private func refusal(of error: UnsafePointer<xmlError>) -> XMLRefusal {
    let isUnsupported = error.pointee.code == Int32(XML_ERR_UNSUPPORTED_ENCODING.rawValue)
    if isUnsupported, let declaredEncoding { return .encoding(declaredEncoding) }
    if isFinishing, breaksOff(error) { return .malformed(Self.breaksOff) }
    return .malformed(LibXML2.words(of: error))
  }

  private static let breaksOff = "the document breaks off before its end"

  /// Whether nothing but the missing rest is wrong: libxml2 then speaks of what it waited for where the bytes end, or of
  /// something extra behind elements that are still open.
  private func breaksOff(_ error: UnsafePointer<xmlError>) -> Bool {
    if error.pointee.code == Int32(XML_ERR_DOCUMENT_END.rawValue) { return depth > 0 }
    guard hasElement, let input = context.pointee.input?.pointee else { return false }
    let rest = input.end - input.cur
    return rest <= 0 || rest == 1 && input.cur[0] == UInt8(ascii: "/")
  }

  private var encodingRefusal: XMLRefusal? {
    if let name = encodingName,
      strcmp(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self), "UTF-8") == 0
    {
      return nil
    }
    return declaredEncoding.flatMap { XMLEncodings.allow($0) ? nil : .encoding($0) }
  }

  /// What a document parsed in one go may not be.
  private var wholeRefusal: XMLRefusal? {
    isWhole && context.pointee.input?.pointee.buf?.pointee.encoder != nil ? .undecodable : nil
  }

  /// As the document names it; nil before its declaration and without one.
  private var declaredEncoding: String? {
    encodingName.map { String(cString: $0) }
  }

  private var encodingName: UnsafePointer<UInt8>? {
    context.pointee.encoding ?? context.pointee.input?.pointee.encoding
  }
}

/// Where the parser is.
extension XMLParser {
  var line: UInt32 { context.pointee.input.map { UInt32(clamping: $0.pointee.line) } ?? 0 }
  var column: UInt32 { context.pointee.input.map { UInt32(clamping: $0.pointee.col) } ?? 0 }

  /// Bytes of the document before the parser's place; nil when it parses something they were turned into.
  private var position: Int? {
    guard let input = context.pointee.input?.pointee, let buffer = input.buf, buffer.pointee.encoder == nil
    else {
      return nil
    }
    return Int(input.consumed) + (input.cur - input.base)
  }

  /// The line the parser is in, as far as it is in memory, at most 120 bytes of it.
  private var currentLine: String? {
    guard let input = context.pointee.input?.pointee, let base = input.base, let at = input.cur,
      let end = input.end
    else { return nil }
    func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0 }
    var first = at
    while first > base, at - first < 80, !isBreak(first[-1]) { first -= 1 }
    var last = at
    while last < end, last - first < 120, !isBreak(last[0]) { last += 1 }
    let text = String(decoding: UnsafeBufferPointer(start: first, count: last - first), as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}
