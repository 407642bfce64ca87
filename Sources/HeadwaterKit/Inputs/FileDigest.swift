import Crypto
import Foundation

/// Size and SHA-256 of a file, read in chunks.
package struct FileDigest: Sendable {
  package let bytes: Int
  /// Lower-case hexadecimal.
  package let sha256: String

  /// - Throws: when the file cannot be read.
  package init(path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(filePath: path))
    defer { try? handle.close() }
    var hash = SHA256()
    var total = 0
    while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty {
      hash.update(data: chunk)
      total += chunk.count
    }
    bytes = total
    sha256 = Self.hexadecimal(hash.finalize())
  }

  package init(of content: [UInt8]) {
    bytes = content.count
    sha256 = Self.hexadecimal(SHA256.hash(data: content))
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
