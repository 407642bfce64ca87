import Foundation
import SupplyModel
import Synchronization

/// What files said when they were read before, so that a run reads only what is new.
///
/// It may be deleted at any time. A file is taken from it when its path is the same and its bytes are, which its
/// identity tells without reading it (see ``FileIdentity``), or its SHA-256. Whatever is wrong with the cache, the files
/// are read instead: with it, without it or with half of it the same comes out.
package final class DocumentCache: Sendable {
  /// Where caches are: one file in a folder of its own.
  static let name = "documents.cache"

  private let folder: String
  let writing: CacheWriting
  let file: CacheFile?
  /// Whether unchanged identities are believed.
  private let rehashes: Bool
  private let margin: Int
  private let state = Mutex(State())

  private struct State {
    var problem: CacheProblem?
    var segments: [Int: CacheSegment?] = [:]
    var used: Set<Int> = []
    var refreshed: [Int: (FileIdentity, isSettled: Bool)] = [:]
    var compositions: [SegmentWriter] = []
    var read = 0
  }

  /// - Parameters:
  ///   - folder: made when it is not there.
  ///   - rehashes: every file is hashed, instead of believing the system that it is unchanged.
  ///   - margin: of ``FileIdentity/isSettled(margin:)``.
  init(_ folder: String, _ edition: CacheEdition, rehashes: Bool = false, margin: Int = 2_000_000_000) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    writing = CacheWriting(path: "\(folder)/\(Self.name)", edition: edition)
    (self.folder, self.rehashes, self.margin) = (folder, rehashes, margin)
    do throws(CacheProblem) {
      file = try CacheFile.open(writing.path, edition)
    } catch {
      file = nil
      state.withLock { $0.problem = error }
    }
  }

  /// How many files were taken from the cache, how many were read, and what was wrong with the cache.
  package struct Outcome: Sendable {
    /// Files, not documents: an archive is one.
    package let taken: Int
    package let read: Int
    package let problem: Diagnostic?
  }

  /// What `headwater check` told.
  var checkPath: String { writing.path + ".check" }

  /// What a run told that wrote its reports to a folder.
  func standingPath(_ folder: String) -> String {
    let place = FileDigest(of: Array(InputFiles.standardized(folder).utf8)).sha256.prefix(12)
    return "\(writing.path).\(place)\(Self.standingSuffix)"
  }

  private static let standingSuffix = ".run"

  /// Of its files, which are no documents.
  var paths: [String] {
    let names = (FolderEntry.all(in: folder) ?? []).map(\.name)
    let told = names.filter { $0.hasPrefix(Self.name) && $0.hasSuffix(Self.standingSuffix) }
    return [writing.path, checkPath] + told.map { "\(folder)/\($0)" }
  }

  package var outcome: Outcome {
    state.withLock {
      Outcome(taken: $0.used.count, read: $0.read, problem: $0.problem?.diagnostic(writing.path))
    }
  }
}

/// Finding.
extension DocumentCache {
  /// Positions in the index, by file; files in the order of their bytes.
  func positions(of files: [String]) -> [Int?] {
    file?.index.positions(of: files) ?? Array(repeating: nil, count: files.count)
  }

  /// The entry of a file whose bytes are still those it was made from.
  func entry(_ position: Int?, countsLarge: Bool, _ identity: FileIdentity?) -> KnownFile? {
    guard let file, let position, let identity else { return nil }
    let entry = file.index.entries[position]
    let isLikewise =
      switch entry.largeness {
      case .small: true
      case .kept: !countsLarge
      case .counted: countsLarge
      }
    guard isLikewise, isUnchanged(entry, position, identity) else { return nil }
    return KnownFile(position: position, entry: entry)
  }

  private func isUnchanged(_ entry: CacheEntry, _ position: Int, _ identity: FileIdentity) -> Bool {
    if !rehashes, entry.isSettled, entry.identity == identity { return true }
    guard entry.identity.bytes == identity.bytes else { return false }
    let isSettled = identity.isSettled(margin: margin)
    guard let digest = try? FileDigest(path: entry.path), digest.sha256 == entry.sha256 else { return false }
    if entry.identity != identity || entry.isSettled != isSettled {
      state.withLock { $0.refreshed[position] = (identity, isSettled) }
    }
    return true
  }

  /// What a file says; nil when the cache is damaged there.
  func readings(
    of known: KnownFile, as documents: [DocumentID], _ contents: CachedContents
  ) -> [InputReading.Reading]? {
    do throws(StoredDamage) {
      let segment = try contents.segment(known.entry.segment) { self.segment($0) }
      var reading = SegmentReading(segment.contents, try segment.segment.range(of: known.entry))
      let readings = try reading.readings(as: documents)
      state.withLock { _ = $0.used.insert(known.position) }
      return readings
    } catch {
      state.withLock { $0.problem = .damaged }
      return nil
    }
  }

  private func segment(_ number: Int) -> CacheSegment? {
    state.withLock { state in
      if let known = state.segments[number] { return known }
      let bytes = file.flatMap { $0.bytes(of: $0.index.segments[number]) }
      let segment = bytes.flatMap { try? CacheSegment($0) }
      state.segments[number] = .some(segment)
      return segment
    }
  }
}

/// The cache of a run, and how the run reads.
struct InputCache: Sendable {
  let cache: DocumentCache
  /// Whether large documents are counted.
  let countsLarge: Bool

  func entry(_ position: Int?, _ identity: FileIdentity?) -> KnownFile? {
    cache.entry(position, countsLarge: countsLarge, identity)
  }
}

/// A file that is as it was, and where in the index it is.
struct KnownFile: Sendable {
  let position: Int
  let entry: CacheEntry
}

/// The contents of segments as one thread reads them.
final class CachedContents {
  private var segments: [Int: (segment: CacheSegment, contents: SegmentContents)] = [:]

  func segment(
    _ number: Int, _ load: (Int) -> CacheSegment?
  ) throws(StoredDamage) -> (segment: CacheSegment, contents: SegmentContents) {
    if let known = segments[number] { return known }
    guard let segment = load(number) else { throw StoredDamage() }
    let new = (segment, SegmentContents(segment))
    segments[number] = new
    return new
  }
}

/// Keeping.
extension DocumentCache {
  /// For one thread.
  func writer(countsLarge: Bool) -> SegmentWriter {
    let writer = SegmentWriter(countsLarge: countsLarge, margin: margin)
    state.withLock { $0.compositions.append(writer) }
    return writer
  }

  /// Says that everything known of the files was used, though it was not looked at.
  func noteUsed(_ positions: some Sequence<Int>) { state.withLock { $0.used.formUnion(positions) } }

  func noteRead() { state.withLock { $0.read += 1 } }

  /// Writes what was read anew; to be called when no thread reads any more. A cache that cannot be written is a
  /// ``Outcome/problem``.
  func save() {
    let written = state.withLock { $0.compositions.flatMap { $0.finish() } }
    let (used, refreshed) = state.withLock { ($0.used, $0.refreshed) }
    guard !written.isEmpty || !refreshed.isEmpty else { return }
    var renewal = CacheRenewal(file?.index ?? CacheIndex())
    renewal.keep(used: used, refreshed: refreshed)
    renewal.add(written)
    let before = renewal.segmentNumbers
    do throws(CacheProblem) {
      try writing.write(renewal.index) { number in
        number < before.count
          ? file.flatMap { $0.bytes(of: $0.index.segments[before[number]]) }
          : written[number - before.count].bytes
      }
    } catch {
      state.withLock { $0.problem = $0.problem ?? error }
    }
  }
}
