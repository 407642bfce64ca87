import SupplyModel

extension DrawingScope {
  /// What to say of a drawing too large for tiers; nil for any other.
  package func advice(for result: AnalysisResult) -> Diagnostic? {
    guard isWhole || top ?? 0 > ExposureDrawing.orderLimit else { return nil }
    let network = ScopedNetwork(result, self)
    let drawing = ExposureDrawing(network.index, origins: network.origins, self)
    guard drawing.nodes.count > ExposureDrawing.orderLimit else { return nil }
    let (nodes, edges) = (drawing.nodes.count, drawing.edges.count)
    return Diagnostic(
      "large-drawing", .warning,
      "the drawing has \(Words.plural(nodes, "node")) and \(Words.plural(edges, "edge")), which 'dot' may not finish",
      hint:
        "draw it without tiers, 'sfdp -Goverlap=prism -Tsvg exposure.dot -o exposure.svg', or less of it, with "
        + "--focus, --depth, --collapse, --min-share or --top")
  }
}
