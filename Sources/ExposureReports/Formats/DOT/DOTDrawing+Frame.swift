import SupplyModel

/// Title, tier headings, order within tiers, legend: everything that is not a party or a relation.
extension DOTDrawing {
  mutating func defaults() {
    let title =
      Words.Drawing.title(index.result) + "\n"
      + Words.Drawing.extent(drawing, index.result, isPart: note != nil)
      + (note.map { "\n" + $0 } ?? "")
    output.literal("  graph [rankdir=LR, newrank=true, nodesep=0.16, ranksep=0.85, splines=spline, ")
    output.literal("outputorder=edgesfirst, labelloc=t, labeljust=l, bgcolor=\"#ffffff\", pad=0.25,\n")
    output.literal(
      "         fontname=\"Helvetica,Arial,sans-serif\", fontsize=13, fontcolor=\"#1d2329\", label=")
    output.dotLeftLines(title)
    output.literal(", tooltip=")
    output.dotString(Words.Drawing.title(index.result))
    output.literal("];\n")
    output.literal("  node [shape=box, style=\"rounded,filled\", fillcolor=\"#ffffff\", color=\"#5b6770\", ")
    output.literal("fontname=\"Helvetica,Arial,sans-serif\", fontsize=10, fontcolor=\"#1d2329\", ")
    output.literal("height=0.34, margin=\"0.12,0.05\"];\n")
    output.literal("  edge [color=\"#7b858d\", fontcolor=\"#1d2329\", arrowsize=0.55, ")
    output.literal("fontname=\"Helvetica,Arial,sans-serif\", fontsize=8.5];\n")
  }

  /// Tier headings joined by an invisible chain: the spine that keeps tiers apart.
  mutating func headings() {
    for (position, column) in drawing.columns.enumerated() {
      let text = Words.Drawing.heading(column)
      statement(
        heading(position),
        [
          ("shape", "plaintext"), ("style", ""), ("fontsize", "11"), ("fontcolor", Palette.muted),
          ("label", text),
        ])
    }
    let spine = drawing.columns.indices.map(heading).joined(separator: " -> ")
    if drawing.columns.count > 1 { line("  \(spine) [style=invis, weight=100];") }
  }

  /// Heading, worst … best, "+ n more": invisible flat edges keep the order in every run.
  mutating func order() {
    let isOrdered = drawing.nodes.count <= ExposureDrawing.orderLimit
    for (position, column) in drawing.columns.enumerated() {
      let isLast = position == drawing.columns.count - 1
      let members =
        [heading(position)] + column.nodes.map(name) + (column.more > 0 ? [more(position)] : [])
        + (isLast ? ["legend"] : [])
      if isOrdered {
        line("  {rank=same; edge [style=invis]; \(members.joined(separator: " -> "));}")
      } else {
        line("  {rank=same; \(members.joined(separator: "; "));}")
      }
    }
  }

  /// The folded parties flow to the next tier as one thin line.
  mutating func moreEdges() {
    for (position, column) in drawing.columns.enumerated() where column.more > 0 {
      guard let target = nextTarget(after: position) else { continue }
      line("  \(more(position)) -> \(target) [penwidth=0.8, color=\"#7b858d\"];")
    }
  }

  private func nextTarget(after position: Int) -> String? {
    for next in drawing.columns.indices.dropFirst(position + 1) {
      if drawing.columns[next].more > 0 { return more(next) }
      if drawing.columns[next].tier == 0 { return drawing.columns[next].nodes.first.map(name) }
    }
    return nil
  }

  /// A node, so that it survives every layout engine.
  mutating func legend() {
    output.literal("  legend [shape=plain, style=\"\", label=<")
    output.literal("<table border=\"0\" cellborder=\"0\" cellspacing=\"1\">")
    output.literal("<tr><td align=\"left\"><b>Legend</b></td></tr>")
    for row in Words.Drawing.legend {
      output.literal("<tr><td align=\"left\"><font point-size=\"9\">")
      output.markupText(row)
      output.literal("</font></td></tr>")
    }
    output.literal("</table>>];\n")
  }
}

extension ByteWriter {
  /// A quoted label whose lines stand left.
  fileprivate mutating func dotLeftLines(_ text: String) {
    var quoted = ByteWriter()
    quoted.dotString(text)
    let lines = String(decoding: quoted.bytes, as: UTF8.self)
    raw(
      lines.dropLast().split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\\l")
        + "\\l\"")
  }
}
