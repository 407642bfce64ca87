import SupplyModel

extension Words {
  /// A finding or a party, explained on a terminal.
  enum Explain {
    static let evidence = "where it stands"
    static let records = "records taken for one party"
    static let findings = "findings"
    static let routes = "routes"
    static let suppliers = "buys from"
    static let buyers = "sells to"

    static func fact(_ name: String, _ value: String) -> String { "\(TextLayout.column(name, 12)) \(value)" }

    static func numbers(_ party: PartyResult) -> [String] {
      let risk =
        party.risk.isRated
        ? "\(Numerals.score(party.risk.residual)) (before mitigation \(Numerals.score(party.risk.inherent)))"
        : "not rated: too little is known (of what is known, \(Numerals.score(party.risk.inherent)))"
      return [
        fact("risk here", risk),
        fact("reaches it", "\(Numerals.score(party.exposure.strongest)) along its best chain"),
        fact(
          "passes on",
          "\(Numerals.score(party.exposure.carries)) that risk comes through or from here to the buyer"),
        fact("purchases", "est. \(Numerals.percent(party.exposure.arrivals)) of what is bought passes here"),
        fact("untraced", "est. \(Numerals.percent(party.exposure.dark)) of what is bought is lost here"),
      ]
    }

    static func match(_ match: MatchResult, _ list: ListEdition?) -> String {
      let edition = list?.edition.map { " of \($0)" } ?? ""
      let surety = match.isConfirmed ? "identity confirmed" : "identity possible"
      return
        "'\(DisplayText.singleLine(match.entryName))', entry \(DisplayText.singleLine(match.entryID)) of \(match.list)\(edition): "
        + "score \(Numerals.score(match.score)), \(surety)"
    }

    static func exposure(_ finding: Finding, tier: Int?) -> String {
      finding.exposure.strongest > 0
        ? "reaches the buyer with score \(Numerals.score(finding.exposure.strongest)) along the best chain, est. "
          + "\(Numerals.percent(finding.exposure.share)) of purchases"
        : tier == nil
          ? "no chain from here to the buyer is recorded"
          : "a chain from here to the buyer is recorded, but no rated risk goes along it"
    }

    static func next(_ party: String, hasRoutes: Bool) -> String {
      hasRoutes
        ? "  every hop with its document: headwater trace '\(party)'"
        : "  what else is known: headwater explain '\(party)'"
    }
  }
}
