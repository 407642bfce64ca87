import SupplyModel

/// Whom a party buys from and sells to, with the best evidence of each relation.
struct DossierNeighbours {
  static let limit = 12

  let page: PageContext
  let party: PartyResult

  @HTMLBuilder var html: HTML {
    table("Upstream", page.index.suppliers[party.id, default: []], other: \.from)
    table("Downstream", page.index.buyers[party.id, default: []], other: \.to)
    if !party.hasSuppliers && !party.isOrigin && !party.isCause && party.tier != nil {
      Marks.note("\(Words.Page.noUpstream)")
    }
  }

  @HTMLBuilder private func table(
    _ title: String, _ relations: [Int], other: (RelationResult) -> String
  ) -> HTML {
    if !relations.isEmpty {
      Table(
        "\(title)\(rest(relations.count))",
        [
          .text("Party"), .text("What"), .number("Share of its customer's purchases"), .text("Best evidence"),
          .text("Where it stands"),
        ], relations.prefix(Self.limit).map { row(page.result.relations[$0], other: other) }
      ).html
    }
  }

  private func rest(_ count: Int) -> String {
    count > Self.limit ? ", \(Self.limit) of \(Numerals.grouped(count))" : ""
  }

  private func row(_ relation: RelationResult, other: (RelationResult) -> String) -> Table.Row {
    let best = relation.evidence.max { $0.evidenceClass < $1.evidenceClass }
    let date = best?.date.map { date in element("small") { "\(date.description)" } } ?? .empty
    return Table.Row(cells: [
      page.party(other(relation)),
      Marks.quoted(Words.Page.what(relation)), "\(Words.Page.share(relation))",
      "\(Words.Page.evidence(best, others: relation.evidence.count - 1)) \(date)",
      best.map { page.place($0.location) } ?? "–",
    ])
  }
}
