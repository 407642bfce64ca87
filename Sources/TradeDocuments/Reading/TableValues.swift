import SupplyModel

extension TableRows {
  /// A number; nil and reported when the cell holds none.
  func number(_ column: Column, _ batch: inout StatementBatch) -> Double? {
    let cell = cell(column)
    if cell.isEmpty { return nil }
    if let value = DecimalNumber.parse(cell.bytes) { return value }
    batch.diagnostics.report(.badNumber(cell.text, column.header, at: place(column)))
    return nil
  }

  /// A number from 0 to 1; nil and reported when it is none or lies outside.
  func fraction(_ column: Column, _ batch: inout StatementBatch) -> Double? {
    guard let value = number(column, &batch) else { return nil }
    if 0...1 ~= value { return value }
    batch.diagnostics.report(.outOfRange(cell(column).text, column.header, at: place(column)))
    return nil
  }

  /// A day; nil and reported when the cell holds none.
  func date(_ column: Column, _ batch: inout StatementBatch) -> CalendarDate? {
    guard let text = cell(column).value else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    batch.diagnostics.report(.badDate(text, column.header, at: place(column)))
    return nil
  }

  /// A class of evidence; nil when empty, or unknown and reported.
  func evidence(_ column: Column, _ batch: inout StatementBatch) -> EvidenceClass? {
    guard let text = cell(column).value else { return nil }
    if let known = EvidenceClass(name: text.lowercased()) { return known }
    batch.diagnostics.report(.unknownEvidence(text, at: place(column)))
    return nil
  }

  /// A country by name or code; nil and reported when unknown.
  func country(_ column: Column, _ batch: inout StatementBatch) -> Country? {
    guard let text = cell(column).value else { return nil }
    if let country = Country.named(text) { return country }
    batch.diagnostics.report(.unknownCountry(text, at: place(column)))
    return nil
  }

  /// The text of a column the row cannot do without; nil, the row refused, when empty.
  func required(_ column: Column, _ batch: inout StatementBatch) -> String? {
    if let text = cell(column).value { return text }
    reject(.missingValue(column.header, at: place(column)), &batch)
    return nil
  }
}

extension Diagnostic {
  static func badNumber(_ text: String, _ column: String, at place: SourceLocation) -> Diagnostic {
    let isAmbiguous = DecimalNumber.isAmbiguous(text)
    return Diagnostic(
      "bad-number", .warning,
      isAmbiguous
        ? "'\(text)' in column '\(column)' may be read in two ways"
        : "'\(text)' in column '\(column)' is not a number",
      at: place, excerpt: text,
      hint: isAmbiguous
        ? "write it without separators of thousands and with a decimal point; the value was not read"
        : "the value was not read, the row was kept")
  }

  static func outOfRange(_ text: String, _ column: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "out-of-range", .warning, "\(text) in column '\(column)' is not between 0 and 1", at: place,
      excerpt: text,
      hint: "write 40 percent as 0.4; the value was not read, the row was kept")
  }

  static func badDate(
    _ text: String, _ column: String, at place: SourceLocation, forms: String = "2026-11-24"
  ) -> Diagnostic {
    Diagnostic(
      "bad-date", .warning, "'\(text)' in column '\(column)' is not a date", at: place, excerpt: text,
      hint: "write dates as \(forms); the value was not read, the row was kept")
  }

  static func unknownEvidence(_ text: String, at place: SourceLocation) -> Diagnostic {
    let known = EvidenceClass.allCases.reversed().map(\.name).joined(separator: ", ")
    return Diagnostic(
      "unknown-evidence", .warning, "'\(text)' is not a class of evidence", at: place, excerpt: text,
      hint: "known: \(known); the row was kept and counts as if none were given")
  }

  static func unknownCountry(_ text: String, at place: SourceLocation) -> Diagnostic {
    let nearest = Country.nearest(to: text)
    return Diagnostic(
      "unknown-country", .warning, "'\(text)' is not a known country name or code", at: place, excerpt: text,
      hint: (nearest.map { "did you mean '\($0.code)' (\($0.name))? " } ?? "") + "the row was kept without it"
    )
  }

  static func missingValue(_ column: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "missing-value", .error, "the row has nothing in column '\(column)' and was not read", at: place)
  }

  static func missingParty(_ columns: [String], at place: SourceLocation) -> Diagnostic {
    let list = columns.map { "'\($0)'" }.joined(separator: " and ")
    return Diagnostic(
      "missing-party", .error, "the row names no party in \(list) and was not read", at: place)
  }
}
