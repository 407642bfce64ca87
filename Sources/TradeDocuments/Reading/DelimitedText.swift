import SupplyModel

/// How a table's text is laid out; what is nil is recognised from the document.
package struct DelimitedText: Hashable, Sendable {
  package var delimiter: UInt8?
  package var encoding: TextEncoding?

  package init(delimiter: UInt8? = nil, encoding: TextEncoding? = nil) {
    self.delimiter = delimiter
    self.encoding = encoding
  }

  /// Opens a document at its first record, behind a line such as `sep=;` that Excel writes for itself.
  package func open(_ source: DocumentSource) throws(UnreadableDocument) -> (CSVReader, notes: [Diagnostic]) {
    let stream = try TextStream(source, encoding: encoding)
    let found = try Self.separator(of: source, stream.encoding)
    let reader = CSVReader(stream, delimiter: delimiter ?? found.byte)
    if found.isStated { _ = try reader.advance() }
    return (reader, stream.notes)
  }

  private static func separator(
    of source: DocumentSource, _ encoding: TextEncoding
  ) throws(UnreadableDocument) -> TextSeparator {
    let head = DocumentSource(
      document: source.document, path: source.path,
      content: .memory(try ByteStream.prefix(of: source, upTo: 65_536)))
    let stream = try TextStream(head, encoding: encoding)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
    defer { buffer.deallocate() }
    return TextSeparator(in: UnsafeRawBufferPointer(rebasing: buffer[..<(try stream.read(into: buffer))]))
  }
}
