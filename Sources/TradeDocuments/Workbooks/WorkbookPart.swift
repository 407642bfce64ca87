import SupplyModel

/// Receives the XML of one part of a workbook.
protocol WorkbookPartSink: XMLEventSink {
  /// Set when the part is sound XML but cannot be used; the parser then stops.
  var problem: WorkbookProblem? { get }
}

/// The parts of a workbook, by name; each is unpacked when it is asked for and held no longer than it is read.
struct WorkbookParts {
  private let bytes: (String) throws(UnreadableDocument) -> [UInt8]?

  /// The parts of a workbook that is a zip archive inside.
  init(of source: DocumentSource) {
    bytes = { (name) throws(UnreadableDocument) in
      // Names of parts are equal whatever their case.
      let wanted = name.lowercased()
      let found = try ContainerMembers.all(of: source) { $0.lowercased() == wanted }
      return found[name] ?? found.min { $0.key < $1.key }?.value
    }
  }

  /// Parts already unpacked.
  init(_ parts: [String: [UInt8]]) { bytes = { (name) throws(UnreadableDocument) in parts[name] } }

  /// Runs a part through the guarded parser.
  ///
  /// - Throws: when the part is missing, is no sound XML, or its sink refuses it.
  func read(_ name: String, into sink: some WorkbookPartSink) throws(WorkbookProblem) {
    let bytes = try unpacked(name)
    let source = DocumentSource(document: DocumentID(0), path: name, content: .memory([]))
    let parser = XMLSinkParser(source, sink: sink)
    let budget = XMLTimeBudget()
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while start < all.count {
        let end = min(all.count, start + XMLLimits.chunkBytes)
        guard parser.feed(UnsafeBufferPointer(rebasing: all[start..<end])) else { return }
        if budget.isSpent(after: end) { return parser.stop(.tooSlow) }
        start = end
      }
      parser.finish()
    }
    if let problem = sink.problem { throw problem }
    if let failure = parser.failure {
      let diagnostic = failure.diagnostic(in: source)
      let line = diagnostic.location.map { " (line \($0.line))" } ?? ""
      throw .malformedPart(name, diagnostic.message + line)
    }
  }

  private func unpacked(_ name: String) throws(WorkbookProblem) -> [UInt8] {
    let found: [UInt8]?
    do { found = try bytes(name) } catch { throw .malformedPart(name, error.diagnostic.message) }
    guard let found else { throw .missingPart(name) }
    return found
  }
}
