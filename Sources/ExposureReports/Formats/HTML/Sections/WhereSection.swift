import SupplyModel

/// Where in the chain, in which countries and by which indicators.
struct WhereSection {
  let page: PageContext

  private var result: AnalysisResult { page.result }

  var html: HTML {
    section(.places, Words.Page.placesHeading, Words.Statements.places(TierRow.rows(page.index), result)) {
      element("div", .classes("columns", "where")) {
        element("div") {
          if result.parties.contains(where: \.isSupplier) || !result.findings.isEmpty {
            matrix
          } else {
            Marks.note("\(Words.Page.noTiers)")
          }
          if result.parties.contains(where: { $0.tier == nil }) { Marks.note("\(Words.Page.noTierMeaning)") }
        }
        element("div") {
          multiples
        }
      }
    }
  }

  private var matrix: HTML {
    let rows = TierRow.rows(page.index)
    let severities = FindingSeverity.worstFirst
    return Table(
      "Findings by \(Marks.defined("tier", .fixed("def-tier"))) and severity",
      [
        .text("Tier"), .number("Parties"),
        .number(Marks.defined("Purchases passing", .fixed("def-coverage"))),
      ]
        + severities.map { .number(Marks.chip($0)) },
      rows.map { row in
        Table.Row(
          anchor: .tier(row.tier),
          cells: [
            title(row), "\(row.parties)", row.mass.map { "\(Numerals.percent($0))" } ?? "–",
          ] + severities.map { cell(row, $0) })
      }
    ).html
  }

  private func title(_ row: TierRow) -> HTML {
    guard row.counts.total > 0 else { return "\(row.title)" }
    return element("a", .href(.findings), .filter(FindingFilter(tier: row.filter))) { "\(row.title)" }
  }

  private func cell(_ row: TierRow, _ severity: FindingSeverity) -> HTML {
    let count = row.counts[severity]
    guard count > 0 else { return element("span", .classes("nil")) { "0" } }
    return element(
      "a", Marks.severityClass(severity, "cell"), .href(page.severityAnchor(severity)),
      .filter(FindingFilter(severity: severity, tier: row.filter)),
      .text("aria-label", "\(count) \(severity.word), \(row.title)")
    ) { "\(count)" }
  }

  /// Country, product and indicator on one scale.
  @HTMLBuilder private var multiples: HTML {
    let countries = counts { page.index.party($0.party)?.placeCode }
    let products = counts(by: \.product).filter { $0.0 != Words.unknown }
    let indicators = counts(by: \.indicator)
    let largest = [countries, products, indicators].compactMap(\.first?.1).max() ?? 1
    CountBars(title: Words.Page.byCountry, counts: countries, largest: largest) { FindingFilter(country: $0) }
      .html
    CountBars(title: Words.Page.byProduct, counts: products, largest: largest) { FindingFilter(product: $0) }
      .html
    CountBars(title: Words.Page.byIndicator, counts: indicators, largest: largest) {
      FindingFilter(indicator: $0)
    }.html
  }

  private func counts(by key: (Finding) -> String?) -> [(String, Int)] {
    let grouped = Dictionary(grouping: result.findings, by: { key($0) ?? Words.unknown }).mapValues(\.count)
    return grouped.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}

/// One row of the matrix: a tier, shared causes, or what has no tier.
struct TierRow {
  let tier: Int?
  let title: String
  let parties: Int
  /// Share of purchases that reaches the tier; nil where that has no meaning.
  let mass: Double?
  let counts: FindingCounts

  var filter: FindingFilter.Tier { tier.map { .at($0) } ?? .none }

  static func rows(_ index: ResultIndex) -> [TierRow] {
    let parties = Dictionary(grouping: index.result.parties, by: { $0.tier?.min ?? -1 }).mapValues(\.count)
    let findings = Dictionary(grouping: index.result.findings, by: { index.party($0.party)?.tier?.min ?? -1 })
    let tiers = Set(parties.keys).union(findings.keys).filter { $0 > 0 || findings[$0] != nil || $0 == -1 }
    return tiers.sorted { ($0 == -1 ? .max : $0) < ($1 == -1 ? .max : $1) }.map { tier in
      let coverage = index.result.coverage.byTier.first { $0.tier == tier }
      return TierRow(
        tier: tier == -1 ? nil : tier, title: tier == -1 ? Words.Page.noTier : "Tier \(tier)",
        parties: parties[tier, default: 0], mass: tier == -1 ? nil : coverage?.mass,
        counts: FindingCounts(findings[tier, default: []]))
    }
  }
}
