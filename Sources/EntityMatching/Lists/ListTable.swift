import SupplyModel

/// A list's table with its columns found by name; case, spaces and punctuation of headers are ignored.
struct ListTable {
  let source: ListSource
  let rows: [TextTable.Row]
  private let positions: [String: Int]

  /// nil when the source is no table.
  init?(_ source: ListSource) {
    guard case .table(let table) = source.content else { return nil }
    self.source = source
    rows = table.rows
    positions = Dictionary(
      table.header.enumerated().map { (ListTable.folded($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func hasColumns(_ names: String...) -> Bool { names.allSatisfy { positions[ListTable.folded($0)] != nil } }

  /// The text of a cell, trimmed; nil when the column or the text is missing.
  func text(_ row: TextTable.Row, _ column: String) -> String? {
    guard let position = positions[ListTable.folded(column)], position < row.cells.count else { return nil }
    let text = row.cells[position].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  func column(_ row: TextTable.Row, _ column: String) -> Int {
    guard let position = positions[ListTable.folded(column)], position < row.columns.count else { return 0 }
    return row.columns[position]
  }

  /// A date; text that is none is reported.
  func date(_ row: TextTable.Row, _ column: String, log: inout DiagnosticLog) -> CalendarDate? {
    guard let text = text(row, column) else { return nil }
    if let date = ListDate.parse(text) { return date }
    log.report(.unreadableDate(text, in: source, line: row.line, column: self.column(row, column)))
    return nil
  }

  /// A country by code or name; text that is none is reported.
  func country(_ row: TextTable.Row, _ column: String, log: inout DiagnosticLog) -> Country? {
    guard let text = text(row, column) else { return nil }
    if let country = Country.named(inAnyLanguage: text) { return country }
    log.report(.unknownListCountry(text, in: source, line: row.line, column: self.column(row, column)))
    return nil
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension ListSource {
  /// `path:line:column`, for diagnostics about a list: lists are not among the input documents.
  func place(line: Int, column: Int) -> String {
    column > 0 ? "\(path):\(line):\(column)" : "\(path):\(line)"
  }
}

extension Diagnostic {
  static func unreadableDate(_ text: String, in source: ListSource, line: Int, column: Int) -> Diagnostic {
    Diagnostic(
      "unreadable-date", .warning, "\(text) is not a date", path: source.place(line: line, column: column),
      excerpt: text, hint: "write 2026-11-24; the entry is kept without the date")
  }

  static func unknownListCountry(_ text: String, in source: ListSource, line: Int, column: Int) -> Diagnostic
  {
    Diagnostic(
      "unknown-country", .warning, "no country is called \(text)",
      path: source.place(line: line, column: column),
      excerpt: text, hint: "the entry is kept without a country")
  }
}
