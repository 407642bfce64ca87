import Crypto
import SupplyModel

/// What the cache holds: its segments, and for each file where in them what it says is.
struct CacheIndex: Sendable {
  /// Counts the runs that wrote it.
  var run = 0
  var segments: [CacheSegmentPlace] = []
  /// By path, in the order of their bytes.
  var entries: [CacheEntry] = []

  init() {}

  /// Positions of the entries of files.
  ///
  /// - Parameter files: in the order of their bytes.
  /// - Returns: by file; nil for one without an entry. Complexity: O(n).
  func positions(of files: [String]) -> [Int?] {
    var next = 0
    return files.map { file in
      while next < entries.count, PathOrder.precedes(entries[next].path, file) { next += 1 }
      return next < entries.count && !PathOrder.precedes(file, entries[next].path) ? next : nil
    }
  }
}

extension CacheIndex: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(run)
    bytes.store(segments)
    bytes.store(entries)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (run, segments, entries) = (try cursor.read(), try cursor.read(), try cursor.read())
    let isSound = entries.allSatisfy { segments.indices.contains($0.segment) && $0.members.count < 1 << 31 }
    guard cursor.isAtEnd, isSound else { throw StoredDamage() }
  }
}
