import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// Every relation, by supplier, buyer, kind, product.
  ///
  /// Where one relation feeds several activities, its largest share and weight are told.
  func relationResults(confidence: [Double]) -> [RelationResult] {
    let network = model.network
    var weight = [Double](repeating: 0, count: network.relations.count)
    var largest = [Double?](repeating: nil, count: network.relations.count)
    var basis = [ShareBasis](repeating: .none, count: network.relations.count)
    for edge in model.graph.edges.map(Int.init) where model.graph.relation[edge] >= 0 {
      let relation = Int(model.graph.relation[edge])
      weight[relation] = max(weight[relation], model.graph.weight[edge])
      guard model.edgeBasis[edge] != .none, model.edgeShare[edge] > (largest[relation] ?? -1) else {
        continue
      }
      largest[relation] = model.edgeShare[edge]
      basis[relation] = model.edgeBasis[edge]
    }
    return network.relations.indices.map { index in
      let relation = network.relations[index]
      var result = RelationResult(
        from: network.parties[relation.supplier.position].id, to: network.parties[relation.buyer.position].id,
        kind: relation.kind, weight: weight[index], confidence: confidence[index])
      result.product = relation.product.map { network.products[$0.position].name }
      result.into = relation.into.map { network.products[$0.position].name }
      result.quantity = relation.quantity.value
      result.unit = relation.quantity.isMissing ? nil : network.symbols[relation.unit]
      result.share = largest[index]
      result.shareBasis = basis[index]
      result.evidence = network.evidence(of: relation).map {
        EvidenceResult(
          evidenceClass: $0.evidenceClass, location: $0.location, date: $0.date,
          documentNumber: network.symbols[$0.documentNumber])
      }
      return result
    }
    .sorted { $0.sortingKey.lexicographicallyPrecedes($1.sortingKey) }
  }
}

extension RelationResult {
  fileprivate var sortingKey: [String] { [from, to, kind.name, product ?? "", into ?? ""] }
}
