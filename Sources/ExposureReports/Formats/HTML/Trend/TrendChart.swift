import SupplyModel

/// A line over the runs, within the band of its bounds.
struct TrendChart {
  private static let steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]

  let trend: RunTrend
  let anchor: Anchor
  let series: TrendLine

  private var values: [Double] { trend.points.map(series.value) }

  var html: HTML {
    let bounds = series.bounds.map { trend.points.map($0) }
    let frame = TrendFrame(
      runs: values.count, values: values + (bounds ?? []).map(\.high), steps: Self.steps)
    let words = Words.Trend.course(values.map(series.text), values) + (series.band.map { "; \($0)" } ?? "")
    return element("figure", .classes("trend")) {
      element("figcaption") { "\(element("strong") { "\(series.title)" }) \(words)" }
      frame.svg(
        anchor, title: series.title, description: Words.Trend.description(words, trend),
        days: (trend.points[0].asOf, trend.points[values.count - 1].asOf), scale: Words.Trend.scale(series)
      ) {
        if let bounds { band(bounds, frame) }
        element("path", .classes("line"), .geometry("d", line(frame)))
        if frame.hasPoints { points(frame) }
      }
    }
  }

  private func line(_ frame: TrendFrame) -> SVGPath {
    var path = SVGPath()
    for (run, value) in values.enumerated() {
      path.add(run == 0 ? "M" : "L", frame.middle(run), frame.y(value))
    }
    return path
  }

  private func band(_ bounds: [(low: Double, high: Double)], _ frame: TrendFrame) -> HTML {
    var path = SVGPath()
    for (run, bound) in bounds.enumerated() {
      path.add(run == 0 ? "M" : "L", frame.middle(run), frame.y(bound.high))
    }
    for (run, bound) in bounds.enumerated().reversed() {
      path.add("L", frame.middle(run), frame.y(bound.low))
    }
    path.add("Z")
    return element("path", .classes("band"), .geometry("d", path))
  }

  @HTMLBuilder private func points(_ frame: TrendFrame) -> HTML {
    for (run, value) in values.enumerated() {
      element(
        "circle", .classes("point"), .number("cx", frame.middle(run)), .number("cy", frame.y(value)),
        .fixed("r", "2.5")
      ) { element("title") { "\(trend.points[run].asOf.description): \(series.text(value))" } }
    }
  }
}
