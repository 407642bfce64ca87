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

  /// The fields of the header line; empty when there is none.
  ///
  /// - Parameter head: may end anywhere.
  func header(of head: [UInt8], path: String) -> [String] {
    let source = DocumentSource(document: DocumentID(0), path: path, content: .memory(head))
    guard let (reader, _) = try? open(source), let found = try? reader.advance(), found else { return [] }
    return (0..<reader.fieldCount).map { reader.text($0) }
  }

  /// The separator the first line states, or the one that occurs most often in it outside quotes; a comma when none does.
  private static func separator(
    of source: DocumentSource, _ encoding: TextEncoding
  ) throws(UnreadableDocument) -> (byte: UInt8, isStated: Bool) {
    let head = DocumentSource(
      document: source.document, path: source.path,
      content: .memory(try ByteStream.prefix(of: source, upTo: 65_536)))
    let stream = try TextStream(head, encoding: encoding)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
    defer { buffer.deallocate() }
    let text = UnsafeRawBufferPointer(rebasing: buffer[..<(try stream.read(into: buffer))])
    if let stated = statedSeparator(text) { return (stated, true) }
    return (mostFrequentSeparator(inFirstLineOf: text), false)
  }

  /// Of a first line that is `sep=` and one byte, in quotes or not.
  private static func statedSeparator(_ text: UnsafeRawBufferPointer) -> UInt8? {
    let line = text.prefix(8).prefix { $0 != 10 && $0 != 13 }.filter { $0 != UInt8(ascii: "\"") }
    let word = line.dropLast().map { $0 | 0x20 }
    guard word.elementsEqual("sep=".utf8.map { $0 | 0x20 }), let byte = line.last, byte < 0x80 else {
      return nil
    }
    return byte
  }

  private static func mostFrequentSeparator(inFirstLineOf text: UnsafeRawBufferPointer) -> UInt8 {
    let separators = [",", ";", "\t"].map { UInt8(ascii: $0) }
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasBegun = false
    for byte in text {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 10 || byte == 13 {
        if hasBegun { break }
        continue
      }
      hasBegun = true
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return separators[counts.firstIndex(of: most) ?? 0]
  }
}
