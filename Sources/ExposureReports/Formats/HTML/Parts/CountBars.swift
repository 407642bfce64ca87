/// Counts as bars on one scale, largest first: the top eight with bars, the rest as one number.
struct CountBars {
  static let limit = 8

  let title: String
  /// Largest first.
  let counts: [(String, Int)]

  private var top: [(String, Int)] { Array(counts.prefix(Self.limit)) }
  private var rest: [(String, Int)] { Array(counts.dropFirst(Self.limit)) }

  @HTMLBuilder var html: HTML {
    if !counts.isEmpty {
      element("table", .classes("bars")) {
        element("caption") { "\(title)" }
        element("tbody") {
          for (name, count) in top { row(name, count, bar(count)) }
          if !rest.isEmpty {
            row("\(Words.plural(rest.count, "other")) together", rest.reduce(0) { $0 + $1.1 }, .empty)
          }
        }
      }
    }
  }

  private func row(_ name: String, _ count: Int, _ bar: HTML) -> HTML {
    element("tr") {
      element("th", .fixed("scope", "row")) { Marks.quoted(name) }
      element("td", .classes("n")) { "\(count)" }
      element("td", .classes("bar")) { bar }
    }
  }

  private func bar(_ count: Int) -> HTML {
    let largest = top.map(\.1).max() ?? 1
    return element(
      "svg", .fixed("viewBox", "0 0 100 10"), .fixed("preserveAspectRatio", "none"),
      .fixed("aria-hidden", "true")
    ) {
      element(
        "rect", .fixed("height", "10"), .number("width", 100 * Double(count) / Double(max(1, largest))))
    }
  }
}
