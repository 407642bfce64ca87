import SupplyModel

extension TableRows {
  /// A number; see ``TableCell/number(_:_:)``.
  func number(_ column: Column, _ batch: inout StatementBatch) -> Double? {
    cell(column).number(&batch.diagnostics) { (column.header, place(column)) }
  }

  /// A number from 0 to 1.
  func fraction(_ column: Column, _ batch: inout StatementBatch) -> Double? {
    cell(column).fraction(&batch.diagnostics) { (column.header, place(column)) }
  }

  /// A number from 0 to 1, or a range of them.
  func fractionOrRange(_ column: Column, _ batch: inout StatementBatch) -> StatedFraction? {
    cell(column).fractionOrRange(&batch.diagnostics) { (column.header, place(column)) }
  }

  /// A day as ISO 8601 writes it.
  func date(_ column: Column, _ batch: inout StatementBatch) -> CalendarDate? {
    cell(column).date([.iso], &batch.diagnostics) { (column.header, place(column)) }
  }

  /// A class of evidence.
  func evidence(_ column: Column, _ batch: inout StatementBatch) -> EvidenceClass? {
    cell(column).evidence(&batch.diagnostics) { (column.header, place(column)) }
  }

  /// A country by name or code.
  func country(_ column: Column, _ batch: inout StatementBatch) -> Country? {
    cell(column).country(&batch.diagnostics) { (column.header, place(column)) }
  }

  /// The text of a column the row cannot do without; nil, the row refused, when empty.
  func required(_ column: Column, _ batch: inout StatementBatch) -> String? {
    if let text = cell(column).value { return text }
    reject(.missingValue(column.header, at: place(column)), &batch)
    return nil
  }

  /// Position of the party a cell names; nil, the row refused, when the cell is empty.
  func party(_ column: Column, _ parties: inout PartyReferences, _ batch: inout StatementBatch) -> Int32? {
    let cell = cell(column)
    if cell.isEmpty {
      reject(.missingParty([column.header], at: place(column)), &batch)
      return nil
    }
    return parties.position(of: cell, record: record, in: &batch, at: place(column))
  }
}

extension Diagnostic {
  fileprivate static func missingValue(_ column: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "missing-value", .error, "the row has nothing in column '\(column)' and was not read", at: place)
  }

  static func missingParty(_ columns: [String], at place: SourceLocation) -> Diagnostic {
    let list = columns.map { "'\($0)'" }.joined(separator: " and ")
    return Diagnostic(
      "missing-party", .error, "the row names no party in \(list) and was not read", at: place)
  }
}
