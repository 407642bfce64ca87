/// What of a cache is kept when it is written anew.
///
/// Segments are kept whole as long as half of what they hold is in use. What is dropped with the rest is read once more
/// when it is needed: about as often as files change.
struct CacheRenewal {
  private(set) var index: CacheIndex
  /// The numbers the kept segments had.
  private(set) var segmentNumbers: [Int] = []
  private let old: CacheIndex

  /// Runs an entry survives without being used.
  private static let idleRuns = 30
  /// Each run that reads something adds one at least.
  private static let mostSegments = 64
  private static let mostBytes = 1 << 30

  init(_ old: CacheIndex) {
    self.old = old
    index = CacheIndex()
    index.run = old.run &+ 1
  }

  mutating func keep(used: Set<Int>, refreshed: [Int: (FileIdentity, isSettled: Bool)]) {
    var entries: [CacheEntry] = []
    for (position, entry) in old.entries.enumerated() {
      var entry = entry
      if used.contains(position) { entry.run = index.run }
      if let (identity, isSettled) = refreshed[position] {
        (entry.identity, entry.isSettled) = (identity, isSettled)
      }
      if index.run - entry.run <= Self.idleRuns { entries.append(entry) }
    }
    index.entries = entries
  }

  /// Adds what was read anew, in place of what was known of the same files, and leaves out what is hardly in use.
  mutating func add(_ written: [WrittenSegment]) {
    let new = Set(written.flatMap { $0.entries.map(\.path) })
    index.entries.removeAll { new.contains($0.path) }
    keepSegments()
    for segment in written {
      for entry in segment.entries {
        var entry = entry
        (entry.segment, entry.run) = (index.segments.count, index.run)
        index.entries.append(entry)
      }
      index.segments.append(CacheSegmentPlace(segment))
    }
    index.entries.sort { PathOrder.precedes($0.path, $1.path) }
  }

  /// The segments worth keeping, the most used first while there are too many of them; the rest goes with its entries.
  private mutating func keepSegments() {
    var inUse = [Int](repeating: 0, count: old.segments.count)
    for entry in index.entries { inUse[entry.segment] += entry.range.count }
    let worthy = old.segments.indices.filter { inUse[$0] > 0 && inUse[$0] * 2 >= old.segments[$0].entryBytes }
    let most = worthy.count <= Self.mostSegments ? Self.mostSegments : Self.mostSegments / 2
    var bytes = 0
    segmentNumbers = worthy.sorted { (inUse[$0], $1) > (inUse[$1], $0) }.prefix(most).filter { number in
      bytes += old.segments[number].length
      return bytes <= Self.mostBytes
    }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: segmentNumbers.enumerated().map { ($1, $0) })
    index.segments = segmentNumbers.map { old.segments[$0] }
    index.entries = index.entries.compactMap { entry in
      guard let number = numbers[entry.segment] else { return nil }
      var entry = entry
      entry.segment = number
      return entry
    }
  }
}
