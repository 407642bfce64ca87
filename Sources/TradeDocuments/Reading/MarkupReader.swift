import CLibXML2
import SupplyModel

/// Reads a small XML or HTML document whole, as a tree with places: lists of authorities, not trade documents.
package enum MarkupReader {
  /// Through the same hardened parser as trade documents.
  package static func readXML(_ bytes: [UInt8], path: String) throws(UnreadableDocument) -> MarkupElement {
    let source = DocumentSource(document: DocumentID(0), path: path, content: .memory(bytes))
    try checkSize(bytes, path)
    if let disguise = XMLDisguise.name(of: bytes) { throw refused(.disguised(disguise), path) }
    let tree = MarkupTreeBuilder()
    let parser = XMLParser(source, sink: tree)
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = min(all.count, start + XMLLimits.chunkBytes)
        if !parser.feed(UnsafeBufferPointer(rebasing: all[start..<end])) { return }
        start = end
      }
      parser.finish()
    }
    if let failure = parser.failure { throw UnreadableDocument(failure.diagnostic(in: source)) }
    guard let root = tree.root else { throw refused(.empty, path) }
    return root
  }

  /// Through libxml2's HTML parser, which mends what browsers mend; nothing is fetched.
  package static func readHTML(_ bytes: [UInt8], path: String) throws(UnreadableDocument) -> MarkupElement {
    try checkSize(bytes, path)
    if let disguise = XMLDisguise.name(of: bytes) { throw refused(.disguised(disguise), path) }
    let tree = MarkupTreeBuilder()
    let parser = HTMLParser(sink: tree, isUTF8: String(validating: bytes, as: UTF8.self) != nil)
    let refusal = bytes.withUnsafeBufferPointer { parser.parse($0) }
    if let refusal { throw refused(refusal, path) }
    guard let root = tree.root else { throw refused(.empty, path) }
    return root
  }

  private static func checkSize(_ bytes: [UInt8], _ path: String) throws(UnreadableDocument) {
    if bytes.count > XMLLimits.markupBytes { throw UnreadableDocument(.tooLarge(path)) }
  }

  private static func refused(_ refusal: XMLRefusal, _ path: String) -> UnreadableDocument {
    UnreadableDocument(refusal.diagnostic(at: nil, path: path, excerpt: nil))
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      "markup-too-large", .error, "the file is larger than \(XMLLimits.markupBytes >> 20) MB", path: path,
      hint: "lists of authorities are a few megabytes; is this one?")
  }
}
