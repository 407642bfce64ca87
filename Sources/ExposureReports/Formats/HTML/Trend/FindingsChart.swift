import SupplyModel

/// Open findings over the runs, one layer per severity, the worst at the bottom.
struct FindingsChart {
  let trend: RunTrend

  private var severities: [FindingSeverity] {
    FindingSeverity.worstFirst.filter { severity in trend.points.contains { $0.findings[severity] > 0 } }
  }

  var html: HTML {
    let totals = trend.points.map { Double($0.findings.total) }
    let frame = TrendFrame(runs: totals.count, values: totals, steps: Self.steps)
    let words = Words.Trend.course(trend.points.map { Numerals.grouped($0.findings.total) }, totals)
    return element("figure", .classes("trend")) {
      element("figcaption") { "\(element("strong") { "\(Words.Trend.findingsTitle)" }) \(words)" }
      frame.svg(
        .fixed("trend-findings"), title: Words.Trend.findingsTitle,
        description: Words.Trend.layers(words, trend),
        days: (trend.points[0].asOf, trend.points[totals.count - 1].asOf), scale: Words.Trend.count
      ) {
        element("g", frame.hasPoints ? nil : .classes("many")) {
          for severity in severities { layer(severity, frame) }
        }
      }
      legend
    }
  }

  /// Steps, so that one run is a bar and many are a mountain.
  private func layer(_ severity: FindingSeverity, _ frame: TrendFrame) -> HTML {
    let below = trend.points.map { run in
      FindingSeverity.allCases.filter { $0 > severity }.reduce(0) { $0 + run.findings[$1] }
    }
    var path = SVGPath()
    path.add("M", frame.start(0), frame.y(Double(below[0])))
    for (run, point) in trend.points.enumerated() {
      path.add("V", frame.y(Double(below[run] + point.findings[severity])))
      path.add("H", frame.start(run + 1))
    }
    for run in trend.points.indices.reversed() {
      path.add("V", frame.y(Double(below[run])))
      path.add("H", frame.start(run))
    }
    path.add("Z")
    return element("path", Marks.severityClass(severity, "layer"), .geometry("d", path))
  }

  private var legend: HTML {
    element("ul", .classes("legend")) {
      for severity in severities {
        element("li") {
          swatch(severity)
          "\(element("strong") { "\(trend.points[trend.points.count - 1].findings[severity])" }) \(severity.word)"
        }
      }
    }
  }

  private func swatch(_ severity: FindingSeverity) -> HTML {
    element("svg", .classes("swatch"), .fixed("viewBox", "0 0 14 14"), .fixed("aria-hidden", "true")) {
      element(
        "rect", Marks.severityClass(severity, "layer"), .fixed("width", "14"), .fixed("height", "14"))
    }
  }

  /// 2, 4, 6, 10, 20, 40, 60, 100 …: halves of them are whole.
  private static let steps = (0..<8).flatMap { power in
    let ten = (0..<power).reduce(1.0) { product, _ in product * 10 }
    return [2 * ten, 4 * ten, 6 * ten, 10 * ten]
  }
}
