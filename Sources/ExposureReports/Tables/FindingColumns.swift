import SupplyModel

/// What is told of each finding, worst first.
struct FindingColumns {
  typealias Subject = (offset: Int, element: Finding)
  typealias Column = ResultTable.Column<Subject>

  let index: ResultIndex
  let evidence: EvidenceTable

  var all: [Column] { finding + subject + exposure + place + waiver }

  private var finding: [Column] {
    [
      Column("id") { .text($0.element.id) },
      Column("severity") { .text($0.element.severity.name) },
      Column("indicator") { .text($0.element.indicator) },
    ]
  }

  private var subject: [Column] {
    let index = index
    return [
      Column("party") { index.link($0.element.party) },
      Column("party_name") { .text(index.name($0.element.party)) },
      Column("country") { .optional(index.party($0.element.party)?.country?.code) },
      Column("tier", .integer) { .optional(index.party($0.element.party)?.tier?.min) },
      Column("product") { .optional($0.element.product) },
      Column("regime") { .optional($0.element.regime) },
      Column("status") { .optional($0.element.status) },
      Column("message") { .text($0.element.message) },
    ]
  }

  private var exposure: [Column] {
    [
      Column("confidence", .number) { .optional(score: $0.element.confidence) },
      Column("strongest", .number) { .optional(score: $0.element.exposure.strongest) },
      Column("share", .number) { .optional(share: $0.element.exposure.share) },
    ]
  }

  private var place: [Column] {
    let (index, evidence) = (index, evidence)
    return [
      Column("list") { .optional(index.match(of: $0.element)?.list) },
      Column("entry") { .optional(index.match(of: $0.element)?.entryID) },
      Column("entry_name") { .optional(index.match(of: $0.element)?.entryName) },
      Column("score", .number) { .optional(score: index.match(of: $0.element)?.score) },
      Column("place") { .text(index.place($0.element.primaryLocation)) },
      Column("exhibit") { evidence.link(ofFinding: $0.offset) },
      Column("list_place") { .optional($0.element.listLocation.map(Words.Page.listPlace)) },
      Column("first_seen") { .optional($0.element.firstSeen?.description) },
    ]
  }

  /// What somebody decided about it.
  private var waiver: [Column] {
    [
      Column("waiver") { .optional($0.element.waiver?.standing.rawValue) },
      Column("waiver_until") { .optional($0.element.waiver?.waiver.until) },
      Column("waiver_by") { .optional($0.element.waiver?.waiver.by) },
      Column("waiver_reason") { .optional($0.element.waiver?.waiver.reason) },
    ]
  }
}

extension ResultIndex {
  /// The match a finding rests on; nil for findings that rest on none.
  func match(of finding: Finding) -> MatchResult? {
    finding.match.flatMap { result.matches.indices.contains($0) ? result.matches[$0] : nil }
  }
}
