import SupplyModel

/// Our table of assessments: a row per view of one party under one indicator.
///
/// Every row is a record. An empty `evidence` is `none`: a hazard nobody gives a ground for stays a claim.
package struct AssessmentTable: DocumentFormat {
  package init() {}

  package var id: String { "assessments-table" }
  package var summary: String {
    "assessments table (CSV, XLSX, ODS): party, indicator, level, status, evidence, date"
  }

  package func recognize(_ head: DocumentHead) -> Recognition {
    AssessmentColumn.recognize(head, atLeast: 3)
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let rows = try TableRows<AssessmentColumn>(source, into: &batch)
    var parties = PartyReferences()
    while try rows.advance(&batch) { read(rows, &parties, into: &batch) }
  }

  private func read(
    _ rows: TableRows<AssessmentColumn>, _ parties: inout PartyReferences, into batch: inout StatementBatch
  ) {
    guard let party = rows.party(.party, &parties, &batch), let indicator = rows.required(.indicator, &batch),
      let level = level(rows, &batch)
    else { return }
    var assessment = AssessmentRecord(
      party: party, indicator: indicator, level: level, evidence: rows.evidence(.evidence, &batch) ?? .none,
      record: rows.record, location: rows.place(.party))
    assessment.range = range(rows)
    assessment.status = status(rows, &batch)
    assessment.source = rows.cell(.source).value
    assessment.date = rows.date(.date, &batch)
    assessment.expires = rows.date(.expires, &batch)
    batch.assessments.append(assessment)
  }

  /// A number from 0 to 1, or a word the policy will know; nil, the row refused, for another number or nothing.
  private func level(_ rows: TableRows<AssessmentColumn>, _ batch: inout StatementBatch) -> String? {
    guard let text = rows.required(.level, &batch) else { return nil }
    if let ends = rows.cell(.level).rangeEnds {
      if let range = range(rows) { return "\(range.middle)" }
      let isReversed = ends[0] > ends[1] && ends.allSatisfy { 0...1 ~= $0 }
      rows.reject(
        isReversed
          ? .levelReversed(text, at: rows.place(.level)) : .levelOutOfRange(text, at: rows.place(.level)),
        &batch)
      return nil
    }
    guard let number = DecimalNumber.parse(rows.cell(.level).bytes) else { return text }
    if 0...1 ~= number { return "\(number)" }
    rows.reject(.levelOutOfRange(text, at: rows.place(.level)), &batch)
    return nil
  }

  /// Two ends instead of one level; nil for one, or for two that are none.
  private func range(_ rows: TableRows<AssessmentColumn>) -> FigureRange? {
    guard let ends = rows.cell(.level).rangeEnds, ends.allSatisfy({ 0...1 ~= $0 }), ends[0] <= ends[1] else {
      return nil
    }
    return FigureRange(low: ends[0], high: ends[1])
  }

  private func status(_ rows: TableRows<AssessmentColumn>, _ batch: inout StatementBatch) -> String? {
    guard let text = rows.cell(.status).value else { return nil }
    if ["alleged", "verified", "remediated"].contains(text.lowercased()) { return text.lowercased() }
    batch.diagnostics.report(.unknownStatus(text, at: rows.place(.status)))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func levelOutOfRange(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "out-of-range", .error, "\(text) in column 'level' is not between 0 and 1; the row was not read",
      at: place, excerpt: text, hint: "write 40 percent as 0.4")
  }

  fileprivate static func levelReversed(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "range-reversed", .error,
      "the range '\(text)' in column 'level' ends below its beginning; the row was not read",
      at: place, excerpt: text, hint: "write the lower end first")
  }

  fileprivate static func unknownStatus(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unknown-status", .warning, "'\(text)' is not a status of an assessment", at: place, excerpt: text,
      hint: "known: alleged, verified, remediated; the row was kept without it")
  }
}
