import SupplyModel

/// A Graphviz drawing of the exposed routes: tiers as rank sets on an invisible spine, worst first.
///
/// Laid out by rank sets and never by clusters, which break tiers (REPORT §2c, measured).
package struct DOTReport: ReportFormat {
  package let id = "dot"
  package let fileExtension = "dot"
  package let summary = Words.Formats.dot

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    let index = ResultIndex(result)
    let drawing = ExposureDrawing(index)
    var dot = DOTDrawing(drawing: drawing, index: index, output: output)
    dot.write()
    output = dot.output
  }
}

/// Writes one drawing; node names are `n` and the party's position, never text of a document.
struct DOTDrawing {
  let drawing: ExposureDrawing
  let index: ResultIndex
  var output: ByteWriter

  mutating func write() {
    line("digraph headwater {")
    defaults()
    headings()
    for (position, column) in drawing.columns.enumerated() { self.column(column, position) }
    for edge in drawing.edges { self.edge(edge) }
    moreEdges()
    order()
    legend()
    line("}")
  }

  mutating func line(_ text: String) {
    output.raw(text)
    output.newline()
  }

  /// `  name [key=value, …];` with values in DOT quotes.
  mutating func statement(_ subject: String, _ attributes: [(String, String)]) {
    output.literal("  ")
    output.raw(subject)
    output.literal(" [")
    for (position, attribute) in attributes.enumerated() {
      if position > 0 { output.literal(", ") }
      output.raw(attribute.0)
      output.literal("=")
      output.dotString(attribute.1)
    }
    output.literal("];\n")
  }

  func name(_ node: Int) -> String { "n\(drawing.nodes[node].position)" }

  func more(_ column: Int) -> String { "more\(column)" }

  func heading(_ column: Int) -> String { "tier\(column)" }
}
