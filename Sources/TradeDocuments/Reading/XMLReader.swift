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
  private let stream: ByteStream
  /// 0 for a member of a container.
  private let knownSize: Int
  /// The bytes of a document in memory, which are parsed where they are.
  private let held: [UInt8]?
  private let buffer: UnsafeMutableRawBufferPointer
  private var position = 0
  private let builder: XMLRecordBuilder
  private let parser: XMLParser
  /// nil for a document that is parsed in one go.
  private let budget: XMLTimeBudget?
  private var finished: [XMLRecordStorage] = []
  private var nextFinished = 0
  private var isAtEnd = false
  private let memory: ReadingMemory

  package init(
    _ source: DocumentSource, outline: XMLOutline<Field>, memory: ReadingMemory = ReadingMemory()
  ) throws(UnreadableDocument) {
    self.source = source
    self.memory = memory
    stream = try ByteStream(source)
    knownSize = stream.size
    held = if case .memory(let bytes) = source.content { bytes } else { nil }
    buffer = .allocate(byteCount: held == nil ? XMLLimits.chunkBytes : 0, alignment: 1)
    budget = held.map { $0.count <= XMLLimits.chunkBytes } == true ? nil : XMLTimeBudget()
    let names = memory.names(of: outline.matcher)
    builder = XMLRecordBuilder(outline.matcher, document: source.document, names: names)
    parser = XMLParser(source, sink: builder, context: memory.context)
    if !parser.keepsNames { memory.forgetNames() }
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
    if let held {
      let end = min(held.count, position + XMLLimits.chunkBytes)
      let start = position
      held.withUnsafeBufferPointer { parse(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    } else {
      let count = try stream.read(into: buffer)
      parse(UnsafeBufferPointer(rebasing: buffer.bindMemory(to: UInt8.self)[..<count]))
    }
    if let failure = parser.failure { throw UnreadableDocument(failure.diagnostic(in: source)) }
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
