import SupplyModel

/// A Graphviz drawing of the exposed routes: tiers as rank sets on an invisible spine, worst first.
///
/// Laid out by rank sets and never by clusters, which break tiers (REPORT §2c, measured).
package struct DOTReport: StreamReport {
  package let id = "dot"
  package let fileExtension = "dot"
  package let summary = Words.Formats.dot

  private let scope: DrawingScope

  /// - Parameter scope: whose parties are ids of the result.
  package init(_ scope: DrawingScope = DrawingScope()) { self.scope = scope }

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    let network = ScopedNetwork(result, scope)
    let drawing = ExposureDrawing(network.index, origins: network.origins, scope)
    let note = Words.Drawing.note(scope, network.index, of: result)
    var dot = DOTDrawing(drawing: drawing, index: network.index, note: note, output: output)
    dot.write()
    output = dot.output
  }
}

/// Writes one drawing; node names are `n` and the party's position, never text of a document.
struct DOTDrawing {
  let drawing: ExposureDrawing
  let index: ResultIndex
  /// What was asked for beyond the usual drawing, one line; nil for the usual one.
  let note: String?
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
