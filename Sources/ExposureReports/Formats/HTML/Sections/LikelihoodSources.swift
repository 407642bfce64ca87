import SupplyModel

/// Who the likelihood comes from: parts that add up to it, and what would be gone without each alone.
struct LikelihoodSources {
  static let limit = 10

  let page: PageContext

  private var sources: [LikelihoodExposure.Source] { page.result.likelihood.attribution }

  @HTMLBuilder var html: HTML {
    if !sources.isEmpty {
      Table(
        "\(Marks.defined("\(Words.Likelihood.sourcesCaption)", .fixed("def-likelihood")))",
        [.text("Source"), .number("Part of the score"), .number("Lower without it alone")],
        sources.prefix(Self.limit).map { source in
          Table.Row(cells: [
            page.party(source.party), "\(Numerals.score(source.value))",
            "by \(Numerals.score(source.leaveOneOut))",
          ])
        }
      ).html
      if sources.count > Self.limit {
        Marks.note("\(Words.Likelihood.moreSources(sources.count - Self.limit))")
      }
    }
  }
}
