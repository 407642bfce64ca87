import SupplyModel

extension TableRows {
  /// Position of the party a cell names; nil, the row refused, when the cell is empty.
  func party(
    _ column: Column, _ parties: inout PartyReferences, _ batch: inout StatementBatch
  ) -> Int32? {
    let cell = cell(column)
    if cell.isEmpty {
      reject(.missingParty([column.header], at: place(column)), &batch)
      return nil
    }
    return parties.position(of: cell, record: record, in: &batch, at: place(column))
  }
}
