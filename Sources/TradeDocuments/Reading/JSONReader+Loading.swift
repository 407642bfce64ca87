import SupplyModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension JSONReader {
  /// The largest document read: the whole tree is held in memory.
  package static let sizeLimit = 200 << 20

  /// Reads a document's bytes, from its file or from memory.
  package init(_ source: DocumentSource) throws(UnreadableDocument) {
    let bytes: [UInt8]
    switch source.content {
    case .memory(let given): bytes = given
    case .file(let name): bytes = try Self.contents(of: name, shownAs: source.path)
    }
    guard bytes.count <= Self.sizeLimit else { throw UnreadableDocument(.tooLarge(source.path)) }
    self.init(bytes, document: source.document)
  }

  /// One byte more than the limit at most.
  private static func contents(of name: String, shownAs path: String) throws(UnreadableDocument) -> [UInt8] {
    guard let file = fopen(name, "rb") else { throw UnreadableDocument(.unreadableFile(path, errno)) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while bytes.count <= sizeLimit {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    guard ferror(file) == 0 else { throw UnreadableDocument(.unreadableFile(path, errno)) }
    return bytes
  }
}

extension Diagnostic {
  fileprivate static func tooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      "too-large", .error, "the JSON document is larger than \(JSONReader.sizeLimit >> 20) MB", path: path,
      hint: "split it, or give the network as parties and relations tables")
  }

  fileprivate static func unreadableFile(_ path: String, _ code: Int32) -> Diagnostic {
    Diagnostic(
      "unreadable-file", .error, "the file could not be read: \(String(cString: strerror(code)))", path: path)
  }
}
