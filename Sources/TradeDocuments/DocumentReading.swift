import SupplyModel

/// What became of one input document.
package struct ReadDocument: Sendable {
  /// Id of the format that read it; nil when none took it.
  package var format: String?
  /// Why that format, or what the document looks like instead.
  package var recognition: String
  package var batch: StatementBatch

  package init(format: String?, recognition: String, batch: StatementBatch) {
    self.format = format
    self.recognition = recognition
    self.batch = batch
  }
}

/// The front of this library: a document in, whatever happens a batch out.
package enum DocumentReading {
  /// Recognises and reads one document. Never throws: of a document that cannot be used the facts are dropped, the
  /// diagnostics kept and the records counted as rejected, one when the reader counted none.
  ///
  /// - Parameter memory: of the thread that reads; what comes out does not depend on it.
  package static func read(
    _ source: DocumentSource, formats: [any DocumentFormat], memory: ReadingMemory = ReadingMemory()
  ) -> ReadDocument {
    if case .sheet(let sheet) = source.content { return read(sheet, as: source, formats) }
    let head: DocumentHead
    do {
      head = try DocumentHead(of: source, memory: memory)
    } catch {
      return refused(source, recognition: "cannot be read", error.diagnostic)
    }
    guard let choice = memory.choices.choice(for: head, among: formats) else {
      if let problem = CompoundFile.problem(of: source, head.bytes) {
        return refused(source, recognition: "a workbook that cannot be read", problem.diagnostic(of: source))
      }
      let looks = DocumentLooks(head)
      return refused(source, recognition: looks.phrase, .unrecognised(source, looks))
    }
    return read(source, by: choice, memory)
  }

  private static func read(
    _ source: DocumentSource, by choice: DocumentSniffer.Choice, _ memory: ReadingMemory
  ) -> ReadDocument {
    var batch = StatementBatch(document: source.document)
    if !choice.rivals.isEmpty { batch.diagnostics.report(.severalFormats(choice, in: source.document)) }
    do {
      try choice.format.read(source, into: &batch, memory: memory)
    } catch {
      memory.forgetContents()
      var emptied = StatementBatch(document: source.document)
      emptied.diagnostics = batch.diagnostics
      emptied.diagnostics.report(error.diagnostic)
      let read = max(1, batch.records.read)
      emptied.records = RecordTally(read: read, rejected: read)
      batch = emptied
    }
    return ReadDocument(format: choice.format.id, recognition: choice.reason, batch: batch)
  }

  private static func read(
    _ sheet: Sheet, as source: DocumentSource, _ formats: [any DocumentFormat]
  ) -> ReadDocument {
    let grid: SheetGrid
    switch sheet.content {
    case .grid(let sound): grid = sound
    case .unreadable(let problem):
      return refused(
        source, recognition: "a damaged sheet", problem.diagnostic(ofSheet: sheet.name, at: source.start))
    }
    if let choice = DocumentSniffer(formats).choose(DocumentHead(sheet, grid, path: source.path)) {
      return read(source, by: choice, ReadingMemory())
    }
    let looks = SheetLooks(grid)
    guard looks.isTable else { return ReadDocument(unread: source, looks) }
    return refused(source, recognition: looks.phrase, looks.diagnostic(at: source.start))
  }

  private static func refused(
    _ source: DocumentSource, recognition: String, _ diagnostic: Diagnostic
  ) -> ReadDocument {
    var batch = StatementBatch(document: source.document)
    batch.diagnostics.report(diagnostic)
    batch.records = RecordTally(read: 1, rejected: 1)
    return ReadDocument(format: nil, recognition: recognition, batch: batch)
  }
}

extension ReadDocument {
  /// Of a sheet that holds no table: nothing was read, and nothing was lost.
  fileprivate init(unread source: DocumentSource, _ looks: SheetLooks) {
    self.init(format: "notes", recognition: looks.phrase, batch: StatementBatch(document: source.document))
    if !looks.isEmpty { batch.diagnostics.report(looks.diagnostic(at: source.start)) }
  }
}

extension DocumentSource {
  fileprivate var start: SourceLocation { SourceLocation(document: document, line: 1, column: 1) }
}

extension Diagnostic {
  fileprivate static func unrecognised(_ source: DocumentSource, _ looks: DocumentLooks) -> Diagnostic {
    Diagnostic(
      "unrecognised-document", .warning, "no format reads this document: it looks like \(looks.phrase)",
      at: source.start, excerpt: looks.excerpt,
      hint: looks.hint)
  }

  fileprivate static func severalFormats(
    _ choice: DocumentSniffer.Choice, in document: DocumentID
  ) -> Diagnostic {
    let rivals = choice.rivals.joined(separator: ", ")
    return Diagnostic(
      "several-formats", .warning, "read as \(choice.format.id), though \(rivals) would take it as surely",
      at: SourceLocation(document: document, line: 1, column: 1),
      hint: "a [[mapping]] for this file in the configuration settles it")
  }
}
