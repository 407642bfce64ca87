import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// The routes that matter with the findings at their source: the gravest finding first, then the strongest.
  ///
  /// - Returns: the paths, and under which id each route is told.
  func pathResults(_ findings: [Finding]) -> (paths: [ExposurePath], ids: [ExposureRoute: String]) {
    let byParty = Dictionary(grouping: findings, by: \.party)
    let found = routes.map { route in (route: route, findings: byParty[origin(of: route)] ?? []) }
    let gravest = found.map { $0.findings.map(\.severity).max() ?? .low }
    let order = found.indices.sorted { a, b in gravest[a] != gravest[b] ? gravest[a] > gravest[b] : a < b }
    var ids: [ExposureRoute: String] = [:]
    let paths = order.enumerated().map { position, index in
      let route = found[index].route
      ids[route] = "P\(position + 1)"
      return ExposurePath(
        id: "P\(position + 1)", parties: parties(along: route), hops: route.edges.map(hop),
        strongest: search.strength(of: route), share: hasShares(route) ? search.share(of: route) : nil,
        findings: found[index].findings.map(\.id).sorted())
    }
    return (paths, ids)
  }

  /// Legal reach with every path that starts at a place the regime bans.
  func reachResults(_ ids: [ExposureRoute: String]) -> [RegimeReach] {
    reach.map { reach in
      let banned = Set(reach.routes.map { model.graph.party[Int($0.source)] })
      var result = reach.result
      result.paths = ids.filter { banned.contains(model.graph.party[Int($0.key.source)]) }.map(\.value)
        .sorted { ($0.count, $0) < ($1.count, $1) }
      return result
    }
  }

  /// The party a route comes from; behind a shared cause, the first one it touches.
  private func origin(of route: ExposureRoute) -> String {
    let parties = self.parties(along: route)
    let isCause = Int(model.graph.party[Int(route.source)]) >= model.network.parties.count
    return isCause && parties.count > 1 ? parties[1] : parties[0]
  }

  /// Party ids along a route, source first.
  func parties(along route: ExposureRoute) -> [String] {
    ([route.source] + route.edges.map { model.graph.buyer[Int($0)] })
      .map { model.placeID(Int(model.graph.party[Int($0)])) }
  }

  private func hasShares(_ route: ExposureRoute) -> Bool {
    route.edges.allSatisfy { model.edgeBasis[Int($0)] != .none }
  }

  private func hop(_ edge: SupplyGraph.Edge) -> ExposurePath.Hop {
    let index = Int(edge)
    let relation =
      model.graph.relation[index] >= 0 ? model.network.relations[Int(model.graph.relation[index])] : nil
    let evidence = relation.map { model.network.evidence(of: $0) } ?? []
    let strongest = evidence.max {
      ($0.evidenceClass, $1.location) < ($1.evidenceClass, $0.location)
    }
    return ExposurePath.Hop(
      from: model.placeID(Int(model.graph.party[Int(model.graph.supplier[index])])),
      to: model.placeID(Int(model.graph.party[Int(model.graph.buyer[index])])), kind: model.graph.kind[index],
      product: relation?.product.map { model.network.products[$0.position].name },
      weight: model.graph.weight[index],
      share: model.edgeBasis[index] == .none ? nil : model.edgeShare[index],
      shareBasis: model.edgeBasis[index],
      weakestEvidence: strongest?.evidenceClass ?? .none, location: strongest?.location)
  }
}
