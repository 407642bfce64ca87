import Crypto
import Foundation
import TradeDocuments

/// Size and SHA-256 of a file, read in chunks.
package struct FileDigest: Sendable {
  package let bytes: Int
  /// Lower-case hexadecimal.
  package let sha256: String

  /// - Throws: when the file cannot be read.
  package init(path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    var running = RunningDigest()
    while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty {
      chunk.withUnsafeBytes { running.add($0) }
    }
    self = running.finish()
  }

  /// Of a file or of bytes in memory; ``none`` when the file cannot be read.
  init(of content: DocumentSource.Content) {
    switch content {
    case .file(let path): self = (try? FileDigest(path: path)) ?? .none
    case .memory(let bytes): self.init(of: bytes)
    case .member, .sheet: self = .none
    }
  }

  /// The size of bytes in memory without their hash.
  init(sizeOf content: DocumentSource.Content) {
    if case .memory(let bytes) = content { self.init(bytes: bytes.count, sha256: "") } else { self = .none }
  }

  /// The size of a file without its hash.
  ///
  /// - Throws: when the file cannot be read.
  init(sizeOf path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    self.init(bytes: Int(try handle.seekToEnd()), sha256: "")
  }

  package init(of content: [UInt8]) {
    bytes = content.count
    sha256 = Hexadecimal.text(of: Array(SHA256.hash(data: content)))
  }

  /// Of what could not be read.
  static let none = FileDigest(bytes: 0, sha256: "")

  fileprivate init(bytes: Int, sha256: String) {
    (self.bytes, self.sha256) = (bytes, sha256)
  }
}

/// Size and SHA-256 of bytes that come piece by piece.
struct RunningDigest {
  private var hash = SHA256()
  private var bytes = 0

  mutating func add(_ piece: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: piece)
    bytes += piece.count
  }

  func finish() -> FileDigest {
    FileDigest(bytes: bytes, sha256: Hexadecimal.text(of: Array(hash.finalize())))
  }
}
