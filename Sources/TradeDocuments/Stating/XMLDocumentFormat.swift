import SupplyModel

/// A format whose documents are XML.
///
/// It says which root elements it takes; its ``Reading`` says where things stand and what they mean. Recognising,
/// parsing, envelopes and damaged documents are the same for all.
package protocol XMLDocumentFormat: DocumentFormat {
  associatedtype Reading: XMLDocumentReading

  /// What an element is to this format: `Invoice in its UBL 2 namespace`; nil for one that begins no document of it.
  func claim(_ element: XMLElementName) -> String?
  /// Words only documents of this format have near their start: a damaged one is refused in its name.
  var marks: [String] { get }
  /// What a document is called that a file should hold at least one of: `UBL document`.
  var recordName: String { get }
}

/// Reads the records of one XML file.
package protocol XMLDocumentReading {
  associatedtype Field: XMLField

  /// Where what is found.
  static var outline: XMLOutline<Field> { get }

  /// Whether a record to come may need the positions of what was stated, or take a record back; when none does, a
  /// file of any size is counted in the same memory.
  var refersBack: Bool { get }

  init()
  /// States what a record says; records come in document order.
  mutating func state(_ record: XMLRecord<Field>, into facts: inout DocumentFacts)
  /// Called once after the last record, before the file is known to be sound.
  mutating func finish(into facts: inout DocumentFacts)
}

extension XMLDocumentReading {
  package var refersBack: Bool { true }

  package mutating func finish(into facts: inout DocumentFacts) {}
}

extension XMLDocumentFormat {
  package func recognize(_ head: DocumentHead) -> Recognition {
    guard let root = head.root else {
      guard let mark = marks.first(where: head.isUnsoundButNames) else { return .no }
      return .maybe("names \(mark)")
    }
    if let claim = claim(root.element) { return .yes("root element \(claim)") }
    guard root.isEnvelope else { return .no }
    for element in root.content {
      if let claim = claim(element) { return .yes("\(claim) inside \(root.element.local)") }
    }
    return .no
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    try read(source, into: &batch, memory: ReadingMemory())
  }

  package func read(
    _ source: DocumentSource, into batch: inout StatementBatch, memory: ReadingMemory
  ) throws(UnreadableDocument) {
    // Swapped, not assigned: a copy would count a dozen references.
    var own = StatementBatch(document: batch.document)
    swap(&batch, &own)
    var facts = DocumentFacts(of: source, into: own, memory: memory)
    defer { swap(&batch, &facts.batch) }
    var reader = try XMLReader(source, outline: Reading.outline, memory: memory)
    var reading = Reading()
    while let record = try reader.next() {
      reading.state(record, into: &facts)
      facts.countRecords(ofDocumentWith: reader.size, refersBack: reading.refersBack)
    }
    reading.finish(into: &facts)
    facts.countRest()
    facts.diagnostics.merge(reader.diagnostics)
    if facts.recordCount == 0 { facts.diagnostics.report(.noRecord(recordName, in: source)) }
  }
}

extension Diagnostic {
  /// A sound document of a known format with nothing in it.
  static func noRecord(_ missing: String, in source: DocumentSource) -> Diagnostic {
    Diagnostic(
      "no-record", .warning, "the document holds no \(missing)",
      at: SourceLocation(document: source.document, line: 1), path: source.path)
  }
}
