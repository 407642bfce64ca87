import Crypto
import Foundation
import SupplyModel

/// What was told of the very same files: where nothing changed, nothing needs to be put together again.
extension DocumentCache {
  var checkPath: String { writing.path + ".check" }

  /// - Parameters:
  ///   - files: in the order of their bytes.
  ///   - countsLarge: whether large documents are counted.
  /// - Returns: nil when a file is not known or has changed, or when something else was told last.
  func checked(_ files: [String], countsLarge: Bool, threads: Int) -> CheckedSupply? {
    guard let index = file?.index, let content = FileManager.default.contents(atPath: checkPath) else {
      return nil
    }
    let positions = positions(of: files)
    guard !positions.contains(nil) else { return nil }
    let names = zip(files, positions).map { (path: $0, sha256: index.entries[$1!].sha256) }
    let head = head(of: Self.fingerprint(names, countsLarge: countsLarge))
    let bytes = [UInt8](content)
    guard bytes.starts(with: head), bytes.count >= head.count + 32 else { return nil }
    let payload = head.count..<(bytes.count - 32)
    guard CacheSegment.digest(Array(bytes[payload])) == bytes.suffix(32) else { return nil }
    let unchanged = concurrentMap(files.count, threads: threads) {
      self.entry(positions[$0], countsLarge: countsLarge, FileIdentity(of: files[$0])) != nil
    }
    guard unchanged.allSatisfy(\.self) else { return nil }
    var cursor = StoredCursor(bytes, payload)
    cursor.namesDocuments = true
    guard let checked = try? cursor.read(CheckedSupply.self) else { return nil }
    noteUsed(positions.compactMap(\.self))
    return checked
  }

  /// Keeps what was told. It is no harm when it cannot be written: then it is told anew.
  func keep(_ checked: CheckedSupply, countsLarge: Bool) {
    let files = checked.inputs.filter { !$0.isMember }.map { (path: $0.path, sha256: $0.sha256) }
    var payload = StoredBytes()
    payload.namesDocuments = true
    payload.store(checked)
    let head = head(of: Self.fingerprint(files, countsLarge: countsLarge))
    try? AtomicFile.write(head + payload.bytes + CacheSegment.digest(payload.bytes), to: checkPath)
  }

  private func head(of fingerprint: [UInt8]) -> [UInt8] {
    CacheFile.magic + writing.edition.bytes + fingerprint
  }

  /// Of all files with their bytes, and of how they are read.
  private static func fingerprint(
    _ files: [(path: String, sha256: String)], countsLarge: Bool
  ) -> [UInt8] {
    var bytes = StoredBytes()
    bytes.store(countsLarge)
    for file in files {
      bytes.store(file.path)
      bytes.store(file.sha256)
    }
    return Array(SHA256.hash(data: bytes.bytes))
  }
}
