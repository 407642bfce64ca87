import SupplyModel

/// Something of a model that is supposed to be otherwise.
struct ModelChange {
  /// Risk of everything a party makes, 0…1, instead of what it is.
  var placeRisk: [Int: Double] = [:]
  /// Factor 0…1 on how surely shared causes touch a party.
  var touchFactor: [Int: Double] = [:]
  /// Weight 0…1 of every edge of a relation, instead of what it is.
  var relationWeight: [Int32: Double] = [:]
}

extension ExposureModel {
  /// The same network under a change: weights and risks are other, shares stay.
  ///
  /// - Complexity: O(activities + edges).
  func changed(by change: ModelChange) -> ExposureModel {
    var place = placeRisk
    for (number, risk) in change.placeRisk { place[number] = risk }
    let graph = graph.reweighed(graph.edges.map { weight(of: Int($0), under: change) })
    let risk = zip(plan.activities, productRisk).map { activity, product in
      1 - (1 - place[Int(activity.party)]) * (1 - product)
    }
    return ExposureModel(
      network: network, plan: plan, graph: graph, parameters: parameters, causes: causes(under: change),
      risk: risk, placeRisk: place, productRisk: productRisk, marginalRisk: Self.marginalRisk(risk, graph),
      ownShare: ownShare, serviceShare: serviceShare, mitigatedShare: mitigatedShare,
      untracedShare: untracedShare, edgeShare: edgeShare, edgeBasis: edgeBasis, diagnostics: diagnostics)
  }

  private func weight(of edge: Int, under change: ModelChange) -> Double {
    let relation = graph.relation[edge]
    if relation >= 0 { return change.relationWeight[relation] ?? graph.weight[edge] }
    guard !change.touchFactor.isEmpty else { return graph.weight[edge] }
    return graph.weight[edge] * (change.touchFactor[Int(graph.party[Int(graph.buyer[edge])])] ?? 1)
  }

  private func causes(under change: ModelChange) -> [SharedCause] {
    guard !change.touchFactor.isEmpty else { return causes }
    return causes.map { cause in
      var cause = cause
      for index in cause.touched.indices {
        cause.touched[index].confidence *= change.touchFactor[cause.touched[index].party.position] ?? 1
      }
      return cause
    }
  }
}
