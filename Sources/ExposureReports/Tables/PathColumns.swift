import SupplyModel

/// What is told of each route, worst first; its hops one by one are in `relations`.
struct PathColumns {
  typealias Column = ResultTable.Column<ExposurePath>

  let index: ResultIndex

  var all: [Column] {
    let index = index
    return [
      Column("id") { .text($0.id) },
      Column("severity") { .optional(index.severity(of: $0)?.name) },
      Column("source") { $0.parties.first.map { index.link($0) } ?? .none },
      Column("source_name") { .optional($0.parties.first.map { index.name($0) }) },
      Column("country") { .optional($0.parties.first.flatMap { index.party($0)?.country?.code }) },
      Column("hops", .integer) { .integer($0.hops.count) },
      Column("route") { .text($0.parties.map { index.nameAndCountry($0) }.joined(separator: " → ")) },
      Column("strongest", .number) { .optional(score: $0.strongest) },
      Column("share", .number) { .optional(share: $0.share) },
      Column("weakest_evidence") { .optional($0.hops.map(\.weakestEvidence).min()?.name) },
      Column("weakest_hop") { .optional(index.weakestHop(of: $0)) },
      Column("findings") { .list($0.findings) },
    ]
  }
}

extension ResultIndex {
  /// `A → B`, the hop with the least evidence; of equal ones the first from the source.
  fileprivate func weakestHop(of path: ExposurePath) -> String? {
    path.hops.min { $0.weakestEvidence < $1.weakestEvidence }.map { "\(name($0.from)) → \(name($0.to))" }
  }
}
