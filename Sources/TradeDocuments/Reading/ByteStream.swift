import Glibc
import SupplyModel

/// The bytes of a document in order, in chunks of the caller's size; holds no more than the caller asks for.
package final class ByteStream {
  private let source: DocumentSource
  private let descriptor: Int32
  private var position = 0
  private let member: ContainerReader?

  /// - Throws: `unreadable-file` with the system's reason when the file cannot be opened, or is a device or pipe;
  ///   `archive-…` when it is a member of a container that cannot be unpacked.
  package init(_ source: DocumentSource) throws(UnreadableDocument) {
    self.source = source
    member = try source.openMember()
    guard case .file(let path) = source.content else {
      descriptor = -1
      return
    }
    // Without O_NONBLOCK a named pipe would wait for a writer for ever.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0 { throw UnreadableDocument(.unreadableFile(source.path, code: errno)) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw UnreadableDocument(.notAFile(source.path))
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Fills `buffer` from its start with the next bytes.
  ///
  /// - Returns: how many bytes were read; 0 only at the end of the document.
  package func read(into buffer: UnsafeMutableRawBufferPointer) throws(UnreadableDocument) -> Int {
    if case .memory(let bytes) = source.content { return copy(bytes, into: buffer) }
    if let member { return try source.read(member, into: buffer) }
    if descriptor < 0 { return 0 }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw UnreadableDocument(.unreadableFile(source.path, code: errno)) }
    }
  }

  /// Bytes of the whole document, as long as it is a file or in memory.
  var size: Int {
    if case .memory(let bytes) = source.content { return bytes.count }
    var status = stat()
    return descriptor >= 0 && fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Moves to a byte of a file or of memory, within its size.
  func seek(to target: Int) {
    if descriptor >= 0 { lseek(descriptor, off_t(target), SEEK_SET) }
    position = target
  }

  /// The first bytes of a document, fewer only when it is shorter.
  package static func prefix(of source: DocumentSource, upTo limit: Int) throws(UnreadableDocument) -> [UInt8]
  {
    if case .memory(let bytes) = source.content {
      return bytes.count <= limit ? bytes : Array(bytes[..<limit])
    }
    let stream = try ByteStream(source)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: limit, alignment: 1)
    defer { buffer.deallocate() }
    var filled = 0
    while filled < limit {
      let count = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
      if count == 0 { break }
      filled += count
    }
    return Array(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
  }

  private func copy(_ bytes: [UInt8], into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    bytes.withUnsafeBytes { all in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<(position + count)]))
    }
    position += count
    return count
  }
}

extension Diagnostic {
  fileprivate static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic("unreadable-file", .error, "'\(path)' cannot be read: it is not a regular file", path: path)
  }

  fileprivate static func unreadableFile(_ path: String, code: Int32) -> Diagnostic {
    Diagnostic(
      "unreadable-file", .error, "'\(path)' cannot be read: \(String(cString: strerror(code)))", path: path,
      hint: code == EACCES ? "give the user who runs headwater the right to read it" : nil)
  }
}
