/// Counts as bars, largest first: the top eight with bars, the rest as one number. Each name sets the filter of the
/// findings.
struct CountBars {
  static let limit = 8

  let title: String
  /// Largest first.
  let counts: [(String, Int)]
  /// The count whose bar is full, the same for all charts that stand together.
  let largest: Int
  let filter: (String) -> FindingFilter

  private var top: [(String, Int)] { Array(counts.prefix(Self.limit)) }
  private var rest: [(String, Int)] { Array(counts.dropFirst(Self.limit)) }

  @HTMLBuilder var html: HTML {
    if !counts.isEmpty {
      element("table", .classes("bars")) {
        element("caption") { "\(title)" }
        element("tbody") {
          for (name, count) in top { row(linked(name), count, bar(count)) }
          if !rest.isEmpty {
            row("\(Words.plural(rest.count, "other")) together", rest.reduce(0) { $0 + $1.1 }, .empty)
          }
        }
      }
    }
  }

  private func linked(_ name: String) -> HTML {
    element("a", .href(.findings), .filter(filter(name))) { Marks.quoted(name) }
  }

  private func row(_ name: HTML, _ count: Int, _ bar: HTML) -> HTML {
    element("tr") {
      element("th", .fixed("scope", "row")) { name }
      element("td", .classes("n")) { "\(count)" }
      element("td", .classes("bar")) { bar }
    }
  }

  private func bar(_ count: Int) -> HTML {
    element(
      "svg", .fixed("viewBox", "0 0 100 10"), .fixed("preserveAspectRatio", "none"),
      .fixed("aria-hidden", "true")
    ) {
      element(
        "rect", .fixed("height", "10"), .number("width", 100 * Double(count) / Double(max(1, largest))))
    }
  }
}
