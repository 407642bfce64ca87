import SupplyModel

/// The network as GraphML: nodes are parties, edges run from supplier to buyer.
package struct GraphMLReport: StreamReport {
  package let id = "graphml"
  package let fileExtension = "graphml"
  package let summary = Words.Formats.graphml

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    var document = GraphMLWriter(attributes: NetworkAttributes(result), output: output)
    document.write()
    output = document.output
  }
}

/// Writes one document; what is not known has no `data` element.
private struct GraphMLWriter {
  let attributes: NetworkAttributes
  var output: ByteWriter

  mutating func write() {
    output.xmlDeclaration()
    output.literal("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" ")
    output.literal("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=")
    output.literal(
      "\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n")
    keys()
    output.literal("  <graph id=\"headwater\" edgedefault=\"directed\">\n")
    for (position, party) in attributes.index.result.parties.enumerated() { node(position, party) }
    for position in attributes.edges { edge(position) }
    output.literal("  </graph>\n</graphml>\n")
  }

  private mutating func keys() {
    key("label", of: "node", "label", .text)
    for (position, column) in attributes.parties.enumerated() {
      key("p\(position)", of: "node", column.name, column.kind)
    }
    key("weight", of: "edge", "weight", .number)
    for (position, column) in attributes.relations.enumerated() {
      key("r\(position)", of: "edge", column.name, column.kind)
    }
  }

  private mutating func key(_ id: String, of target: String, _ name: String, _ kind: ResultTable.Kind) {
    let type =
      switch kind {
      case .text: "string"
      case .integer: "int"
      case .number: "double"
      case .flag: "boolean"
      }
    output.raw("  <key id=\"\(id)\" for=\"\(target)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n")
  }

  private mutating func node(_ position: Int, _ party: PartyResult) {
    output.raw("    <node id=\"n\(position)\">")
    datum("label", attributes.label(party))
    for (number, column) in attributes.parties.enumerated() {
      datum("p\(number)", column.cell(party).schemaText)
    }
    output.literal("</node>\n")
  }

  private mutating func edge(_ position: Int) {
    let relation = attributes.index.result.relations[position]
    output.raw("    <edge id=\"e\(position)\" source=\"\(attributes.node(relation.from))\" ")
    output.raw("target=\"\(attributes.node(relation.to))\">")
    datum("weight", relation.weight > 0 ? Numerals.exact(relation.weight) : nil)
    for (number, column) in attributes.relations.enumerated() {
      datum("r\(number)", column.cell((position, relation)).schemaText)
    }
    output.literal("</edge>\n")
  }

  private mutating func datum(_ key: String, _ text: String?) {
    guard let text else { return }
    output.raw("<data key=\"\(key)\">")
    output.xmlText(text)
    output.literal("</data>")
  }
}
