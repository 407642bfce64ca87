import SupplyModel

/// What is known and what is not, one measure a row; the masses sum to 1.
struct CoverageTable {
  typealias Cell = ResultTable.Cell

  let index: ResultIndex

  private var coverage: Coverage { index.result.coverage }

  var table: ResultTable {
    ResultTable(
      .coverage, columns: ["measure", "tier", "party", "party_name", "value", "meaning"],
      rows: whole + masses + evidence + tiers + darkest)
  }

  private func row(_ measure: String, tier: Int? = nil, _ value: Cell, _ meaning: String) -> [Cell] {
    [.text(measure), .optional(tier), .none, .none, value, .text(meaning)]
  }

  private var whole: [[Cell]] {
    [
      row("visible", .optional(share: coverage.visible), "part of purchases followed to risk or to an end"),
      row("identifiers", .optional(share: coverage.identifiers), "part of parties with a valid identifier"),
      row("countries", .optional(share: coverage.countries), "part of parties with a known country"),
      row(
        "single_evidence", .optional(share: coverage.singleEvidence),
        "part of relations that rest on a single piece of evidence"),
    ]
  }

  private var masses: [[Cell]] {
    let masses = index.result.share.masses
    return [
      row("mass_tainted", .optional(share: masses.tainted), Words.Masses.tainted.meaning),
      row("mass_clear", .optional(share: masses.clear), Words.Masses.clear.meaning),
      row("mass_dark", .optional(share: masses.dark), Words.Masses.dark.meaning),
      row("mass_service", .optional(share: masses.service), Words.Masses.service.meaning),
      row("mass_mitigated", .optional(share: masses.mitigated), Words.Masses.mitigated.meaning),
    ]
  }

  private var evidence: [[Cell]] {
    let age = coverage.evidenceAge
    return [
      row("evidence_fresh", .integer(age.fresh), "pieces of evidence up to 13 months old"),
      row("evidence_stale", .integer(age.stale), "older pieces of evidence"),
      row("evidence_undated", .integer(age.undated), "pieces of evidence without a date"),
    ]
  }

  private var tiers: [[Cell]] {
    coverage.byTier.flatMap { tier in
      [
        row("parties", tier: tier.tier, .integer(tier.parties), "parties of the tier"),
        row("traced", tier: tier.tier, .integer(tier.traced), "of these with a supplier known, or an origin"),
        row("mass", tier: tier.tier, .optional(share: tier.mass), "part of purchases that reaches the tier"),
      ]
    }
  }

  private var darkest: [[Cell]] {
    coverage.darkest.map { dark in
      [
        .text("dark"), .optional(index.party(dark.party)?.tier?.min), index.link(dark.party),
        .text(index.name(dark.party)), .optional(share: dark.value),
        .text("part of purchases lost in purchases of this party nobody has traced"),
      ]
    }
  }
}
