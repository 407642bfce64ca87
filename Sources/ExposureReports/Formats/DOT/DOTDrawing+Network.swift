import SupplyModel

/// The drawn parties and relations.
extension DOTDrawing {
  mutating func column(_ column: ExposureDrawing.Column, _ position: Int) {
    for node in column.nodes { self.node(node) }
    guard column.more > 0 else { return }
    statement(
      more(position),
      [
        ("label", Words.Drawing.more(column.more)), ("style", "rounded,dashed"), ("fontcolor", Palette.muted),
        ("URL", "#" + Anchor.tier(column.tier).id), ("tooltip", Words.Drawing.moreTooltip(column)),
      ])
  }

  private mutating func node(_ number: Int) {
    let node = drawing.nodes[number]
    var attributes = [("label", Words.Drawing.label(node))]
    if node.isBuyer {
      attributes += [("fillcolor", Palette.buyer), ("penwidth", "1.6")]
    } else if node.party.isCause {
      attributes += [("shape", "octagon"), ("style", "dashed")]
    } else if let severity = node.severity {
      attributes += look(severity)
    } else if node.hasBareRisk {
      attributes += [("penwidth", "1.8"), ("color", Palette.mark(.medium).outline)]
    }
    if node.isFocus { attributes.append(("peripheries", "2")) }
    attributes += [("URL", "#" + node.anchor.id), ("tooltip", Words.Drawing.tooltip(node, index))]
    statement(name(number), attributes)
  }

  private func look(_ severity: FindingSeverity) -> [(String, String)] {
    let mark = Palette.mark(severity)
    let widths: [FindingSeverity: String] = [.critical: "2.4", .high: "2.0", .medium: "1.6"]
    return [
      ("fillcolor", mark.fill), ("fontcolor", mark.text), ("color", mark.outline),
      ("penwidth", widths[severity, default: "1.2"]),
    ]
  }

  mutating func edge(_ edge: ExposureDrawing.Edge) {
    var attributes = [("penwidth", FixedDecimal.text(width(edge), decimals: 2))]
    attributes += [("color", colour(edge))]
    if let style = style(edge) { attributes.append(("style", style)) }
    if let label = Words.Drawing.label(edge) { attributes.append(("label", " " + label)) }
    if edge.isSideways { attributes.append(("constraint", "false")) }
    attributes += [
      ("URL", "#" + drawing.nodes[edge.from].anchor.id),
      ("tooltip", Words.Drawing.tooltip(edge, drawing, index)),
    ]
    statement("\(name(edge.from)) -> \(name(edge.to))", attributes)
  }

  /// 0.8 and four times the share; routes of unknown share a little wider than the rest.
  private func width(_ edge: ExposureDrawing.Edge) -> Double {
    0.8 + 4 * (edge.share ?? (edge.isOnRoute ? 0.1 : 0))
  }

  private func colour(_ edge: ExposureDrawing.Edge) -> String {
    guard edge.isOnRoute else { return Palette.line }
    return edge.severity.map { Palette.mark($0).line } ?? Palette.ink
  }

  private func style(_ edge: ExposureDrawing.Edge) -> String? {
    switch edge.style {
    case .documented: nil
    case .inferred: "dotted"
    case .skipping: "dashed"
    case .ownership, .cause: "dashed"
    }
  }
}
