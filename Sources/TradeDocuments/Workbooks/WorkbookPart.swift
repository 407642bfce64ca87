import SupplyModel

/// Receives the XML of one part of a workbook.
protocol WorkbookPartSink: XMLEventSink {
  /// Set when the part is sound XML but cannot be used; the parser then stops.
  var problem: WorkbookProblem? { get }
}

/// The members of a workbook's container, by name.
struct WorkbookParts: Sendable {
  private let parts: [String: [UInt8]]
  /// Names of parts are equal whatever their case.
  private let names: [String: String]

  init(_ parts: [String: [UInt8]]) {
    self.parts = parts
    names = Dictionary(parts.keys.sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(name: String) -> [UInt8]? { parts[name] ?? names[name.lowercased()].flatMap { parts[$0] } }

  /// Runs a part through the guarded parser.
  ///
  /// - Throws: when the part is missing, is no sound XML, or its sink refuses it.
  func read(_ name: String, into sink: some WorkbookPartSink) throws(WorkbookProblem) {
    guard let bytes = self[name] else { throw .missingPart(name) }
    let source = DocumentSource(document: DocumentID(0), path: name, content: .memory([]))
    let parser = XMLParser(source, sink: sink)
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
}
