import SupplyModel

/// Bytes on their way into an archive reader or out of a decompressor.
protocol ByteSupply: AnyObject {
  /// Fills the start of `buffer` with the next bytes.
  ///
  /// - Returns: how many; 0 only at the end.
  func next(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int
}

/// The bytes of a container as they lie in a file or in memory; can be read in any order.
final class PackedBytes: ByteSupply {
  private let stream: ByteStream
  private(set) var position = 0
  /// Bytes handed out so far, those read again counted again.
  private(set) var handedOut = 0

  init(_ content: DocumentSource.Content) throws(ContainerRefusal) {
    do {
      stream = try ByteStream(DocumentSource(document: DocumentID(0), path: "the archive", content: content))
    } catch {
      throw .unreadable(error.diagnostic.message)
    }
  }

  var size: Int { stream.size }

  func next(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int {
    do {
      let count = try stream.read(into: buffer)
      position += count
      handedOut += count
      return count
    } catch {
      throw .unreadable(error.diagnostic.message)
    }
  }

  /// Moves to a byte; not beyond the end.
  func seek(to target: Int) {
    position = min(max(0, target), size)
    stream.seek(to: position)
  }

  /// The last bytes, fewer when there are not so many, none when they cannot be read.
  func tail(_ count: Int) -> [UInt8] {
    seek(to: size - count)
    return (try? fill(min(count, size)) { buffer throws(ContainerRefusal) in try next(into: buffer) }) ?? []
  }

  /// The first bytes, fewer only when there are not so many.
  static func head(of content: DocumentSource.Content, _ count: Int) throws(ContainerRefusal) -> [UInt8] {
    let packed = try PackedBytes(content)
    return try fill(count) { buffer throws(ContainerRefusal) in try packed.next(into: buffer) }
  }
}

/// The next `count` bytes of something that gives them piece by piece, fewer only at its end.
func fill(
  _ count: Int, _ next: (UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int
) throws(ContainerRefusal) -> [UInt8] {
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
  defer { buffer.deallocate() }
  var filled = 0
  while filled < count {
    let more = try next(UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
    if more == 0 { break }
    filled += more
  }
  return Array(buffer[..<filled])
}
