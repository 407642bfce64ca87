import SupplyModel

/// What stands above a table's header line: titles and remarks, or a table of its own.
struct RowsAbove {
  private var rows: [(place: SourceLocation, texts: [String])] = []

  /// Adds a row below those before.
  mutating func add(_ texts: [String], at place: SourceLocation) {
    if texts.contains(where: { !$0.isEmpty }) { rows.append((place, texts)) }
  }

  /// Says what is not read. The rows of a table among them are records, and refused.
  ///
  /// - Parameter hasGroups: whether the last of them names groups of columns, and is read as such.
  func report(hasGroups: Bool, into batch: inout StatementBatch) {
    let left = hasGroups ? rows.dropLast() : rows[...]
    guard let first = left.first else { return }
    guard let header = left.indices.first(where: { Self.isTable(left[$0...].map(\.texts)) }) else {
      return batch.diagnostics.report(.rowsAboveHeader(left.count, at: first.place))
    }
    let lost = left.endIndex - header - 1
    batch.records.read += lost
    batch.records.rejected += lost
    batch.diagnostics.report(.tableAbove(lost, left[header].texts, at: left[header].place))
  }

  /// Whether the first row has the names of one of our tables, or is filled where the next one is, in three columns at
  /// least; not where texts end in a colon, as in a form.
  private static func isTable(_ rows: [[String]]) -> Bool {
    guard rows.count > 1 else { return false }
    let (first, next) = (filled(rows[0]), filled(rows[1]))
    let isForm = rows[0].contains { $0.hasSuffix(":") }
    return first.count > 2 && first == next && !isForm && rows[0].mayBeHeader || isOurs(rows[0])
  }

  private static func filled(_ row: [String]) -> [Int] { row.indices.filter { !row[$0].isEmpty } }

  private static func isOurs(_ row: [String]) -> Bool {
    RelationColumn.isHeader(row) || PartyColumn.isHeader(row) || AssessmentColumn.isHeader(row)
      || ActionColumn.isHeader(row) || JudgementColumn.isHeader(row)
  }
}

extension Diagnostic {
  fileprivate static func rowsAboveHeader(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "rows-above-header", .note,
      count == 1
        ? "1 row above the header line is not read" : "\(count) rows above the header line are not read",
      at: place)
  }

  fileprivate static func tableAbove(_ rows: Int, _ header: [String], at place: SourceLocation) -> Diagnostic
  {
    let names = header.filter { !$0.isEmpty }.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      "table-above-header", .warning,
      "\(rows == 1 ? "1 row" : "\(rows) rows") above the header line, below \(names), "
        + "\(rows == 1 ? "looks" : "look") like a table and \(rows == 1 ? "was" : "were") not read",
      at: place, excerpt: header.joined(separator: ","),
      hint: "put each table on a sheet or into a file of its own")
  }
}
