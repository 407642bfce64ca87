import SupplyModel
import Synchronization

/// Takes tables no other format knows and proposes how they could be read; states nothing itself.
package final class UnknownTable: DocumentFormat {
  package let id = "unknown-table"
  package let summary = "tables with headers of their own"
  private let buyer: String?
  private let found = Mutex<[MappingProposal]>([])

  /// - Parameter buyer: name of who buys, for tables that do not say.
  package init(buyer: String?) { self.buyer = buyer }

  /// Those of the tables read so far, by path.
  package var proposals: [MappingProposal] {
    found.withLock { $0.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
  }

  package let looksAtPaths = true

  /// Surer than a format that only thinks it may be its own table.
  package func recognize(_ head: DocumentHead) -> Recognition {
    guard head.root == nil, head.package == nil, FileSignature.of(head.bytes) == nil else { return .no }
    return head.headers.contains(where: \.mayBeHeader) ? .yes("a header line") : .no
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    let scan = try TableScan(source, header: Self.rank, into: &batch)
    var columns = scan.header.names.map(ColumnSample.init)
    var rows = 0
    while rows < Self.sampledRows, try scan.advance(&batch) {
      for field in columns.indices { columns[field].add(scan.cell(field).text) }
      rows += 1
    }
    batch.records = RecordTally()
    guard let proposal = MappingProposal(path: source.path, columns: columns, rows: rows, buyer: buyer) else {
      throw UnreadableDocument(.noSupplierColumn(scan.header))
    }
    found.withLock { $0.append(proposal) }
  }

  /// Enough to tell how days and numbers are written, little enough for any table.
  private static let sampledRows = 1_000

  /// How many of the names have a meaning.
  private static func rank(_ names: [String]) -> Int { names.count { ColumnMeaning(HeaderText($0)) != nil } }
}

extension Diagnostic {
  fileprivate static func noSupplierColumn(_ header: HeaderLine) -> Diagnostic {
    Diagnostic(
      "no-supplier-column", .warning, "no column is called like one of suppliers", at: header.places.first,
      excerpt: header.names.joined(separator: ","),
      hint: "'headwater config init' shows how a [[mapping]] is written; \(header.seen)")
  }
}
