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
    while try rows.advance(&batch) { read(rows, into: &batch) }
  }

  private func read(_ rows: TableRows<JudgementColumn>, into batch: inout StatementBatch) {
    let missing = [JudgementColumn.left, .right].filter { rows.cell($0).isEmpty }
    if let first = missing.first {
      return rows.reject(.missingParty(missing.map(\.header), at: rows.place(first)), &batch)
    }
    guard let word = rows.required(.judgement, &batch) else { return }
    guard let verdict = JudgementRecord.Verdict(rawValue: word.lowercased()) else {
      return rows.reject(.unknownJudgement(word, at: rows.place(.judgement)), &batch)
    }
    var judgement = JudgementRecord(
      left: rows.cell(.left).text, right: rows.cell(.right).text, verdict: verdict, record: rows.record,
      location: rows.place(.left))
    judgement.by = rows.cell(.by).value
    judgement.on = rows.date(.on, &batch)
    judgement.reason = rows.cell(.reason).value
    batch.judgements.append(judgement)
  }
}

extension Diagnostic {
  fileprivate static func unknownJudgement(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unknown-judgement", .error, "'\(text)' is not a judgement; the row was not read", at: place,
      excerpt: text, hint: "known: same, different, unsure")
  }
}
