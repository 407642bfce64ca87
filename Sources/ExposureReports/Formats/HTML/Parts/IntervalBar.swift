/// Low, estimate and high of a share on one line from 0 to 100 %.
struct IntervalBar {
  static let width = 200.0

  let low: Double
  let estimate: Double
  let high: Double

  var html: HTML {
    element(
      "svg", .classes("interval"), .fixed("viewBox", "0 0 200 14"), .fixed("preserveAspectRatio", "xMinYMid"),
      .fixed("role", "img"),
      .text("aria-label", "low \(Numerals.percent(low)), high \(Numerals.percent(high))")
    ) {
      bar("track", from: 0, to: 1)
      bar("range", from: low, to: max(high, low + 0.01))
      element(
        "rect", .classes("tick"), .number("x", x(estimate) - 1), .fixed("y", "0"), .fixed("width", "2"),
        .fixed("height", "14"))
    }
  }

  private func bar(_ kind: StaticString, from: Double, to: Double) -> HTML {
    element(
      "rect", .classes(kind), .number("x", x(from)), .fixed("y", "4"), .number("width", x(to) - x(from)),
      .fixed("height", "6"), .fixed("rx", "3"))
  }

  private func x(_ value: Double) -> Double { min(max(value, 0), 1) * Self.width }
}
