import Glibc
import SupplyModel

/// Reads the records of an XML document one by one, in constant memory.
///
/// ```swift
/// var reader = try XMLReader(source, outline: .ubl)
/// while let document = try reader.next() { … }
/// batch.diagnostics.merge(reader.diagnostics)
/// ```
/// Records come before the end of the document is known to be sound. ``next()`` throws when it is not; what was
/// made of earlier records must then be thrown away.
package struct XMLReader<Field: XMLField>: ~Copyable {
  private let source: DocumentSource
  private let matcher: XMLMatcher
  private let memory: ReadingMemory
  /// nil for a document in memory, which is parsed where it is.
  private let stream: ByteStream?
  private let buffer: UnsafeMutableRawBufferPointer
  /// 0 for a member of a container.
  private let knownSize: Int
  private var position = 0
  private var builder: XMLRecordBuilder
  private var parser: XMLParser
  /// Whether the document is small and in memory, and has not turned out unsound.
  private var isWhole: Bool
  /// nil for a document that is parsed in one go.
  private let budget: XMLTimeBudget?
  private var finished: [XMLRecordStorage] = []
  private var nextFinished = 0
  private var isAtEnd = false

  package init(
    _ source: DocumentSource, outline: XMLOutline<Field>, memory: ReadingMemory = ReadingMemory()
  ) throws(UnreadableDocument) {
    // All of it first: Swift 6.3 releases once too often what is read of a noncopyable value that is not complete.
    var stream: ByteStream?
    if source.heldBytes == nil { stream = try ByteStream(source) }
    let size = source.heldBytes?.count ?? stream?.size ?? 0
    let isWhole = stream == nil && size <= XMLLimits.wholeBytes
    let builder = memory.builder(outline.matcher, for: source.document)
    let parser = XMLRecordParser(source, builder: builder, context: memory.context, isWhole: isWhole)
    if !parser.keepsNames { memory.forgetNames() }
    (self.source, self.stream, knownSize) = (source, stream, size)
    (self.memory, matcher, self.builder, self.parser) = (memory, outline.matcher, builder, parser)
    buffer = .allocate(byteCount: stream == nil ? 0 : XMLLimits.chunkBytes, alignment: 1)
    self.isWhole = isWhole
    budget = isWhole ? nil : XMLTimeBudget()
  }

  deinit { buffer.deallocate() }

  /// The next top-level record; nil after the clean end of the document.
  package mutating func next() throws(UnreadableDocument) -> XMLRecord<Field>? {
    while nextFinished == finished.count {
      if isAtEnd { return nil }
      try readChunk()
      finished = builder.takeFinished()
      nextFinished = 0
    }
    defer { nextFinished += 1 }
    return XMLRecord(storage: finished[nextFinished], index: 0)
  }

  /// Bytes of the document, as far as they are known.
  var size: Int { max(knownSize, position) }

  /// What was odd about the document without making it unreadable.
  package var diagnostics: DiagnosticLog { parser.warnings }

  private mutating func readChunk() throws(UnreadableDocument) {
    if isWhole, let held = source.heldBytes, parse(whole: held) { return }
    if let held = source.heldBytes {
      let end = min(held.count, position + XMLLimits.chunkBytes)
      let start = position
      held.withUnsafeBufferPointer { parse(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    } else if let stream {
      let count = try stream.read(into: buffer)
      parse(UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[..<count]))
    }
    if let failure = parser.failure { throw UnreadableDocument(failure.diagnostic(in: source)) }
  }

  /// - Returns: false when the document is not sound: then all is as it was, and it is to be parsed in pieces.
  private mutating func parse(whole bytes: [UInt8]) -> Bool {
    let parser = parser
    isAtEnd = bytes.withUnsafeBufferPointer { XMLDisguise.name(of: $0) == nil && parser.parse(whole: $0) }
    if isAtEnd {
      position = bytes.count
      memory.noteRead(bytes: bytes.count)
    } else {
      isWhole = false
      builder = XMLRecordBuilder(matcher)
      builder.begin(source.document)
      self.parser = XMLRecordParser(source, builder: builder)
    }
    return isAtEnd
  }

  private mutating func parse(_ chunk: UnsafeBufferPointer<UInt8>) {
    if position == 0, let disguise = XMLDisguise.name(of: chunk) { parser.stop(.disguised(disguise)) }
    position += chunk.count
    memory.noteRead(bytes: chunk.count)
    if chunk.isEmpty {
      parser.finish()
      isAtEnd = true
    } else if let budget, budget.isSpent(after: position) {
      parser.stop(.tooSlow)
    } else {
      _ = parser.feed(chunk)
    }
  }
}

/// Processor time a document may take: hostile ones are refused, a busy machine is not held against anyone.
struct XMLTimeBudget {
  private let start = XMLTimeBudget.now

  func isSpent(after bytes: Int) -> Bool {
    Self.now - start > XMLLimits.seconds + Double(bytes) * XMLLimits.secondsPerByte
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
