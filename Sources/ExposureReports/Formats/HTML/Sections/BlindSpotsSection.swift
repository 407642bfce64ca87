import SupplyModel

/// What is not known: untraced purchases, weak evidence, undecided identities, unread inputs.
struct BlindSpotsSection {
  let page: PageContext

  private var result: AnalysisResult { page.result }

  var html: HTML {
    section(.blindSpots, Words.Page.blindHeading, Words.Statements.blindSpots(result)) {
      MassBar(masses: result.share.masses).html
      element("ul", .classes("gaps")) {
        for gap in Words.Gaps.all(result) { element("li") { "\(gap)" } }
      }
      element("div", .classes("columns")) {
        tiers
        darkest
      }
      nearMatches
      UnreadInputs(page: page).html
    }
  }

  @HTMLBuilder private var tiers: HTML {
    if result.coverage.byTier.isEmpty {
      Marks.note("\(Words.Page.noTiers)")
    } else {
      Table(
        "\(Marks.defined("Coverage", .fixed("def-coverage"))) by tier",
        [
          .text("Tier"), .number("Parties"), .number("With known suppliers or origin"),
          .number("Purchases passing"),
        ],
        result.coverage.byTier.map { tier in
          Table.Row(cells: [
            "\(tier.tier == 0 ? "Buyer" : "Tier \(tier.tier)")", "\(tier.parties)", "\(tier.traced)",
            "\(Numerals.percent(tier.mass))",
          ])
        }
      ).html
    }
  }

  @HTMLBuilder private var darkest: HTML {
    if !result.coverage.darkest.isEmpty {
      Table(
        "Where to ask next: largest untraced purchases\(darkestRest)",
        [.text("Party"), .number("Untraced, of all purchases")],
        result.coverage.darkest.prefix(10).map { dark in
          Table.Row(cells: [page.party(dark.party), "est. \(Numerals.percent(dark.value))"])
        }
      ).html
    }
  }

  private var darkestRest: String {
    let count = result.coverage.darkest.count
    return count > 10 ? ", 10 of \(Numerals.grouped(count))" : ""
  }

  @HTMLBuilder private var nearMatches: HTML {
    let near = result.matches.filter { !$0.isConfirmed }
    if !near.isEmpty {
      Table(
        "Identities not decided: \(Words.plural(near.count, "possible match", "possible matches"))",
        [.text("Party"), .text("Entry"), .text("List"), .number("Score")],
        near.prefix(20).map { match in
          Table.Row(cells: [
            page.party(match.party), Marks.quoted(match.entryName),
            Marks.quoted(page.index.list(match.list)?.title ?? match.list), "\(Numerals.score(match.score))",
          ])
        }
      ).html
    }
  }
}
