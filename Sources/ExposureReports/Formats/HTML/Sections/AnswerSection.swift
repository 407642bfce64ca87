import SupplyModel

/// The answer in one sentence, the numbers behind it, and what law may be reached.
struct AnswerSection {
  let page: PageContext

  private var result: AnalysisResult { page.result }

  var html: HTML {
    element("section", .id(.answer), .classes("answer")) {
      element("h1") { "\(Words.Page.heading) \(Marks.quoted(result.buyer.name))" }
      element("p", .classes("sentence")) { sentence }
      figures
      element("div", .classes("columns", "first")) {
        WorstFinding(page: page).html
        reasons
      }
      reach
      variants
    }
  }

  /// The source of the worst route stands out.
  private var sentence: HTML {
    let words = Answer.sentence(page.index)
    let lead = result.paths.lazy.compactMap(\.parties.first).map(page.index.nameAndCountry)
      .first { words.hasPrefix($0) }
    guard let lead else { return "\(words)" }
    return "\(element("strong") { "\(lead)" })\(String(words.dropFirst(lead.count)))"
  }

  private var figures: HTML {
    element("ul", .classes("figures")) {
      tile(Marks.defined("Findings", .fixed("def-severity")), value: findingCount, detail: findingWords)
      tile(
        Marks.defined("\(Words.Likelihood.title)", .fixed("def-likelihood")),
        value: "\(Words.Likelihood.value(result.likelihood))", detail: likelihoodWords)
      tile(
        Marks.defined("Strongest chain", .fixed("def-strongest")),
        value: "\(Numerals.score(result.strongest.value))", detail: strongestWords)
      tile(
        Marks.defined("Share of purchases", .fixed("def-share")),
        value: "est. \(Numerals.percent(result.share.estimate))", detail: shareWords)
      tile(
        Marks.defined("Traced to an end", .fixed("def-coverage")),
        value: "\(Numerals.percent(result.coverage.visible))",
        detail: "\(Numerals.percent(result.coverage.dark)) untraced")
    }
  }

  private func tile(_ title: HTML, value: HTML, detail: HTML) -> HTML {
    element("li") {
      element("span", .classes("tile-title")) { title }
      element("span", .classes("tile-value")) { value }
      element("span", .classes("tile-detail")) { detail }
    }
  }

  private var findingCount: HTML { "\(result.findings.count)" }

  private var findingWords: HTML {
    let counts = FindingCounts(result.findings).bySeverity.filter { $0.count > 0 }
    guard !counts.isEmpty else { return "\(Words.noFindings(result))" }
    let accepted = FindingCounts(result.findings).accepted
    return element("span", .classes("chips")) {
      for (severity, count) in counts {
        element(
          "a", Marks.severityClass(severity, "chip"), .href(page.severityAnchor(severity)),
          .filter(FindingFilter(severity: severity))
        ) {
          "\(severity.shape) \(count) \(severity.word)"
        }
      }
      if accepted > 0 {
        element("a", .classes("chip", "plain"), .href(.accepted)) { "\(Words.Waivers.count(accepted))" }
      }
    }
  }

  private var likelihoodWords: HTML {
    let likelihood = result.likelihood
    guard likelihood.floor > 0, !result.strongest.path.isEmpty else { return "\(Words.Terminal.noChain)" }
    return """
      \(IntervalBar(low: likelihood.floor, estimate: likelihood.estimate, high: likelihood.ceiling).html)\
      between \(Numerals.floor(likelihood.floor)) and \(Numerals.ceiling(likelihood.ceiling)); \
      \(Words.Likelihood.assumptions)
      """
  }

  private var strongestWords: HTML {
    guard let source = result.strongest.path.first else { return "\(Words.Terminal.noChain)" }
    return "from \(page.party(source)), \(Words.plural(result.strongest.path.count - 1, "hop"))"
  }

  private var shareWords: HTML {
    let share = result.share
    return """
      \(IntervalBar(low: share.low, estimate: share.estimate, high: share.high).html)\
      low \(Numerals.percent(share.low)), high \(Numerals.percent(share.high))
      """
  }

  @HTMLBuilder private var reasons: HTML {
    if !result.reasons.isEmpty {
      element("div") {
        element("h2") { "\(Words.Page.why(result.verdict))" }
        element("ul", .classes("reasons")) {
          for reason in result.reasons { element("li") { Marks.quoted(reason) } }
        }
      }
    }
  }

  @HTMLBuilder private var reach: HTML {
    if result.reach.isEmpty {
      Marks.note("\(Words.Page.noRegimes)")
    } else {
      Table(
        "\(Marks.defined("Legal reach", .fixed("def-reach"))), no smallest amount",
        [.text("Regime"), .text("Reach"), .text("What decides it"), .text("Routes")], result.reach.map(row)
      ).html
    }
  }

  @HTMLBuilder private var variants: HTML {
    if !result.variants.isEmpty {
      Table(
        "\(Words.Variants.caption)",
        [.text("Reading"), .number("Likelihood"), .number("Strongest"), .number("Share"), .text("Reach")],
        [row("\(Words.Variants.asAnswered)", result.headline)]
          + result.variants.map { row("\(Words.Variants.name($0))", $0.headline) }
      ).html
    }
  }

  private func row(_ name: HTML, _ headline: Headline) -> Table.Row {
    let reach = HTMLBuilder.buildArray(headline.reach.map { "\($0.regime) \(Marks.reach($0.status)) " })
    return Table.Row(cells: [
      name, "\(Numerals.score(headline.likelihood.estimate))", "\(Numerals.score(headline.strongest))",
      "est. \(Numerals.percent(headline.share.estimate))", reach,
    ])
  }

  private func row(_ regime: RegimeReach) -> Table.Row {
    let shown = regime.paths.compactMap { id in result.paths.firstIndex { $0.id == id } }.prefix(8)
    let links = HTMLBuilder.buildArray(
      shown.map { "\(page.route($0)) " })
    return Table.Row(cells: ["\(regime.regime)", Marks.reach(regime.status), "\(regime.why)", links])
  }
}
