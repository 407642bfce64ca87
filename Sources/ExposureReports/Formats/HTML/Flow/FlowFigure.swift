import SupplyModel

/// The bands with their names and numbers, and the same as a table; a sentence where they would mislead.
struct FlowFigure {
  let page: PageContext

  @HTMLBuilder var html: HTML {
    let drawing = FlowDrawing(page.index)
    element("h3") { "\(Words.Flow.title)" }
    if drawing.isDrawable {
      figure(drawing)
    } else {
      Marks.note("\(Words.Flow.missing(drawing))")
    }
  }

  private func figure(_ drawing: FlowDrawing) -> HTML {
    element("figure", .classes("drawing")) {
      element("figcaption") {
        "\(Words.Flow.extent(drawing)) \(Marks.defined("\(Words.Flow.how)", .fixed("def-share")))"
      }
      element(
        "div", .classes("scroll"), .fixed("tabindex", "0"), .fixed("role", "group"),
        .labelledBy(.fixed("flow-name"))
      ) {
        svg(drawing, FlowLayout(drawing))
      }
      element("details") {
        element("summary") { "\(Words.Page.asTable)" }
        table(drawing)
      }
    }
  }

  private func svg(_ drawing: FlowDrawing, _ layout: FlowLayout) -> HTML {
    var viewBox = SVGPath()
    viewBox.add("", 0, 0, FlowLayout.width, layout.height)
    return element(
      "svg", .classes("flow"), .geometry("viewBox", viewBox), .number("width", FlowLayout.width),
      .number("height", layout.height), .fixed("role", "img"), .labelledBy(.fixed("flow-name"))
    ) {
      element("title", .id(.fixed("flow-name"))) { "\(Words.Flow.title)" }
      element("desc") { "\(Words.Flow.extent(drawing))" }
      for (position, link) in drawing.links.enumerated() { band(link, layout.ends[position], layout) }
      for tier in Set(layout.boxes.keys.map(\.tier)).sorted() { heading(tier, layout) }
      for (place, box) in layout.boxes.sorted(by: { ($0.value.x, $0.value.y) < ($1.value.x, $1.value.y) }) {
        bar(place, box, drawing)
      }
    }
  }

  private func band(_ link: FlowDrawing.Link, _ ends: (from: Double, to: Double), _ layout: FlowLayout)
    -> HTML
  {
    guard let from = layout.boxes[link.from], let to = layout.boxes[link.to] else { return .empty }
    var path = SVGPath()
    let start = from.x + FlowLayout.barWidth
    let middle = (start + to.x) / 2
    path.add("M", start, ends.from)
    path.add("C", middle, ends.from, middle, ends.to, to.x, ends.to)
    return element(
      "path", .classes("band"), .geometry("d", path),
      .number("stroke-width", max(1, link.mass * FlowLayout.whole))
    ) {
      element("title") { "\(Words.Flow.band(link))" }
    }
  }

  private func heading(_ tier: Int, _ layout: FlowLayout) -> HTML {
    let x = layout.boxes.first { $0.key.tier == tier }?.value.x ?? 0
    return text(tier == 0 ? Words.Flow.us : Words.Flow.tier(tier), "tier-name", x, 14)
  }

  private func bar(_ place: FlowDrawing.Place, _ box: FlowLayout.Box, _ drawing: FlowDrawing) -> HTML {
    let mass = place.tier == 0 ? 1 : drawing.masses[place] ?? 0
    return element("g") {
      element(
        "rect", .classes("bar"), .number("x", box.x), .number("y", box.y),
        .number("width", FlowLayout.barWidth), .number("height", box.height))
      text(Words.Flow.label(place, mass), "name", box.x, box.y - 5)
    }
  }

  private func text(_ words: String, _ kind: StaticString, _ x: Double, _ y: Double) -> HTML {
    element("text", .classes(kind), .number("x", x), .number("y", y)) { "\(words)" }
  }

  private func table(_ drawing: FlowDrawing) -> HTML {
    Table(
      "\(Words.Flow.title)", [.text("From"), .text("To"), .number("Of all purchases")],
      drawing.links.map { link in
        Table.Row(cells: [
          "\(Words.Flow.full(link.from))", "\(Words.Flow.full(link.to))",
          "est. \(Numerals.percent(link.mass))",
        ])
      }
    ).html
  }
}
