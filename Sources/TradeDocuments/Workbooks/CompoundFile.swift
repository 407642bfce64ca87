import SupplyModel

/// The container of old Office documents, which also wraps password-protected new ones. It is told what is inside, but
/// nothing of it is read.
enum CompoundFile {
  /// Streams by whose names the content is known, as the file's directory writes them.
  private static let streams: [(name: [UInt8], problem: WorkbookProblem)] = [
    (wide("EncryptedPackage"), .encrypted), (wide("Workbook"), .old), (wide("Book"), .old),
  ]

  /// - Parameter head: the document's first bytes.
  /// - Returns: nil when the document is no such container, or holds no workbook.
  static func problem(of source: DocumentSource, _ head: [UInt8]) -> WorkbookProblem? {
    guard FileSignature.of(head)?.kind == .oldOffice, let stream = try? ByteStream(source) else { return nil }
    let sector = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 64)
    defer { sector.deallocate() }
    var found: [WorkbookProblem] = []
    while let count = try? fill(sector, from: stream), count > 0 {
      // The directory is a chain of sectors anywhere in the file; its entries are 128 bytes and begin with their name.
      for entry in stride(from: 0, to: count - 127, by: 128) {
        let name = sector[entry..<(entry + 64)]
        found += streams.filter { name.starts(with: $0.name) }.map(\.problem)
      }
    }
    return found.contains(.encrypted) ? .encrypted : found.first
  }

  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from stream: ByteStream
  ) throws(UnreadableDocument) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// UTF-16, little end first, with the zero that ends a name.
  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } + [0, 0] }
}
