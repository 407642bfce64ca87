import SupplyModel

/// How a table nobody described could be read: a mapping for a person to look over, never applied unasked.
package struct MappingProposal: Sendable {
  /// Where the table stands.
  package let path: String
  package let mapping: TableMapping
  /// Rows it was made from.
  package let rows: Int
  /// Why a value was taken, or the first cell of its column, by the place of the value.
  package let remarks: [Place: String]
  /// Values that a person must choose; where the mapping has one at that place, it only keeps the place.
  package let decisions: [Place: Decision]
  /// Columns nothing is read from.
  package let unread: [String]

  /// Where in a mapping a value stands.
  package enum Place: Hashable, Sendable {
    case dates, decimal, missing
    case party(String, key: String)
    case relation(Int, MappedRelation.Field)
  }

  /// What only a person knows.
  package struct Decision: Hashable, Sendable {
    /// What could stand there.
    package let value: String
    package let reason: String
  }

  /// - Parameters:
  ///   - columns: of a table, with what its first rows hold.
  ///   - buyer: name of who buys, where no column names it; nil leaves that open.
  /// - Returns: nil when no column names a supplier.
  init?(path: String, columns: [ColumnSample], rows: Int, buyer: String?) {
    var draft = ProposalDraft(columns, buyer: buyer)
    guard draft.chain.count > 1 else { return nil }
    draft.addRelations()
    draft.addForms()
    self.path = path
    self.rows = rows
    (remarks, decisions) = (draft.remarks, draft.decisions)
    unread = draft.unread
    mapping = TableMapping(
      name: Self.name(of: path), files: Self.pattern(for: path), dates: draft.dates, decimal: draft.decimal,
      missing: draft.missing, parties: draft.parties, relations: draft.relations)
  }

  /// `einkauf` for `in/einkauf.csv`.
  private static func name(of path: String) -> String {
    let file = fileName(of: path)
    let stem = file.prefix { $0 != "." }
    return String(stem.isEmpty ? file : stem)
  }

  /// A pattern for the file, whose own `*`, `?`, `[`, `]` and `\` stand for themselves.
  private static func pattern(for path: String) -> String {
    String(fileName(of: path).map { #"*?[]\"#.contains($0) ? "?" : $0 })
  }

  private static func fileName(of path: String) -> Substring { path.split(separator: "/").last ?? path[...] }
}
