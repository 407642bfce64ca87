/// A score 0…1 as a bar on a track, so that strong and weak agreement stand out in a column.
struct ScoreBar {
  let score: Double

  var html: HTML {
    element(
      "svg", .classes("agreement"), .fixed("viewBox", "0 0 100 10"), .fixed("preserveAspectRatio", "none"),
      .fixed("aria-hidden", "true")
    ) {
      rect("track", 1)
      rect("range", score.isNaN ? 0 : min(max(score, 0), 1))
    }
  }

  private func rect(_ kind: StaticString, _ part: Double) -> HTML {
    element("rect", .classes(kind), .number("width", 100 * part), .fixed("height", "10"))
  }
}
