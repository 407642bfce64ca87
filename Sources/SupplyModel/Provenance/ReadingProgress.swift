import Synchronization

/// How far reading has come; threads add to it while another looks.
package final class ReadingProgress: Sendable {
  private let files = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)
  private let cachedFiles = Atomic<Int>(0)
  private let expectedFiles = Atomic<Int>(0)
  private let expectedBytes = Atomic<Int>(0)

  package init() {}

  /// A look at one moment.
  package struct Moment: Sendable {
    package let files: Int
    package let expectedFiles: Int
    /// Of the files, those taken from the cache.
    package let cachedFiles: Int
    package let bytes: Int
    /// 0 while it is not known.
    package let expectedBytes: Int
  }

  package var now: Moment {
    Moment(
      files: files.load(ordering: .relaxed), expectedFiles: expectedFiles.load(ordering: .relaxed),
      cachedFiles: cachedFiles.load(ordering: .relaxed),
      bytes: bytes.load(ordering: .relaxed), expectedBytes: expectedBytes.load(ordering: .relaxed))
  }

  /// To be called before the first file is read; what was counted before is forgotten.
  package func expect(files count: Int, bytes size: Int) {
    files.store(0, ordering: .relaxed)
    bytes.store(0, ordering: .relaxed)
    cachedFiles.store(0, ordering: .relaxed)
    expectedFiles.store(count, ordering: .relaxed)
    expectedBytes.store(size, ordering: .relaxed)
  }

  package func add(bytes count: Int) { bytes.add(count, ordering: .relaxed) }

  /// To be called beside ``addFile()``.
  package func addCachedFile() { cachedFiles.add(1, ordering: .relaxed) }

  package func addFile() { files.add(1, ordering: .relaxed) }
}
