import CLibXML2

/// libxml2's parser state with its dictionary of names, used for one document after another.
///
/// Making one costs as much as parsing a kilobyte, and a dictionary that stays makes names of the next document
/// equal pointers. One thread uses one context, for one document at a time.
final class XMLContext {
  /// Names a dictionary may hold before it is given up: real formats have some thousands, hostile ones no end.
  private static let largestDictionary: Int32 = 20_000

  private(set) var pointer: xmlParserCtxtPtr
  private var isUsed = false
  /// Whether a document is being parsed with it.
  private(set) var isTaken = false

  init() {
    LibXML2.prepare()
    pointer = Self.made()
  }

  deinit { xmlFreeParserCtxt(pointer) }

  /// Takes the context for a new document; nil while another document has it.
  ///
  /// - Parameter inPieces: whether the document will be pushed; else it is parsed as a whole, for which libxml2 makes
  ///   itself ready.
  /// - Returns: whether names interned before are still valid.
  func take(inPieces: Bool) -> (pointer: xmlParserCtxtPtr, keepsNames: Bool)? {
    guard !isTaken else { return nil }
    isTaken = true
    defer { isUsed = true }
    guard isUsed else { return (pointer, false) }
    if xmlDictSize(pointer.pointee.dict) <= Self.largestDictionary, !inPieces || isReset() {
      return (pointer, true)
    }
    xmlFreeParserCtxt(pointer)
    pointer = Self.made()
    return (pointer, false)
  }

  func giveBack() { isTaken = false }

  /// Forgets the last document; false when there is no memory left for the next one.
  private func isReset() -> Bool {
    guard xmlCtxtResetPush(pointer, nil, 0, nil, nil) == 0 else { return false }
    // libxml2 2.9 leaves UTF-8 set, and then looks at no byte order mark.
    pointer.pointee.charset = Int32(XML_CHAR_ENCODING_NONE.rawValue)
    return true
  }

  private static func made() -> xmlParserCtxtPtr {
    var handler = XMLParser.callbacks
    return xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
  }
}
