extension Words {
  /// What the page's script says; `{shown}` and the like are blanks it fills with counts.
  enum Script {
    static let all: [(key: String, text: String)] = [
      ("unknownInput", unknownInput), ("estimated", estimated),
      ("status", "status"), ("strongest", "strongest"), ("share", "share"), ("score", "score"),
      ("morePlaces", "and {count} more"), ("andMore", ", and {count} more"),
      ("someOf", ", {shown} of {all}"),
      ("shown", "{shown} of {all} findings."),
      ("shownFirst", "{shown} of {all} findings, the first {visible} listed."),
      ("nothingFits", "No finding fits all of this."),
      ("showMore", "Show {count} more ({visible} of {shown} listed)"),
      ("several", "{count} chosen"),
      ("relaxed", "The filter was widened to show {id}."),
      ("sortBy", "Sort by {name}"),
      ("upstream", "Upstream"), ("downstream", "Downstream"), ("party", "Party"), ("what", "What"),
      ("shareOfCustomer", "Share of its customer's purchases"), ("bestEvidence", "Best evidence"),
      ("where", "Where it stands"),
      ("reachesIt", "Reaches it"), ("carries", "Carries risk to us"),
      ("arrivals", "Our purchases passing here"), ("dark", "Of ours, untraced from here"),
      ("drawIt", Focus.link),
      ("neighbourhood", "{name} and its neighbours, {steps} steps around"),
      ("neighbourhoodOne", "{name} and its direct neighbours"),
      ("neighbourhoodExtent", "{shown} of {all} parties drawn, the worst of each column first."),
      ("stepsUp", "{count} upstream"), ("stepsDown", "{count} downstream"),
      ("moreParties", "+ {count} more"), ("asTable", Page.asTable), ("drawnRelations", "Drawn relations"),
      ("from", "From"), ("to", "To"),
      ("saveListed", "Save these {count} as CSV"),
      ("rest", "Made from this page's own columns. Records, statements and features are in result.json."),
    ]
  }

  /// The controls above the findings.
  enum Finder {
    static let label = "Search and filter the findings"
    static let search = "Search"
    static let hint = "party, product, list, place …"
    static let any = "any"
    static let clear = "Clear the filter"
    static let severity = "Severity"
    static let facets = (
      status: "Status", tier: "Tier", country: "Country", indicator: "Indicator", product: "Product",
      waiver: "Accepted"
    )
    static func withoutScript(_ shown: Int, of all: Int) -> String {
      shown < all
        ? "Without JavaScript this page shows the \(Numerals.grouped(shown)) worst of \(plural(all, "finding")), and "
          + "no search; all of them are in result.json."
        : "Search, filters and sorting need JavaScript; all \(plural(all, "finding")) are below either way."
    }
  }
}
