import SupplyModel

/// How the figures went over the runs of a history: small charts side by side, and the same figures as a table.
struct TrendSection {
  let trend: RunTrend

  @HTMLBuilder var html: HTML {
    element("h3") { "\(Words.Trend.heading(trend))" }
    if trend.points.count > 1 {
      element("div", .classes("trends")) {
        for line in TrendLine.all { TrendChart(trend: trend, anchor: line.anchor, series: line).html }
        FindingsChart(trend: trend).html
      }
      element("details") {
        element("summary") { "\(Words.Trend.asTable)" }
        table
      }
    }
    for note in Words.Trend.notes(trend) { Marks.note("\(note)") }
  }

  /// The newest first.
  private var table: HTML {
    let headings: [Table.Heading] =
      [.text("As of"), .text("Verdict")] + Words.Trend.figures.map { .number("\($0)") }
      + FindingSeverity.worstFirst.map { .number("\($0.word)") } + [.number("accepted")]
    return Table("\(Words.Trend.caption)", headings, trend.points.reversed().map(row)).html
  }

  private func row(_ run: RunFigures) -> Table.Row {
    let headline = run.headline
    let figures: [HTML] = [
      "\(run.asOf.description)", "\(run.verdict.word)", "\(Words.Trend.likelihood(headline.likelihood))",
      "\(Numerals.score(headline.strongest))", "\(Words.Trend.share(headline.share))",
      "\(Numerals.percent(run.dark))",
    ]
    return Table.Row(
      cells: figures + FindingSeverity.worstFirst.map { "\(run.findings[$0])" } + ["\(run.findings.accepted)"]
    )
  }
}
