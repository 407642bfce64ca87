import Glibc
import SupplyModel

/// Someone else's table, read as a mapping of the configuration says; no code per table.
///
/// Every row is a record. A row that lacks a party the mapping does not call optional is refused.
package struct MappedTable: DocumentFormat {
  private let mapping: TableMapping

  package init(_ mapping: TableMapping) { self.mapping = mapping }

  package var id: String { "mapped-table" }
  package var summary: String { "any table (CSV, TSV), by a [[mapping]] of the configuration" }

  package func recognize(_ head: DocumentHead) -> Recognition {
    let name = head.path.split(separator: "/").last.map(String.init) ?? head.path
    return fnmatch(mapping.files, name, 0) == 0
      ? .configured("mapping '\(mapping.name)' for \(mapping.files)") : .no
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    if let problem = mapping.problem {
      throw UnreadableDocument(
        Diagnostic(
          "bad-mapping", .error, problem,
          at: SourceLocation(document: source.document, line: 1, column: 1)))
    }
    let scan = try TableScan(source, as: mapping.text, into: &batch)
    var row = MappedRow(try MappedCells(scan, mapping: mapping), mapping)
    while try scan.advance(&batch) { row.read(into: &batch) }
  }
}
