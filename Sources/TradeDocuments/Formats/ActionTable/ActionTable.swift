import SupplyModel

/// Our table of corrective actions: a row per action at one party.
///
/// Every row is a record. Cells are kept as written; dates and numbers that cannot be read are reported and left
/// out.
package struct ActionTable: DocumentFormat {
  package init() {}

  package var id: String { "actions-table" }
  package var summary: String {
    "actions table (CSV, XLSX, ODS): id, party, finding, action, due, status, amounts"
  }

  package func recognize(_ head: DocumentHead) -> Recognition { ActionColumn.recognize(head, atLeast: 4) }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let rows = try TableRows<ActionColumn>(source, into: &batch)
    var parties = PartyReferences()
    while try rows.advance(&batch) {
      guard let id = rows.required(.id, &batch), let party = rows.party(.party, &parties, &batch) else {
        continue
      }
      batch.actions.append(
        ActionRecord(
          id: id, party: party, fields: fields(rows, &batch), record: rows.record, location: rows.place(.id)))
    }
  }

  private func fields(_ rows: TableRows<ActionColumn>, _ batch: inout StatementBatch) -> [String: String] {
    var fields: [String: String] = [:]
    for column in ActionColumn.allCases where column != .id && column != .party {
      guard let text = rows.cell(column).value, isReadable(column, rows, &batch) else { continue }
      fields[column.header] = text
    }
    return fields
  }

  private func isReadable(
    _ column: ActionColumn, _ rows: TableRows<ActionColumn>, _ batch: inout StatementBatch
  ) -> Bool {
    switch column {
    case .due, .verifiedOn: rows.date(column, &batch) != nil
    case .amountOwed, .amountRepaid, .workers: rows.number(column, &batch) != nil
    default: true
    }
  }
}
