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
    guard head.isSheet else { return matches(name) ? isConfigured : .no }
    // For the whole workbook, it is for those of its sheets that have its columns.
    if matches(name) { return isConfigured }
    let book = name.split(separator: "!").first.map(String.init) ?? name
    let isComplete = head.headerLines.contains { mapping.rank($0) == mapping.columns.count }
    return matches(book) && isComplete ? isConfigured : .no
  }

  private var isConfigured: Recognition { .configured("mapping '\(mapping.name)' for \(mapping.files)") }

  private func matches(_ name: String) -> Bool { fnmatch(mapping.files, name, 0) == 0 }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    if let problem = mapping.problem {
      throw UnreadableDocument(
        Diagnostic(
          "bad-mapping", .error, problem,
          at: SourceLocation(document: source.document, line: 1, column: 1)))
    }
    let scan = try TableScan(source, as: mapping.text, header: mapping.rank, into: &batch)
    var row = MappedRow(try MappedCells(scan, mapping: mapping), mapping)
    while try scan.advance(&batch) { row.read(into: &batch) }
  }
}
