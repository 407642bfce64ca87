import SupplyModel

/// Our table of parties: a row per party, its id shared by all tables of the import.
///
/// Every row is a record. `parent` is also an ownership relation, owner to owned, with `owned_share` as its share
/// and `declared` as its evidence.
package struct PartyTable: DocumentFormat {
  package init() {}

  package var id: String { "parties-table" }
  package var summary: String {
    "parties table (CSV, XLSX, ODS): id, name, country, identifiers, roles, disclosure"
  }

  package func recognize(_ head: DocumentHead) -> Recognition { PartyColumn.recognize(head, atLeast: 3) }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let rows = try TableRows<PartyColumn>(source, into: &batch)
    var row = PartyRow(rows)
    while try rows.advance(&batch) { row.read(into: &batch) }
  }
}
