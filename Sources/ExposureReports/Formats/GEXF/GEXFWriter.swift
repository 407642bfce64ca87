import SupplyModel

/// Writes one document; what is not known has no `attvalue`.
struct GEXFWriter {
  let attributes: NetworkAttributes
  var output: ByteWriter

  private var result: AnalysisResult { attributes.index.result }

  mutating func write() {
    output.xmlDeclaration()
    output.literal("<gexf xmlns=\"http://www.gexf.net/1.2draft\" ")
    output.literal("xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n")
    meta()
    output.literal("  <graph mode=\"static\" defaultedgetype=\"directed\">\n")
    declarations("node", attributes.parties.map { ($0.name, $0.kind) }, prefix: "p")
    declarations("edge", attributes.relations.map { ($0.name, $0.kind) }, prefix: "r")
    output.literal("    <nodes>\n")
    for (position, party) in result.parties.enumerated() { node(position, party) }
    output.literal("    </nodes>\n    <edges>\n")
    for position in attributes.edges { edge(position) }
    output.literal("    </edges>\n  </graph>\n</gexf>\n")
  }

  private mutating func meta() {
    output.raw("  <meta lastmodifieddate=\"\(result.asOf)\"><creator>headwater</creator><description>")
    output.xmlText(Words.Drawing.title(result))
    output.literal("</description></meta>\n")
  }

  private mutating func declarations(
    _ target: StaticString, _ columns: [(name: String, kind: ResultTable.Kind)], prefix: String
  ) {
    output.literal("    <attributes class=\"")
    output.literal(target)
    output.literal("\" mode=\"static\">\n")
    for (position, column) in columns.enumerated() {
      let type =
        switch column.kind {
        case .text: "string"
        case .integer: "integer"
        case .number: "double"
        case .flag: "boolean"
        }
      output.raw("      <attribute id=\"\(prefix)\(position)\" title=\"\(column.name)\" type=\"\(type)\"/>\n")
    }
    output.literal("    </attributes>\n")
  }

  private mutating func node(_ position: Int, _ party: PartyResult) {
    output.raw("      <node id=\"n\(position)\"")
    output.xmlAttribute("label", attributes.label(party))
    output.literal("><attvalues>")
    for (number, column) in attributes.parties.enumerated() {
      value("p\(number)", column.cell(party).schemaText)
    }
    output.literal("</attvalues>")
    look(party)
    output.literal("</node>\n")
  }

  /// Darker and larger is worse; the buyer and parties without findings are pale.
  private mutating func look(_ party: PartyResult) {
    let severity = attributes.index.severities[party.id]
    let colour = severity.map { Palette.mark($0).fill } ?? Palette.buyer
    let channels = Palette.channels(colour)
    output.raw("<viz:color r=\"\(channels.red)\" g=\"\(channels.green)\" b=\"\(channels.blue)\"/>")
    let size = 8 + 24 * min(1, max(0, party.exposure.strongest.isFinite ? party.exposure.strongest : 0))
    output.raw("<viz:size value=\"\(FixedDecimal.text(size, decimals: 2))\"/>")
  }

  private mutating func edge(_ position: Int) {
    let relation = result.relations[position]
    output.raw("      <edge id=\"e\(position)\" source=\"\(attributes.node(relation.from))\" ")
    output.raw("target=\"\(attributes.node(relation.to))\"")
    if relation.weight > 0 { output.raw(" weight=\"\(Numerals.exact(relation.weight))\"") }
    output.literal("><attvalues>")
    for (number, column) in attributes.relations.enumerated() {
      value("r\(number)", column.cell((position, relation)).schemaText)
    }
    output.literal("</attvalues></edge>\n")
  }

  private mutating func value(_ key: String, _ text: String?) {
    guard let text else { return }
    output.raw("<attvalue for=\"\(key)\"")
    output.xmlAttribute("value", text)
    output.literal("/>")
  }
}

extension Palette {
  /// `#993404` as three numbers, 0…255.
  static func channels(_ colour: String) -> (red: Int, green: Int, blue: Int) {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    return (number >> 16 & 255, number >> 8 & 255, number & 255)
  }
}
