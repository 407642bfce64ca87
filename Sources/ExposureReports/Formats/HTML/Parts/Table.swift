/// A table with caption and scoped headings, in a box that scrolls sideways on narrow screens.
struct Table {
  struct Heading {
    let title: HTML
    let isNumber: Bool
    /// The column as the page's script sorts by it.
    var sortKey: StaticString?

    func sorted(by key: StaticString) -> Heading { Heading(title: title, isNumber: isNumber, sortKey: key) }

    static func text(_ title: HTML) -> Heading { Heading(title: title, isNumber: false) }
    static func number(_ title: HTML) -> Heading { Heading(title: title, isNumber: true) }
  }

  struct Row {
    var anchor: Anchor?
    let cells: [HTML]
  }

  let caption: HTML
  let headings: [Heading]
  /// One body per group; a group may carry an anchor.
  var groups: [(anchor: Anchor?, rows: [Row])]

  init(_ caption: HTML, _ headings: [Heading], _ rows: [Row]) {
    self.caption = caption
    self.headings = headings
    groups = [(nil, rows)]
  }

  var html: HTML {
    element("div", .classes("scroll"), .fixed("tabindex", "0"), .fixed("role", "group")) {
      element("table") {
        element("caption") { caption }
        element("thead") {
          element("tr") {
            for heading in headings {
              element(
                "th", .fixed("scope", "col"), heading.isNumber ? .classes("n") : nil,
                heading.sortKey.map { .fixed("data-sort", $0) }
              ) { heading.title }
            }
          }
        }
        for group in groups {
          element("tbody", group.anchor.map(Attribute.id)) {
            for row in group.rows { body(row) }
          }
        }
      }
    }
  }

  /// The first cell heads its row.
  private func body(_ row: Row) -> HTML {
    element("tr", row.anchor.map(Attribute.id)) {
      for (position, cell) in row.cells.enumerated() {
        let kind: Attribute? = headings[position].isNumber ? .classes("n") : nil
        if position == 0 {
          element("th", .fixed("scope", "row"), kind) { cell }
        } else {
          element("td", kind) { cell }
        }
      }
    }
  }
}
