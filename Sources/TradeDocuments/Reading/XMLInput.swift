import Glibc
import SupplyModel

/// The bytes of a document, handed out in chunks: a regular file or memory.
///
/// Files are opened by our own code, because libxml2 would decompress or fetch what it is given a name of.
struct XMLInput: ~Copyable {
  private enum Source {
    case file(Int32)
    case memory([UInt8])
  }

  private let source: Source
  private var buffer: [UInt8]
  private let path: String
  /// Bytes handed out so far.
  private(set) var position = 0

  init(_ document: DocumentSource) throws(UnreadableDocument) {
    path = document.path
    switch document.content {
    case .memory(let bytes):
      source = .memory(bytes)
      buffer = []
    case .file(let name):
      source = .file(try Self.open(name, shownAs: document.path))
      buffer = [UInt8](repeating: 0, count: XMLLimits.chunkBytes)
    }
  }

  deinit {
    if case .file(let descriptor) = source { close(descriptor) }
  }

  /// Calls `body` with the next chunk, which is empty at the end.
  mutating func withNextChunk<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) throws(UnreadableDocument) -> R {
    let start = position
    switch source {
    case .memory(let bytes):
      position = min(bytes.count, start + XMLLimits.chunkBytes)
      return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<position])) }
    case .file(let descriptor):
      let count = try fill(from: descriptor)
      position += count
      return buffer.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
  }

  private mutating func fill(from descriptor: Int32) throws(UnreadableDocument) -> Int {
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw UnreadableDocument(.unreadable(path, because: Self.systemError())) }
    }
  }

  private static func open(_ name: String, shownAs path: String) throws(UnreadableDocument) -> Int32 {
    // Without O_NONBLOCK a named pipe would wait for a writer for ever.
    let descriptor = Glibc.open(name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw UnreadableDocument(.unreadable(path, because: systemError())) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw UnreadableDocument(.unreadable(path, because: "it is not a regular file"))
    }
    return descriptor
  }

  private static func systemError() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}

extension Diagnostic {
  fileprivate static func unreadable(_ path: String, because reason: String) -> Diagnostic {
    Diagnostic("unreadable-file", .error, "'\(path)' cannot be read: \(reason)", path: path)
  }
}
