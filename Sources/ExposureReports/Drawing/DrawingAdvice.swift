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

  /// The same scope with its focus as an id of the result.
  ///
  /// - Throws: ``UnknownFocus`` when the focus is nobody's id, identifier or name, or that of several.
  package func resolved(in result: AnalysisResult) throws(UnknownFocus) -> DrawingScope {
    guard let name = focus else { return self }
    let wanted = name.lowercased()
    let ways: [(PartyResult) -> Bool] = [
      { $0.id == name },
      { $0.records.contains { $0.key == name } },
      { $0.identifiers.contains { $0.description == name } },
      { ([$0.name] + $0.otherNames).contains { $0.lowercased() == wanted } },
    ]
    for way in ways {
      let found = result.parties.filter(way)
      if found.count > 1 { throw UnknownFocus(name: name, candidates: found) }
      guard let party = found.first else { continue }
      var scope = self
      scope.focus = party.id
      return scope
    }
    throw UnknownFocus(name: name, candidates: [])
  }
}

/// Nobody, or nobody in particular, is to be drawn.
package struct UnknownFocus: Error, Sendable {
  package let name: String
  package let candidates: [PartyResult]
}
