import SupplyModel

/// Collects what one thread read, in segments of some megabytes.
final class SegmentWriter: @unchecked Sendable {
  // One thread at a time: the one that reads, and after it the one that saves.
  private let countsLarge: Bool
  private let margin: Int
  private var composition = SegmentComposition()
  private var entries: [CacheEntry] = []
  private var finished: [WrittenSegment] = []

  /// Larger segments lose more to a damaged byte, smaller ones repeat their contents more often.
  private static let segmentBytes = 16 << 20
  /// A file that says more than this is read each time.
  private static let largestEntry = 64 << 20
  /// What holds such a document may be read in two ways.
  private static let largeDocument = 64 << 20

  init(countsLarge: Bool, margin: Int) { (self.countsLarge, self.margin) = (countsLarge, margin) }

  /// - Parameters:
  ///   - readings: of the file and what is in it.
  ///   - file: how the system knew it before it was read.
  func add(_ readings: [InputReading.Reading], of file: InventoryFile, isContainer: Bool) {
    guard let identity = file.identity,
      let first = readings.first(where: { $0.batch.document == file.documents[0] }),
      !first.input.sha256.isEmpty, first.input.bytes == identity.bytes,
      identity == FileIdentity(of: file.paths[0])
    else { return }
    let serials = Dictionary(uniqueKeysWithValues: file.documents.enumerated().map { ($1, $0) })
    let order = readings.map { serials[$0.batch.document] ?? 0 }
    guard let range = composition.add(readings, serials: order), range.count <= Self.largestEntry else {
      return
    }
    let isLarge = readings.contains { $0.input.bytes >= Self.largeDocument }
    entries.append(
      CacheEntry(
        path: file.paths[0], identity: identity, isSettled: identity.isSettled(margin: margin),
        sha256: first.input.sha256,
        members: file.paths.dropFirst().map { String($0.dropFirst(file.paths[0].count)) },
        isContainer: isContainer, largeness: !isLarge ? .small : countsLarge ? .counted : .kept, segment: 0,
        range: range, run: 0))
    if composition.size > Self.segmentBytes { close() }
  }

  func finish() -> [WrittenSegment] {
    close()
    return finished
  }

  private func close() {
    if !entries.isEmpty {
      finished.append(WrittenSegment(bytes: composition.bytes, entries: entries))
    }
    (composition, entries) = (SegmentComposition(), [])
  }
}

/// A segment that was put together, with the entries of the files in it.
struct WrittenSegment: Sendable {
  let bytes: [UInt8]
  let entries: [CacheEntry]
}
