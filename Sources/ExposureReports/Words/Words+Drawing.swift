import SupplyModel

extension Words {
  enum Drawing {
    /// One line of the legend each.
    static let legend = [
      "goods and work flow left to right, to the buyer",
      "▲ critical   ◆ high   ● medium",
      "□ not rated   ○ low",
      "line width: share of the customer's purchases",
      "est.: estimated from value, quantity or equal split",
      "dotted line: inferred, no document",
      "dashed line: steps in between not drawn,",
      "ownership, or a shared cause (octagon)",
    ]

    static func title(_ result: AnalysisResult) -> String {
      "Exposed routes to \(DisplayText.singleLine(result.buyer.name)), as of \(result.asOf)"
    }

    /// What is drawn, and what is not.
    ///
    /// - Parameter isPart: whether the result is a part of the network that somebody asked for.
    static func extent(
      _ drawing: ExposureDrawing, _ result: AnalysisResult, isPart: Bool = false
    ) -> String {
      let part = isPart ? " of this part" : ""
      let total = drawing.supplierCount
      guard total > 0 else { return "no supplier is known" }
      let drawn = drawing.drawnSuppliers
      guard drawn < total else { return "all \(plural(total, "supplier"))\(part) drawn\(omitted(result))" }
      let hidden = total - drawn
      let exposed =
        drawing.hiddenExposed > 0
        ? "; \(Numerals.grouped(drawing.hiddenExposed)) of these are exposed too" : ""
      return
        "\(Numerals.grouped(drawn)) of \(plural(total, "supplier"))\(part) drawn, worst routes first; the other "
        + "\(Numerals.grouped(hidden)) are folded into \"+ n more\"\(exposed)\(omitted(result))"
    }

    private static func omitted(_ result: AnalysisResult) -> String {
      result.omitted.map { "; \(plural($0.parties, "party", "parties")) left out of the result" } ?? ""
    }

    static func heading(_ column: ExposureDrawing.Column) -> String {
      switch column.tier {
      case nil: "No tier"
      case 0: "Buyer"
      case let tier?: "Tier \(tier)"
      }
    }

    static func more(_ count: Int) -> String { "+ \(Numerals.grouped(count)) more" }

    static func moreTooltip(_ column: ExposureDrawing.Column) -> String {
      "\(plural(column.more, "further party", "further parties")) of \(heading(column)), not drawn"
    }

    /// Word and shape first, then the name in at most two lines, then the country.
    static func label(_ node: ExposureDrawing.Node) -> String {
      let name = DisplayText.singleLine(node.party.name.isEmpty ? node.party.id : node.party.name)
      let place = node.party.placeCode.map { " (\(DisplayText.singleLine($0)))" } ?? ""
      let lines = TextLayout.wrapped(name, width: 28, limit: 2).joined(separator: "\n") + place
      return mark(node).map { "\($0)\n\(lines)" } ?? lines
    }

    /// `▲ CRITICAL`, `risk 0.50` for risk stated outright, nil for neither.
    static func mark(_ node: ExposureDrawing.Node) -> String? {
      if node.party.isCause { return "shared cause" }
      if let severity = node.severity { return "\(severity.shape) \(severity.word.uppercased())" }
      return node.hasBareRisk ? "risk \(Numerals.score(node.party.risk.residual))" : nil
    }

    static func tooltip(_ node: ExposureDrawing.Node, _ index: ResultIndex) -> String {
      let findings = index.findings[node.party.id, default: []].prefix(4).map {
        let finding = index.result.findings[$0]
        return
          "\(finding.severity.shape) \(finding.severity.word): \(DisplayText.singleLine(finding.message))"
      }
      let head = "\(index.nameAndCountry(node.party.id)), \(Words.tier(node.party))"
      let risk = "what reaches it: strongest \(Numerals.score(node.party.exposure.strongest))"
      return ([head] + members(node) + findings + [risk]).joined(separator: "\n")
    }

    private static func members(_ node: ExposureDrawing.Node) -> [String] {
      let shown = node.members.prefix(12)
      let rest = node.members.count - shown.count
      return shown + (rest > 0 ? ["and \(rest) more"] : [])
    }

    /// Only on routes, so that the drawing stays readable.
    static func label(_ edge: ExposureDrawing.Edge) -> String? {
      if case .skipping(let count) = edge.style { return "via \(count)" }
      guard edge.isOnRoute, let share = edge.share else { return nil }
      return (edge.shareIsEstimate ? "est. " : "") + Numerals.percent(share)
    }

    static func tooltip(
      _ edge: ExposureDrawing.Edge, _ drawing: ExposureDrawing, _ index: ResultIndex
    ) -> String {
      let ends = [edge.from, edge.to].map { index.name(drawing.nodes[$0].party.id) }.joined(separator: " → ")
      if case .skipping(let count) = edge.style {
        return "\(ends)\n\(plural(count, "step")) in between not drawn"
      }
      let lines = edge.relations.prefix(6).map { relation(index.result.relations[$0], index) }
      let rest = edge.relations.count - lines.count
      return ([ends] + lines + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
    }

    /// `Gloves, est. by value 27 %, transaction document orders.csv:3:1`.
    static func relation(_ relation: RelationResult, _ index: ResultIndex) -> String {
      let goods = relation.product.map(DisplayText.singleLine) ?? relation.kind.word
      let share = relation.share.map { ", \(relation.shareBasis.word) \(Numerals.percent($0))" } ?? ""
      let best = relation.evidence.max { $0.evidenceClass < $1.evidenceClass }
      let proof = best.map { ", \($0.evidenceClass.word) \(index.place($0.location))" } ?? ""
      return goods + share + proof
    }
  }
}
