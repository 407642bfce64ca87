import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// Relations by supplier, buyer, kind, product.
  ///
  /// Where one relation feeds several activities, its largest share and weight are told.
  ///
  /// - Parameter isTold: whether a relation, by its row in the network, is among them.
  /// - Complexity: O(edges), and a sort of those told.
  func relationResults(
    confidence: [Double], where isTold: (SupplyRelation) -> Bool = { _ in true }
  ) -> [RelationResult] {
    let rows = network.relations.indices.filter { isTold(network.relations[$0]) }.sorted(by: precedes)
    let weighed = WeighedRelations(rows, in: model)
    return rows.enumerated().map { position, row in
      var result = relationResult(network.relations[row])
      (result.weight, result.confidence) = (weighed.weight[position], confidence[row])
      if weighed.basis[position] != .none { result.share = weighed.share[position] }
      result.shareBasis = weighed.basis[position]
      return result
    }
  }

  private var network: SupplyNetwork { model.network }

  private func relationResult(_ relation: SupplyRelation) -> RelationResult {
    var result = RelationResult(
      from: network.parties[relation.supplier.position].id, to: network.parties[relation.buyer.position].id,
      kind: relation.kind, weight: 0, confidence: 0)
    result.product = relation.product.map { network.products[$0.position].name }
    result.into = relation.into.map { network.products[$0.position].name }
    result.quantity = relation.quantity.value
    result.unit = relation.quantity.isMissing ? nil : network.symbols[relation.unit]
    result.evidence = network.evidence(of: relation).map {
      EvidenceResult(
        evidenceClass: $0.evidenceClass, location: $0.location, date: $0.date,
        documentNumber: network.symbols[$0.documentNumber])
    }
    return result
  }

  /// By supplier, buyer, kind, product and destination as they are told. Ids of different parties differ.
  private func precedes(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (network.relations[one], network.relations[other])
    if a.supplier != b.supplier { return id(a.supplier) < id(b.supplier) }
    if a.buyer != b.buyer { return id(a.buyer) < id(b.buyer) }
    if a.kind != b.kind { return a.kind.name < b.kind.name }
    return a.product != b.product && name(a.product) != name(b.product)
      ? name(a.product) < name(b.product) : name(a.into) < name(b.into)
  }

  private func id(_ party: PartyIndex) -> String { network.parties[party.position].id }

  private func name(_ product: ProductIndex?) -> String {
    product.map { network.products[$0.position].name } ?? ""
  }
}

/// The largest weight, and the largest share with its basis, of some relations, over all activities they feed.
private struct WeighedRelations {
  var weight: [Double]
  var share: [Double]
  var basis: [ShareBasis]

  /// - Parameter rows: of the network's relations, each once.
  init(_ rows: [Int], in model: ExposureModel) {
    weight = Array(repeating: 0, count: rows.count)
    share = Array(repeating: -1, count: rows.count)
    basis = Array(repeating: .none, count: rows.count)
    guard !rows.isEmpty else { return }
    var position = [Int32](repeating: -1, count: model.network.relations.count)
    for (number, row) in rows.enumerated() { position[row] = Int32(number) }
    for edge in model.graph.edges.lazy.map(Int.init) where model.graph.relation[edge] >= 0 {
      let place = Int(position[Int(model.graph.relation[edge])])
      if place >= 0 { take(edge, of: model, at: place) }
    }
  }

  private mutating func take(_ edge: Int, of model: ExposureModel, at place: Int) {
    weight[place] = max(weight[place], model.graph.weight[edge])
    guard model.edgeBasis[edge] != .none, model.edgeShare[edge] > share[place] else { return }
    (share[place], basis[place]) = (model.edgeShare[edge], model.edgeBasis[edge])
  }
}
