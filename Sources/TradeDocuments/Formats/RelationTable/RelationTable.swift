import SupplyModel

/// Our table of who supplies whom: a row per relation, supplier and buyer by id or name.
///
/// Every row is a record. An empty `kind` is goods. An empty `evidence` is `declared`, document number or not:
/// someone wrote the relation down, and a number alone does not tell what kind of document it belongs to.
package struct RelationTable: DocumentFormat {
  /// Bytes of text that one thread reads at a time.
  private let pieceSize: Int

  /// - Parameter pieceSize: in how large pieces a table is read; what is read does not depend on it.
  package init(pieceSize: Int = 1 << 20) { self.pieceSize = pieceSize }

  package var id: String { "relations-table" }
  package var summary: String {
    "relations table (CSV, XLSX, ODS): supplier, buyer, product, share, value, evidence"
  }

  package func recognize(_ head: DocumentHead) -> Recognition {
    RelationColumn.recognize(head, atLeast: 2)
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    try read(source, into: &batch, memory: ReadingMemory())
  }

  /// Large tables are read in pieces beside each other; what they say is put together in their order.
  package func read(
    _ source: DocumentSource, into batch: inout StatementBatch, memory: ReadingMemory
  ) throws(UnreadableDocument) {
    let rows = try TableRows<RelationColumn>(source, into: &batch)
    let document = source.document
    var table = RelationPieces()
    guard let (pieces, layout) = rows.pieces(of: pieceSize) else {
      return table.add(RelationPiece(all: rows, document: document), to: &batch, ofBytes: 0)
    }
    let size = pieces.size
    concurrently(
      threads: size > pieceSize ? memory.threads : 1, next: { pieces.next() },
      work: { RelationPiece($0, of: layout, document: document) },
      inOrder: { table.add($0, to: &batch, ofBytes: size) })
    try pieces.finish()
  }
}
