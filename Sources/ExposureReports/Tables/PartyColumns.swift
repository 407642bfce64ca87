import SupplyModel

/// What is told of each party. Columns that the parties table has are named as there, so that the file can be an
/// input again.
struct PartyColumns {
  typealias Column = ResultTable.Column<PartyResult>

  let index: ResultIndex

  var all: [Column] { identity + place + severities + numbers + origin }

  private var identity: [Column] {
    [
      Column("id") { .text($0.id) },
      Column("name") { .optional($0.name) },
      Column("aliases") { .list($0.otherNames) },
      Column("country") { .optional($0.country?.code) },
      Column("region") { .optional($0.region) },
      Column("registered_country") { .optional($0.registeredCountry?.code) },
      Column("identifiers") { .list($0.identifiers.map(\.description)) },
      Column("sector") { .optional($0.sector) },
      Column("roles") { .list($0.roles) },
      Column("origin", .flag) { .flag($0.isOrigin) },
    ]
  }

  private var place: [Column] {
    let buyer = index.result.buyer.id
    return [
      Column("tier", .integer) { .optional($0.tier?.min) },
      Column("tier_max", .integer) { .optional($0.tier?.max) },
      Column("in_loop", .flag) { $0.tier.map { .flag($0.isInLoop) } ?? .none },
      Column("is_buyer", .flag) { .flag($0.id == buyer) },
      Column("is_cause", .flag) { .flag($0.isCause) },
    ]
  }

  /// How many findings there are of each severity, and the worst.
  private var severities: [Column] {
    let index = index
    return [Column("severity") { .optional(index.severities[$0.id]?.name) }]
      + FindingSeverity.worstFirst.map { severity in
        Column("findings_\(severity.columnName)", .integer) { party in
          let findings = index.findings[party.id, default: []]
          return .integer(findings.count { index.result.findings[$0].severity == severity })
        }
      }
  }

  private var numbers: [Column] {
    [
      Column("risk_inherent", .number) { $0.risk.isKnown ? .score($0.risk.inherent) : .none },
      Column("risk_mitigation", .number) { $0.risk.isKnown ? .score($0.risk.mitigation) : .none },
      Column("risk_residual", .number) { $0.risk.isKnown ? .score($0.risk.residual) : .none },
      Column("risk_rated", .flag) { .flag($0.risk.isRated) },
      Column("strongest", .number) { .optional(score: $0.exposure.strongest) },
      Column("share", .number) { .optional(share: $0.exposure.share) },
      Column("carries", .number) { .optional(score: $0.exposure.carries) },
      Column("arrivals", .number) { .optional(share: $0.exposure.arrivals) },
      Column("dark", .number) { .optional(share: $0.exposure.dark) },
    ]
  }

  private var origin: [Column] {
    let index = index
    return [
      Column("chokepoint") { .optional($0.dominator) },
      Column("place") { .optional($0.records.first.map { index.place($0.location) }) },
    ]
  }
}

extension FindingSeverity {
  /// `not_rated`.
  var columnName: String { self == .notRated ? "not_rated" : name }
}

extension PartyResult.Risk {
  /// Whether its numbers say something: too little known is not a risk of nought.
  var isKnown: Bool { isRated || inherent > 0 }
}
