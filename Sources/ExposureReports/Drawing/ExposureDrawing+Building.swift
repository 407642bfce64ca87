import SupplyModel

extension ExposureDrawing {
  /// The usual drawing: what fits a page.
  init(_ index: ResultIndex) {
    self.init(
      index, origins: index.positions.mapValues { ScopedNetwork.Origin(position: $0) }, DrawingScope())
  }

  /// - Parameter origins: what each party of the index stands for, by id.
  init(_ index: ResultIndex, origins: [String: ScopedNetwork.Origin], _ scope: DrawingScope) {
    let selection = DrawingSelection(index, limits: scope.limits)
    let routes = index.routeSeverities
    let nodes = selection.chosen.map { id in
      Node(
        position: origins[id]!.position, party: index.party(id)!, severity: index.severities[id],
        routeSeverity: routes[id], isBuyer: id == index.result.buyer.id, members: origins[id]!.members,
        isFocus: id == scope.focus)
    }
    self.nodes = nodes
    edges = DrawnEdges(index, nodes).sorted
    let columns = Self.columns(nodes, index.result.parties.filter(\.isSupplier))
    self.columns = ColumnOrder(columns, nodes: nodes, edges: edges).columns
    supplierCount = index.result.parties.count(where: \.isSupplier)
    hiddenExposed = index.result.parties.count {
      $0.isSupplier && $0.isExposed && !selection.contains($0.id)
    }
  }

  private static func columns(_ nodes: [Node], _ suppliers: [PartyResult]) -> [Column] {
    let totals = Dictionary(grouping: suppliers, by: { $0.tier?.min ?? 0 }).mapValues(\.count)
    let drawn = Dictionary(grouping: nodes.indices, by: { nodes[$0].party.tier?.min ?? -1 })
    let tiers = Set(totals.keys).union(drawn.keys).sorted { ($0 == -1 ? .max : $0) > ($1 == -1 ? .max : $1) }
    return tiers.map { tier in
      let members = drawn[tier, default: []].sorted { nodes[$0].precedes(nodes[$1]) }
      let more = max(0, totals[tier, default: 0] - members.count)
      return Column(tier: tier == -1 ? nil : tier, nodes: members, more: tier == 0 ? 0 : more)
    }
  }
}

extension ExposureDrawing.Node {
  /// What is worst here or passes here first, so that the worst route runs straight along the top; then what
  /// is worst here.
  func precedes(_ other: Self) -> Bool {
    if gravity != other.gravity { return gravity > other.gravity }
    if rank(severity) != rank(other.severity) { return rank(severity) > rank(other.severity) }
    return DrawingSelection.precedes(party, other.party)
  }

  /// Of the worst finding here or on a route through here; -1 without any.
  var gravity: Int { max(rank(severity), rank(routeSeverity)) }

  private func rank(_ severity: FindingSeverity?) -> Int { severity.map { Int($0.rawValue) } ?? -1 }

  /// Risk stated outright in the inputs, without a finding.
  var hasBareRisk: Bool { severity == nil && party.risk.residual > 0 }
}

extension ResultIndex {
  /// For each party on a route, the worst finding at the source of one.
  fileprivate var routeSeverities: [String: FindingSeverity] {
    var worst: [String: FindingSeverity] = [:]
    for path in result.paths {
      guard let severity = severity(of: path) else { continue }
      for party in path.parties where party != result.buyer.id {
        worst[party] = max(worst[party] ?? severity, severity)
      }
    }
    return worst
  }
}
