import Crypto
import Foundation
import SupplyModel

/// A small file beside the cache: what was told of certain files, for as long as they are the same.
///
/// It may be gone, damaged or of other files at any time; then what it holds is found out anew.
struct CacheNote: Sendable {
  let path: String
  private let edition: CacheEdition

  init(_ path: String, _ edition: CacheEdition) { (self.path, self.edition) = (path, edition) }

  /// - Parameter fingerprint: of all that what it holds depends on, SHA-256.
  /// - Returns: what was noted; nil when that was of something else, or the file is damaged.
  func read<Noted: Stored>(of fingerprint: [UInt8]) -> Noted? {
    guard let content = FileManager.default.contents(atPath: path) else { return nil }
    let (bytes, head) = ([UInt8](content), head(fingerprint))
    guard bytes.starts(with: head), bytes.count >= head.count + 32 else { return nil }
    let payload = head.count..<(bytes.count - 32)
    guard CacheSegment.digest(Array(bytes[payload])) == bytes.suffix(32) else { return nil }
    var cursor = StoredCursor(bytes, payload)
    cursor.namesDocuments = true
    return try? cursor.read(Noted.self)
  }

  /// It is no harm when it cannot be written.
  func write(_ noted: some Stored, of fingerprint: [UInt8]) {
    var payload = StoredBytes()
    payload.namesDocuments = true
    payload.store(noted)
    let bytes = head(fingerprint) + payload.bytes + CacheSegment.digest(payload.bytes)
    try? AtomicFile.write(bytes, to: path)
  }

  private func head(_ fingerprint: [UInt8]) -> [UInt8] { CacheFile.magic + edition.bytes + fingerprint }
}
