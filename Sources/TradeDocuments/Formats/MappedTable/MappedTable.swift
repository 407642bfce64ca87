import Glibc
import SupplyModel

/// Someone else's table, read as a mapping of the configuration says; no code per table.
///
/// Every row is a record. A row that lacks a party the mapping does not call optional is refused.
package struct MappedTable: DocumentFormat {
  private let mapping: TableMapping

  package init(_ mapping: TableMapping) { self.mapping = mapping }

  package var id: String { "mapped-table" }
  package var summary: String { "any table (CSV, TSV, XLSX, ODS), by a [[mapping]] of the configuration" }

  package let looksAtPaths = true

  package func recognize(_ head: DocumentHead) -> Recognition {
    let path = head.sheetName.map { head.path.dropLast($0.count + 1) } ?? head.path[...]
    let name = path.split(separator: "/").last.map(String.init) ?? head.path
    guard let sheet = head.sheetName else { return matches(name) ? isConfigured : .no }
    if mapping.files.contains("!") { return matches("\(name)!\(sheet)") ? isConfigured : .no }
    // For a whole workbook, it is for those of its sheets that have its columns.
    let isComplete = head.headerLines.contains { mapping.rank($0) == mapping.columns.count }
    return isComplete && matches(name) ? isConfigured : .no
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
    guard try scan.advance(&batch) else { return }
    MappedColumns(scan, mapping).report(to: &batch.diagnostics)
    repeat { row.read(into: &batch) } while try scan.advance(&batch)
  }
}
