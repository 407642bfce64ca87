import SupplyModel

extension JSONReader {
  /// The largest document read: the whole tree is held in memory.
  package static let sizeLimit = 200 << 20

  /// Reads all bytes of a document.
  ///
  /// - Throws: `unreadable-file`, or `too-large` above ``sizeLimit``.
  package init(_ source: DocumentSource) throws(UnreadableDocument) {
    let stream = try ByteStream(source)
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)
    defer { chunk.deallocate() }
    while true {
      let count = try stream.read(into: chunk)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= Self.sizeLimit else { throw UnreadableDocument(.tooLarge(source.path)) }
    }
    self.init(bytes, document: source.document)
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      "too-large", .error, "the JSON document is larger than \(JSONReader.sizeLimit >> 20) MB", path: path,
      hint: "split it, or give the network as parties and relations tables")
  }
}
