import SupplyModel

/// Our table of judgements: a row per decision about two records, replayed when parties are resolved.
package struct JudgementTable: DocumentFormat {
  package init() {}

  package var id: String { "judgements-table" }
  package var summary: String { "judgements table (CSV, XLSX, ODS): left, right, judgement, by, on, reason" }

  package func recognize(_ head: DocumentHead) -> Recognition {
    JudgementColumn.recognize(head, atLeast: 2)
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let rows = try TableRows<JudgementColumn>(source, into: &batch)
    var open = 0
    while try rows.advance(&batch) { read(rows, into: &batch, &open) }
    if open > 0 { batch.diagnostics.report(.openJudgements(open, in: batch.document)) }
  }

  /// - Parameter open: counts the rows of a review file that nobody has decided yet.
  private func read(
    _ rows: TableRows<JudgementColumn>, into batch: inout StatementBatch, _ open: inout Int
  ) {
    let missing = [JudgementColumn.left, .right].filter { rows.cell($0).isEmpty }
    if let first = missing.first {
      return rows.reject(.missingParty(missing.map(\.header), at: rows.place(first)), &batch)
    }
    guard let word = rows.cell(.judgement).value else {
      open += 1
      return batch.records.kept += 1
    }
    guard let verdict = JudgementRecord.Verdict(rawValue: word.lowercased()) else {
      return rows.reject(.unknownJudgement(word, at: rows.place(.judgement)), &batch)
    }
    var judgement = JudgementRecord(
      left: Self.name(rows.cell(.left)), right: Self.name(rows.cell(.right)), verdict: verdict,
      record: rows.record,
      location: rows.place(.left))
    judgement.by = rows.cell(.by).value
    judgement.on = rows.date(.on, &batch)
    judgement.reason = rows.cell(.reason).value
    batch.judgements.append(judgement)
  }

  /// Without the apostrophe that keeps a spreadsheet from running a name as a formula.
  private static func name(_ cell: TableCell) -> String {
    let text = cell.text
    guard text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) else { return text }
    return String(text.dropFirst())
  }
}

extension Diagnostic {
  fileprivate static func openJudgements(_ count: Int, in document: DocumentID) -> Diagnostic {
    Diagnostic(
      "open-judgement", .note,
      count == 1 ? "one pair is not judged yet" : "\(count) pairs are not judged yet",
      at: SourceLocation(document: document, line: 1),
      hint: "write same, different or unsure into the column judgement")
  }

  fileprivate static func unknownJudgement(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unknown-judgement", .error, "'\(text)' is not a judgement; the row was not read", at: place,
      excerpt: text, hint: "known: same, different, unsure")
  }
}
