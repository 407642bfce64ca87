import SupplyModel

/// The drawing as inline SVG; colours come from the style sheet, so that it follows light and dark.
struct TierDrawingSVG {
  let layout: TierLayout
  let page: PageContext

  private var drawing: ExposureDrawing { layout.drawing }

  var html: HTML {
    var viewBox = SVGPath()
    viewBox.add("", 0, 0, layout.width, layout.height)
    return element(
      "svg", (5...8).contains(drawing.columns.count) ? .classes("tiers", "fitted") : .classes("tiers"),
      .geometry("viewBox", viewBox), .number("width", layout.width),
      .number("height", layout.height), .fixed("role", "img"), .labelledBy(.fixed("drawing-name"))
    ) {
      element("title", .id(.fixed("drawing-name"))) { "\(Words.Drawing.title(page.result))" }
      element("desc") { "\(Words.Drawing.extent(drawing, page.result)). \(Words.Page.drawingLegend)" }
      headings
      moreEdges
      for edge in drawing.edges { self.edge(edge) }
      labels
      for number in drawing.nodes.indices { node(number) }
      for (position, column) in drawing.columns.enumerated() where column.more > 0 { more(position, column) }
    }
  }

  @HTMLBuilder private var headings: HTML {
    for (position, column) in drawing.columns.enumerated() {
      text(
        Words.Drawing.heading(column), "tier-name", x: layout.columnMiddle(position), y: 16)
    }
  }

  private func node(_ number: Int) -> HTML {
    let node = drawing.nodes[number]
    let box = layout.boxes[number]
    let drawn = element("g", kind(node)) {
      element("title") { "\(Words.Drawing.tooltip(node, page.index))" }
      shape(node, box)
      let name = DisplayText.singleLine(node.party.name.isEmpty ? node.party.id : node.party.name)
      text(TextWidth.shortened(name, toEms: 12.2), "name", x: box.x + box.width / 2, y: box.y + 17)
      text(Words.Drawing.subtitle(node), "sub", x: box.x + box.width / 2, y: box.y + 32)
    }
    guard page.dossiers.contains(node.position) else { return drawn }
    return element("a", .href(.party(node.position))) { drawn }
  }

  private func kind(_ node: ExposureDrawing.Node) -> Attribute {
    if node.isBuyer { return .classes("node", "buyer") }
    if node.party.isCause { return .classes("node", "cause") }
    if let severity = node.severity { return Marks.severityClass(severity, "node") }
    return node.hasBareRisk ? .classes("node", "risk") : .classes("node")
  }

  /// Shared causes are octagons, everything else a rounded box.
  private func shape(_ node: ExposureDrawing.Node, _ box: TierLayout.Box) -> HTML {
    guard node.party.isCause else {
      return element(
        "rect", .number("x", box.x), .number("y", box.y), .number("width", box.width),
        .number("height", box.height), .fixed("rx", "7"))
    }
    var path = SVGPath()
    let (left, right, top, bottom, cut) = (box.x, box.right, box.y, box.y + box.height, 12.0)
    path.add("M", left + cut, top)
    path.add("L", right - cut, top)
    path.add("L", right, top + cut)
    path.add("L", right, bottom - cut)
    path.add("L", right - cut, bottom)
    path.add("L", left + cut, bottom)
    path.add("L", left, bottom - cut)
    path.add("L", left, top + cut)
    path.add("Z")
    return element("path", .geometry("d", path))
  }

  private func edge(_ edge: ExposureDrawing.Edge) -> HTML {
    element("g", tone(edge)) {
      element("title") { "\(Words.Drawing.tooltip(edge, drawing, page.index))" }
      element(
        "path", line(edge), .geometry("d", layout.curve(edge)),
        .number("stroke-width", TierLayout.strokeWidth(edge)))
      element("path", .classes("head"), .geometry("d", layout.head(edge)))
    }
  }

  /// Above the line where it leaves the supplier; one per supplier, the others are in the table.
  private var labels: HTML {
    var labelled: Set<Int> = []
    return HTMLBuilder.buildArray(
      drawing.edges.compactMap { edge in
        guard let label = Words.Drawing.label(edge), labelled.insert(edge.from).inserted else { return nil }
        let from = layout.boxes[edge.from]
        return text(label, "share", x: from.right + 5, y: from.middle - 7)
      })
  }

  private func tone(_ edge: ExposureDrawing.Edge) -> Attribute {
    guard edge.isOnRoute else { return .classes("edge") }
    return edge.severity.map { Marks.severityClass($0, "edge") } ?? .classes("edge", "route")
  }

  private func line(_ edge: ExposureDrawing.Edge) -> Attribute {
    switch edge.style {
    case .documented: .classes("line")
    case .inferred: .classes("line", "dotted")
    case .skipping, .ownership, .cause: .classes("line", "dashed")
    }
  }

  private func more(_ position: Int, _ column: ExposureDrawing.Column) -> HTML {
    let box = layout.moreBoxes[position]!
    return element("a", .href(.tier(column.tier))) {
      element("g", .classes("node", "more")) {
        element("title") { "\(Words.Drawing.moreTooltip(column))" }
        element(
          "rect", .number("x", box.x), .number("y", box.y), .number("width", box.width),
          .number("height", box.height), .fixed("rx", "7"))
        text(Words.Drawing.more(column.more), "name", x: box.x + box.width / 2, y: box.middle + 4)
      }
    }
  }

  /// Thin lines from folded parties to the next folded ones, at last to the buyer.
  @HTMLBuilder private var moreEdges: HTML {
    for (position, column) in drawing.columns.enumerated() where column.more > 0 {
      if let box = layout.moreBoxes[position], let target = nextBox(after: position) {
        let path = link(box, target)
        element("g", .classes("edge")) {
          element("path", .classes("line"), .geometry("d", path), .fixed("stroke-width", "1"))
        }
      }
    }
  }

  private func nextBox(after position: Int) -> TierLayout.Box? {
    let next = drawing.columns.indices.dropFirst(position + 1).first { layout.moreBoxes[$0] != nil }
    return next.flatMap { layout.moreBoxes[$0] }
      ?? drawing.nodes.firstIndex(where: \.isBuyer).map { layout.boxes[$0] }
  }

  private func link(_ from: TierLayout.Box, _ to: TierLayout.Box) -> SVGPath {
    var path = SVGPath()
    let middle = to.x - 42
    path.add("M", from.right, from.middle)
    path.add("C", middle, from.middle, middle, to.middle, to.x, to.middle)
    return path
  }

  private func text(_ words: String, _ kind: StaticString, x: Double, y: Double) -> HTML {
    element("text", .classes(kind), .number("x", x), .number("y", y)) { "\(words)" }
  }
}
