import SupplyModel

/// What every chart of a trend has: a place for each run, a scale from nothing, the first and the last day.
struct TrendFrame {
  static let width = 320.0
  static let height = 132.0

  private static let (left, right, top, bottom) = (38.0, 8.0, 10.0, 22.0)
  /// Beyond so many runs the points would hide the line.
  private static let pointLimit = 31

  let runs: Int
  /// The value at the upper edge.
  let largest: Double

  /// - Parameter values: those drawn; the scale ends at the next round number above.
  init(runs: Int, values: [Double], steps: [Double]) {
    self.runs = runs
    let most = values.max() ?? 0
    largest = steps.first { $0 >= most - 1e-12 } ?? most
  }

  var hasPoints: Bool { runs <= Self.pointLimit }

  /// Width that belongs to one run.
  var step: Double { (Self.width - Self.left - Self.right) / Double(max(1, runs)) }

  /// Where a run begins; its middle is half a ``step`` further.
  func start(_ run: Int) -> Double { Self.left + step * Double(run) }
  func middle(_ run: Int) -> Double { start(run) + step / 2 }

  func y(_ value: Double) -> Double {
    let floor = Self.height - Self.bottom
    return floor - (floor - Self.top) * min(max(value / largest, 0), 1)
  }

  /// The chart with its name, its description, scale and days.
  func svg(
    _ anchor: Anchor, title: String, description: String, days: (first: CalendarDate, last: CalendarDate),
    scale: (Double) -> String, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    var viewBox = SVGPath()
    viewBox.add("", 0, 0, Self.width, Self.height)
    return element("svg", .geometry("viewBox", viewBox), .fixed("role", "img"), .labelledBy(anchor)) {
      element("title", .id(anchor)) { "\(title)" }
      element("desc") { "\(description)" }
      for value in [0, largest / 2, largest] { line(value, scale(value)) }
      content()
      text(days.first.description, "start", x: Self.left, y: Self.height - 5)
      text(days.last.description, "end", x: Self.width - Self.right, y: Self.height - 5)
    }
  }

  @HTMLBuilder private func line(_ value: Double, _ label: String) -> HTML {
    element("path", .classes("grid"), .geometry("d", across(y(value))))
    text(label, "end", x: Self.left - 5, y: y(value) + 3.5)
  }

  private func across(_ y: Double) -> SVGPath {
    var path = SVGPath()
    path.add("M", Self.left, y)
    path.add("H", Self.width - Self.right)
    return path
  }

  private func text(_ words: String, _ kind: StaticString, x: Double, y: Double) -> HTML {
    element("text", .classes(kind), .number("x", x), .number("y", y)) { "\(words)" }
  }
}
