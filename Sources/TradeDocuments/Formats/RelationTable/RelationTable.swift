import SupplyModel

/// Our table of who supplies whom: a row per relation, supplier and buyer by id or name.
///
/// Every row is a record. An empty `kind` is goods. An empty `evidence` is `declared`, document number or not:
/// someone wrote the relation down, and a number alone does not tell what kind of document it belongs to.
package struct RelationTable: DocumentFormat {
  package init() {}

  package var id: String { "relations-table" }
  package var summary: String {
    "relations table (CSV, XLSX, ODS): supplier, buyer, product, share, value, evidence"
  }

  package func recognize(_ head: DocumentHead) -> Recognition {
    RelationColumn.recognize(head, atLeast: 2)
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let rows = try TableRows<RelationColumn>(source, into: &batch)
    var row = RelationRow(rows)
    while try rows.advance(&batch) {
      row.read(into: &batch)
      // A column that grows is copied again and again, and for a while is there twice.
      if batch.relations.count == Self.telling { batch.relations.reserveLargePages(rows.expectedCount) }
    }
  }

  /// Rows after which the number of all can be told from the size of the file.
  private static let telling = 16_384
}
