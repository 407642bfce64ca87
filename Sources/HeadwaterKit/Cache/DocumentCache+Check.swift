import Crypto
import SupplyModel

/// What was told of the very same files: where nothing changed, nothing needs to be put together again.
extension DocumentCache {
  private var checkNote: CacheNote { CacheNote(checkPath, writing.edition) }

  /// - Parameters:
  ///   - files: in the order of their bytes.
  ///   - countsLarge: whether large documents are counted.
  /// - Returns: nil when a file is not known or has changed, or when something else was told last.
  func checked(_ files: [String], countsLarge: Bool, threads: Int) -> CheckedSupply? {
    guard let known = known(files),
      let checked: CheckedSupply = checkNote.read(
        of: Self.fingerprint(known.names, countsLarge: countsLarge)),
      areUnchanged(known, countsLarge: countsLarge, threads: threads)
    else { return nil }
    noteUsed(known.positions)
    return checked
  }

  /// Keeps what was told.
  func keep(_ checked: CheckedSupply, countsLarge: Bool) {
    let files = checked.inputs.filter { !$0.isMember }.map { (path: $0.path, sha256: $0.sha256) }
    checkNote.write(checked, of: Self.fingerprint(files, countsLarge: countsLarge))
  }

  /// Of all files with their bytes, and of how they are read.
  static func fingerprint(_ files: [(path: String, sha256: String)], countsLarge: Bool) -> [UInt8] {
    var bytes = StoredBytes()
    bytes.store(countsLarge)
    for file in files {
      bytes.store(file.path)
      bytes.store(file.sha256)
    }
    return Array(SHA256.hash(data: bytes.bytes))
  }
}

/// Files the cache has something of, whether or not they have changed since.
struct KnownFiles: Sendable {
  let names: [(path: String, sha256: String)]
  /// In the index.
  let positions: [Int]
}

extension DocumentCache {
  /// - Parameter files: in the order of their bytes.
  /// - Returns: nil when one is not known.
  func known(_ files: [String]) -> KnownFiles? {
    guard let index = file?.index else { return nil }
    let positions = positions(of: files).compactMap(\.self)
    guard positions.count == files.count else { return nil }
    return KnownFiles(
      names: zip(files, positions).map { ($0, index.entries[$1].sha256) }, positions: positions)
  }

  func areUnchanged(_ known: KnownFiles, countsLarge: Bool, threads: Int) -> Bool {
    concurrentMap(known.names.count, threads: threads) {
      let identity = FileIdentity(of: known.names[$0].path)
      return self.entry(known.positions[$0], countsLarge: countsLarge, identity) != nil
    }.allSatisfy(\.self)
  }
}
