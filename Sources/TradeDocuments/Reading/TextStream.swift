import SupplyModel

/// The text of a table as UTF-8 bytes in chunks, whatever encoding the document is in.
///
/// A byte order mark decides, then what the configuration says. Without either the document is read through once to
/// see whether it is UTF-8, else ``EncodingCensus`` judges.
package final class TextStream {
  package let encoding: TextEncoding
  /// What the user should know about the encoding.
  package let notes: [Diagnostic]
  private let bytes: ByteStream
  private var transcoder: Transcoder?
  private var pending: [UInt8] = []
  private var pendingStart = 0

  /// - Parameter encoding: as configured; nil to recognise it.
  package init(_ source: DocumentSource, encoding: TextEncoding? = nil) throws(UnreadableDocument) {
    let recognition = try EncodingRecognition(source, configured: encoding)
    self.encoding = recognition.encoding
    notes = recognition.notes
    bytes = try ByteStream(source)
    if self.encoding != .utf8 { transcoder = Transcoder(from: self.encoding) }
    try skip(recognition.markLength)
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

  /// Bytes of the whole document, before any transcoding; 0 while they are not known.
  var size: Int { bytes.size }

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
}
