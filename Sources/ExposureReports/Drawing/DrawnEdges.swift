import SupplyModel

/// The edges between drawn parties: one per pair, plus one for each stretch of a route that is not drawn.
struct DrawnEdges {
  private struct Key: Hashable {
    let from: Int
    let to: Int
    let skipped: Int
  }

  private let index: ResultIndex
  private let nodes: [ExposureDrawing.Node]
  private let places: [String: Int]
  private var edges: [Key: ExposureDrawing.Edge] = [:]

  init(_ index: ResultIndex, _ nodes: [ExposureDrawing.Node]) {
    self.index = index
    self.nodes = nodes
    places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.party.id, $0) })
    addRelations()
    index.result.paths.forEach { addRoute($0) }
  }

  /// By nodes in order of choice, so that drawings repeat to the byte.
  var sorted: [ExposureDrawing.Edge] {
    edges.sorted { ($0.key.from, $0.key.to, $0.key.skipped) < ($1.key.from, $1.key.to, $1.key.skipped) }
      .map(\.value)
  }

  private mutating func addRelations() {
    for (position, relation) in index.result.relations.enumerated() {
      guard let from = places[relation.from], let to = places[relation.to], from != to else { continue }
      let key = Key(from: from, to: to, skipped: 0)
      var edge = edges[key] ?? emptyEdge(key, relation)
      edge.relations.append(position)
      if let share = relation.share {
        // Shares of the buyer's purchases add up; elsewhere each is a share of another product's cost.
        let isOfBuyer = relation.to == index.result.buyer.id
        edge.share = isOfBuyer ? min(1, (edge.share ?? 0) + share) : max(edge.share ?? 0, share)
        edge.shareIsEstimate = edge.shareIsEstimate || relation.shareBasis.isEstimate
      }
      edges[key] = edge
    }
  }

  private func emptyEdge(_ key: Key, _ relation: RelationResult) -> ExposureDrawing.Edge {
    let best = relation.evidence.map(\.evidenceClass).max() ?? .none
    let style: ExposureDrawing.EdgeStyle =
      switch relation.kind {
      case .ownership: .ownership
      case .cause: .cause
      default: best <= .inferred ? .inferred : .documented
      }
    return edge(key, style)
  }

  private mutating func addRoute(_ path: ExposurePath) {
    let severity = index.severity(of: path)
    var skipped = 0
    var last: Int?
    for party in path.parties {
      guard let node = places[party] else {
        skipped += 1
        continue
      }
      if let last { mark(Key(from: last, to: node, skipped: skipped), severity) }
      (last, skipped) = (node, 0)
    }
  }

  private mutating func mark(_ key: Key, _ severity: FindingSeverity?) {
    var edge = edges[key] ?? self.edge(key, key.skipped > 0 ? .skipping(key.skipped) : .documented)
    edge.isOnRoute = true
    edge.severity = [edge.severity, severity].compactMap(\.self).max()
    edges[key] = edge
  }

  private func edge(_ key: Key, _ style: ExposureDrawing.EdgeStyle) -> ExposureDrawing.Edge {
    var edge = ExposureDrawing.Edge(from: key.from, to: key.to, style: style)
    if let from = nodes[key.from].party.tier, let to = nodes[key.to].party.tier {
      edge.isSideways = from.min <= to.min
    }
    return edge
  }
}
