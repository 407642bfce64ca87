import Foundation
import SupplyModel
import Synchronization
import TradeDocuments

/// Reads documents on all cores; what comes out does not depend on how many there are.
package struct InputReading: Sendable {
  let formats: [any DocumentFormat]
  let threads: Int
  let progress: ReadingProgress?
  let largeDocuments: LargeDocuments?
  let cache: InputCache?
  let hashesDocuments: Bool

  /// - Parameters:
  ///   - largeDocuments: which documents are counted instead of kept; nil keeps all.
  ///   - cache: has what files said when they were read before; nil reads all of them.
  ///   - hashesDocuments: whether anybody will ask for the SHA-256 of a document that is a file of its own; a cache does.
  package init(
    formats: [any DocumentFormat], threads: Int, progress: ReadingProgress? = nil,
    largeDocuments: LargeDocuments? = nil, cache: DocumentCache? = nil, hashesDocuments: Bool = true
  ) {
    self.hashesDocuments = hashesDocuments || cache != nil
    self.cache = cache.map { InputCache(cache: $0, countsLarge: largeDocuments != nil) }
    self.formats = formats
    self.progress = progress
    self.largeDocuments = largeDocuments
    self.threads = max(1, threads)
  }

  /// One input: what it is, and what it says.
  package struct Reading: Sendable {
    package var input: InputDocument
    package var batch: StatementBatch
    /// How many facts the document states, as often as they are written.
    let stated: CountedFacts.Counts

    init(input: InputDocument, batch: StatementBatch) {
      (self.input, self.batch, stated) = (input, batch, batch.stated)
    }
  }

  /// - Parameter ledger: takes what trade documents state; nil leaves it with each reading.
  /// - Returns: one reading per document, member and container, in the order of their paths' bytes; what cannot be
  ///   read gives an empty batch with a diagnostic.
  package func read(_ paths: [String]) -> [Reading] { read(paths, into: nil) }

  func read(_ paths: [String], into ledger: RunningLedger?) -> [Reading] {
    // To look into every file before the first is read costs as much as to open it twice. A cache keeps what an
    // inventory found, and is not to keep what a name said.
    let believed = InputInventory(paths, threads: threads, cache: cache, believesNames: cache == nil)
    if let readings = read(believed, into: ledger) { return readings }
    ledger?.startAnew()
    return read(InputInventory(paths, threads: threads, cache: cache), into: ledger) ?? []
  }

  /// - Returns: nil when a file that was believed to be a document holds documents, which have no numbers.
  private func read(_ inventory: InputInventory, into ledger: RunningLedger?) -> [Reading]? {
    if let progress { progress.expect(files: inventory.fileCount, bytes: inventory.bytes) }
    let isRefuted = Atomic(false)
    let blocks = inventory.blocks(threads: threads)
    let done = concurrentMap(blocks.count, threads: threads, with: { ReadingThread(self) }) {
      thread, block -> [Reading] in
      if isRefuted.load(ordering: .relaxed) { return [] }
      guard var readings = read(blocks[block], of: inventory, thread) else {
        isRefuted.store(true, ordering: .relaxed)
        return []
      }
      ledger?.take(from: &readings)
      return readings
    }
    if isRefuted.load(ordering: .relaxed) { return nil }
    cache?.cache.save()
    return ordered(done, inventory)
  }

  /// - Returns: nil when a file that was believed to be a document holds documents.
  private func read(_ files: Range<Int>, of inventory: InputInventory, _ thread: ReadingThread) -> [Reading]?
  {
    var readings: [Reading] = []
    readings.reserveCapacity(files.count)
    for file in files {
      guard let read = read(file, of: inventory, thread) else { return nil }
      readings += read
      progress?.addFile()
    }
    return readings
  }

  /// What the jobs read, in the order of the inputs' numbers, which most often is theirs.
  private func ordered(_ done: consuming [[Reading]], _ inventory: InputInventory) -> [Reading] {
    let all = Self.joined(done)
    let isOrdered =
      all.count == inventory.paths.count
      && all.indices.allSatisfy { all[$0].batch.document.index == UInt32($0) }
    if isOrdered { return all }
    var readings = [Reading?](repeating: nil, count: inventory.paths.count)
    for reading in all { readings[Int(reading.batch.document.index)] = reading }
    return readings.enumerated().map { $1 ?? unreadable(inventory.paths[$0], DocumentID($0)) }
  }

  /// Moved one by one: to copy a reading counts its references, and tens of thousands of them are in nobody's cache.
  private static func joined(_ done: consuming [[Reading]]) -> [Reading] {
    var all: [Reading] = []
    all.reserveCapacity(done.reduce(0) { $0 + $1.count })
    for block in done.indices {
      done[block].reverse()
      while let reading = done[block].popLast() { all.append(reading) }
    }
    return all
  }

  /// What one thread keeps from one file to the next.
  private final class ReadingThread {
    let memory: ReadingMemory
    let contents = CachedContents()
    let writer: SegmentWriter?

    init(_ reading: InputReading) {
      memory = ReadingMemory(
        progress: reading.progress, largeDocuments: reading.largeDocuments, notesPlaces: reading.cache != nil,
        threads: reading.threads)
      writer = reading.cache.map { $0.cache.writer(countsLarge: $0.countsLarge) }
    }
  }

  /// - Returns: nil when the file is no document, as it was believed to be.
  private func read(_ file: Int, of inventory: InputInventory, _ thread: ReadingThread) -> [Reading]? {
    var job = inventory.job(file)
    if case .known(let known) = job {
      if let readings = cache?.cache.readings(of: known.file, as: known.documents, thread.contents) {
        progress?.addCachedFile()
        return readings
      }
      // The cache turned out to be damaged.
      guard let anew = known.job else { return known.documents.map { unreadable(known.file.entry.path, $0) } }
      job = anew
    }
    guard let readings = read(job, thread.memory) else { return nil }
    if let cache {
      cache.cache.noteRead()
      thread.writer?.add(readings, of: inventory.file(file), isContainer: job.isContainer)
    }
    return readings
  }

  private func read(_ job: InputInventory.Job, _ memory: ReadingMemory) -> [Reading]? {
    switch job {
    case .document(let source, let isBelieved): read(source, isBelieved: isBelieved, memory).map { [$0] }
    case .container(let opened): ContainerReading.read(opened, formats: formats, memory)
    case .workbook(let opened): opened.read(formats: formats, FileDigest(of: opened.source.content))
    case .refused(let source, let diagnostic): [unreadable(source.path, source.document, diagnostic)]
    case .known: []
    }
  }

  private func read(_ source: DocumentSource, isBelieved: Bool, _ memory: ReadingMemory) -> Reading? {
    do {
      let source = Self.opened(source)
      if isBelieved, Found.isPacked(source) { return nil }
      let (digest, read) = try digested(source, memory)
      let input = InputDocument(
        path: source.path, format: read.format, recognition: read.recognition, sha256: digest.sha256,
        bytes: digest.bytes, records: read.batch.records)
      return Reading(input: input, batch: read.batch)
    } catch {
      return unreadable(source.path, source.document)
    }
  }

  /// What a large file says, read while another thread hashes it.
  ///
  /// - Throws: when it cannot be hashed.
  private func digested(
    _ source: DocumentSource, _ memory: ReadingMemory
  ) throws -> (FileDigest, ReadDocument) {
    guard case .file = source.content else {
      return (try digest(source.content), DocumentReading.read(source, formats: formats, memory: memory))
    }
    // Only one of the two uses the memory, and nothing else does meanwhile.
    nonisolated(unsafe) let memory = memory
    let (digest, read) = concurrently(
      threads: threads, { Result { try self.digest(source.content) } },
      { DocumentReading.read(source, formats: formats, memory: memory) })
    return (try digest.get(), read)
  }

  /// A small file in memory.
  private static func opened(_ source: DocumentSource) -> DocumentSource {
    guard case .file(let path) = source.content, let bytes = SmallFile.bytes(path) else { return source }
    return DocumentSource(document: source.document, path: source.path, content: .memory(bytes))
  }

  private func digest(_ content: DocumentSource.Content) throws -> FileDigest {
    guard case .file(let path) = content else {
      return hashesDocuments ? FileDigest(of: content) : FileDigest(sizeOf: content)
    }
    let kind = try FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)[.type]
    guard kind as? FileAttributeType == .typeRegular else { throw CocoaError(.fileReadUnknown) }
    return hashesDocuments ? try FileDigest(path: path) : try FileDigest(sizeOf: path)
  }

  private func unreadable(
    _ path: String, _ document: DocumentID, _ diagnostic: Diagnostic? = nil
  ) -> Reading {
    var batch = StatementBatch(document: document)
    batch.diagnostics.report(diagnostic ?? .unreadableFile(path))
    batch.records = RecordTally(read: 1, rejected: 1)
    let input = InputDocument(
      path: path, format: nil, recognition: "could not be opened", sha256: "", bytes: 0,
      records: batch.records)
    return Reading(input: input, batch: batch)
  }
}
