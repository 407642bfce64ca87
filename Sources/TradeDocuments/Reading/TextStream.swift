import SupplyModel

/// The text of a table as UTF-8 bytes in chunks, whatever encoding the document is in.
///
/// A byte order mark decides; without one the document is read through once to see whether it is UTF-8,
/// else it is taken for Windows-1252.
package final class TextStream {
  package let encoding: TextEncoding
  /// What the user should know about the encoding.
  package let note: Diagnostic?
  private let bytes: ByteStream
  private var transcoder: Transcoder?
  private var pending: [UInt8] = []
  private var pendingStart = 0
  private var input: [UInt8] = []

  /// - Parameter encoding: as configured; nil to recognise it.
  package init(_ source: DocumentSource, encoding: TextEncoding? = nil) throws(UnreadableDocument) {
    let mark = TextEncoding.byteOrderMark(of: try ByteStream.prefix(of: source, upTo: 3))
    (self.encoding, note) =
      if let known = mark?.encoding ?? encoding { (known, nil) } else { try Self.recognise(source) }
    bytes = try ByteStream(source)
    if self.encoding != .utf8 { transcoder = Transcoder(from: self.encoding) }
    try skip(mark?.length ?? 0)
  }

  /// Fills the start of `buffer` with the next UTF-8 bytes, possibly ending within a character.
  ///
  /// - Returns: how many bytes were written; 0 only at the end.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableDocument) -> Int {
    if transcoder == nil { return try bytes.read(into: buffer) }
    while pendingStart == pending.count {
      if try !refill() { return 0 }
    }
    let count = min(buffer.count, pending.count - pendingStart)
    pending.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[pendingStart..<(pendingStart + count)]))
    }
    pendingStart += count
    return count
  }

  /// Transcodes the next chunk; false at the end.
  private func refill() throws(UnreadableDocument) -> Bool {
    pending.removeAll(keepingCapacity: true)
    pendingStart = 0
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
    defer { chunk.deallocate() }
    let count = try bytes.read(into: chunk)
    if count == 0 {
      transcoder?.finish(into: &pending)
      return !pending.isEmpty
    }
    transcoder?.append(UnsafeRawBufferPointer(rebasing: chunk[..<count]), to: &pending)
    return true
  }

  private func skip(_ length: Int) throws(UnreadableDocument) {
    guard length > 0 else { return }
    let mark = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 1)
    defer { mark.deallocate() }
    var left = length
    while left > 0 {
      let count = try bytes.read(into: UnsafeMutableRawBufferPointer(rebasing: mark[..<left]))
      if count == 0 { return }
      left -= count
    }
  }

  private static func recognise(
    _ source: DocumentSource
  ) throws(UnreadableDocument) -> (TextEncoding, Diagnostic?) {
    var census = UTF8Census()
    let stream = try ByteStream(source)
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 8)
    defer { chunk.deallocate() }
    while case let count = try stream.read(into: chunk), count > 0 {
      census.add(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
    }
    census.finish()
    guard let first = census.firstStray else { return (.utf8, nil) }
    let line = try Self.line(ofByte: first, in: source)
    let place = SourceLocation(document: source.document, line: line)
    return census.looksLikeWindows1252
      ? (.windows1252, .takenForWindows1252(at: place))
      : (.utf8, .invalidUTF8(count: census.strays, at: place))
  }

  /// The line a byte stands on; CR, LF and CRLF end lines.
  private static func line(ofByte offset: Int, in source: DocumentSource) throws(UnreadableDocument) -> Int {
    let start = try ByteStream.prefix(of: source, upTo: offset)
    var line = 1
    for (index, byte) in start.enumerated() {
      let isLineFeed = byte == 10 && (index == 0 || start[index - 1] != 13)
      if byte == 13 || isLineFeed { line += 1 }
    }
    return line
  }
}

extension Diagnostic {
  fileprivate static func takenForWindows1252(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "assumed-encoding", .note, "the text is not UTF-8 and was read as Windows-1252", at: place,
      hint: "save it as UTF-8, or name its encoding in a [[mapping]] of the configuration")
  }

  fileprivate static func invalidUTF8(count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "invalid-utf8", .warning, "\(count) bytes are not UTF-8 and were read as the replacement character",
      at: place, hint: "the file may be damaged or put together from parts in different encodings")
  }
}
