/// Counts as bars on one scale, largest first: the top eight, and the rest together.
struct CountBars {
  static let limit = 8

  let title: String
  /// Largest first.
  let counts: [(String, Int)]

  private var shown: [(String, Int)] {
    let top = counts.prefix(Self.limit)
    let rest = counts.dropFirst(Self.limit)
    guard !rest.isEmpty else { return Array(top) }
    return top + [(Words.plural(rest.count, "other"), rest.reduce(0) { $0 + $1.1 })]
  }

  @HTMLBuilder var html: HTML {
    if !counts.isEmpty {
      element("table", .classes("bars")) {
        element("caption") { "\(title)" }
        element("tbody") {
          for (name, count) in shown {
            element("tr") {
              element("th", .fixed("scope", "row")) { Marks.quoted(name) }
              element("td", .classes("n")) { "\(count)" }
              element("td", .classes("bar")) { bar(count) }
            }
          }
        }
      }
    }
  }

  private func bar(_ count: Int) -> HTML {
    let largest = shown.map(\.1).max() ?? 1
    return element(
      "svg", .fixed("viewBox", "0 0 100 10"), .fixed("preserveAspectRatio", "none"),
      .fixed("aria-hidden", "true")
    ) {
      element(
        "rect", .fixed("height", "10"), .number("width", 100 * Double(count) / Double(max(1, largest))))
    }
  }
}
