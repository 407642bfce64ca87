import SupplyModel

/// Opens markup for those who give it meaning elsewhere: lists of authorities, not trade documents.
package enum MarkupReader {
  /// Opens an XML document through the same hardened parser as trade documents.
  ///
  /// It is parsed once here, to its end, and once for every ``MarkupEntries/forEach(named:visit:)``. Memory: the
  /// bytes and one entry.
  /// - Throws: for a document that is not sound: a list is used whole or not at all.
  package static func readXML(_ bytes: [UInt8], path: String) throws(UnreadableDocument) -> MarkupEntries {
    if bytes.count > XMLLimits.listBytes { throw UnreadableDocument(.tooLarge(path, XMLLimits.listBytes)) }
    if let disguise = XMLDisguise.name(of: bytes) { throw refused(.disguised(disguise), path) }
    let survey = MarkupSurvey()
    if let failure = parse(bytes, path, into: survey, within: XMLTimeBudget()) {
      throw UnreadableDocument(failure)
    }
    guard let root = survey.root else { throw refused(.empty, path) }
    return MarkupEntries(root: root, namespace: survey.namespace, parts: survey.parts) { names, take in
      withoutActuallyEscaping(take) { take in
        // The same bytes were found sound above: this pass ends where that one did.
        _ = parse(bytes, path, into: MarkupEntrySink(names, take: take), within: nil)
      }
    }
  }

  /// - Returns: why the document cannot be used, or nil.
  private static func parse(
    _ bytes: [UInt8], _ path: String, into sink: some XMLEventSink, within budget: XMLTimeBudget?
  ) -> Diagnostic? {
    let source = DocumentSource(document: DocumentID(0), path: path, content: .memory(bytes))
    let parser = XMLSinkParser(source, sink: sink)
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = min(all.count, start + XMLLimits.chunkBytes)
        if !parser.feed(UnsafeBufferPointer(rebasing: all[start..<end])) { return }
        if let budget, budget.isSpent(after: end) { return parser.stop(.tooSlow) }
        start = end
      }
      parser.finish()
    }
    return parser.failure?.diagnostic(in: source)
  }

  /// Reads a web page whole, through libxml2's HTML parser, which mends what browsers mend; nothing is fetched.
  ///
  /// - Throws: also for a page that was cut off, which a browser would show as if it were whole.
  package static func readHTML(_ bytes: [UInt8], path: String) throws(UnreadableDocument) -> MarkupElement {
    if bytes.count > XMLLimits.markupBytes {
      throw UnreadableDocument(.tooLarge(path, XMLLimits.markupBytes))
    }
    if let disguise = XMLDisguise.name(of: bytes) { throw refused(.disguised(disguise), path) }
    if let element = MarkupEnding(bytes).unfinished { throw UnreadableDocument(.cutOff(element, path)) }
    let tree = MarkupTreeBuilder()
    let parser = HTMLParser(sink: tree, isUTF8: String(validating: bytes, as: UTF8.self) != nil)
    let refusal = bytes.withUnsafeBufferPointer { parser.parse($0) }
    if let refusal { throw refused(refusal, path) }
    guard let root = tree.takeRoot() else { throw refused(.empty, path) }
    return root
  }

  private static func refused(_ refusal: XMLRefusal, _ path: String) -> UnreadableDocument {
    UnreadableDocument(refusal.diagnostic(at: nil, path: path, excerpt: nil))
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String, _ limit: Int) -> Diagnostic {
    Diagnostic(
      "markup-too-large", .error, "the file is larger than \(limit >> 20) MB", path: path,
      hint: "lists of authorities are far smaller; is this one?")
  }

  fileprivate static func cutOff(_ element: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "markup-cut-off", .error, "the page breaks off: its <\(element)> has no end", path: path,
      hint: "save the whole page again; entries at its end may be missing")
  }
}
