import RiskAnalysis
import SupplyModel

/// The strongest ways from one party of a stored result to its buyer.
///
/// Ways follow the goods: what goes into one product is not followed into another, as in the analysis itself.
package struct PartyTracing {
  package static let limit = 5

  private let result: AnalysisResult
  private let network: SupplyNetwork
  private let plan: ActivityPlan
  private let graph: SupplyGraph

  /// - Complexity: O(relations log relations).
  package init(_ result: AnalysisResult) {
    self.result = result
    let network = SupplyNetwork(told: result)
    let buyer = network.parties.firstIndex { $0.id == result.buyer.id } ?? 0
    // In network JSON products are labels only.
    let plan = ActivityPlan(network, buyer: PartyIndex(buyer), causes: 0)
    var builder = SupplyGraph.Builder()
    for activity in plan.activities {
      _ = builder.addActivity(party: activity.party, product: activity.product)
    }
    for (number, relation) in network.relations.enumerated() where result.relations[number].weight > 0 {
      let (seller, told) = (relation.supplier.position, result.relations[number])
      guard let source = plan.activity(of: seller, product: relation.product?.number ?? -1) else { continue }
      var fed = plan.fed(by: relation.into, of: relation.buyer.position)
      if relation.buyer.position == buyer, !fed.contains(plan.root) { fed.append(plan.root) }
      for activity in fed {
        builder.addEdge(
          from: source, to: activity, kind: relation.kind, weight: told.weight, share: told.share ?? 0,
          relation: Int32(number))
      }
    }
    (self.network, self.plan, graph) = (network, plan, builder.build())
  }

  /// The strongest first; empty where no way is recorded. A shared cause is traced by the routes the result tells.
  package func routes(of party: PartyResult) -> [ExposurePath] {
    guard !party.isCause else {
      return Array(result.paths.filter { $0.parties.first == party.id }.prefix(Self.limit))
    }
    guard let place = network.parties.firstIndex(where: { $0.id == party.id }) else { return [] }
    let paths = graph.strongestPaths(to: plan.root)
    var ways: [StrongestRoute] = []
    for activity in plan.activities(of: place) where activity != plan.root {
      var search = StrongestRoutes(from: activity, in: graph, along: paths)
      while ways.count < 4 * Self.limit, let way = search.next() { ways.append(way) }
    }
    ways.sort { a, b in
      if a.strength != b.strength { return a.strength > b.strength }
      if a.edges.count != b.edges.count { return a.edges.count < b.edges.count }
      return a.edges.lexicographicallyPrecedes(b.edges)
    }
    return ways.prefix(Self.limit).enumerated().map { path($1, number: $0 + 1, from: party) }
  }

  private func path(_ way: StrongestRoute, number: Int, from party: PartyResult) -> ExposurePath {
    let hops = way.edges.map { hop(result.relations[Int(graph.relation[Int($0)])]) }
    let findings = result.findings.filter { $0.party == party.id }.map(\.id)
    return ExposurePath(
      id: "T\(number)", parties: [party.id] + hops.map(\.to), hops: hops,
      strongest: way.strength * party.risk.residual, share: nil, findings: findings.sorted())
  }

  private func hop(_ relation: RelationResult) -> ExposurePath.Hop {
    let evidence = relation.evidence.max {
      ($0.evidenceClass, $1.location) < ($1.evidenceClass, $0.location)
    }
    return ExposurePath.Hop(
      from: relation.from, to: relation.to, kind: relation.kind, product: relation.product,
      weight: relation.weight, share: relation.share, shareBasis: relation.shareBasis,
      weakestEvidence: evidence?.evidenceClass ?? .none, location: evidence?.location)
  }
}

extension SupplyNetwork {
  /// Who supplies whom with what, as a result tells it.
  fileprivate init(told result: AnalysisResult) {
    self.init()
    parties = result.parties.filter { !$0.isCause }.map { Party(id: $0.id, names: [$0.name]) }
    let position = Dictionary(
      parties.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    // In network JSON products are labels and join nothing.
    let follows = !result.inputs.contains { $0.format == "network-json" }
    let names = Set(result.relations.flatMap { [$0.product, $0.into] }.compactMap(\.self)).sorted()
    products = names.map { Product(id: $0, name: $0) }
    let product = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { ($0.element, ProductIndex($0.offset)) })
    relations = result.relations.map { told in
      var relation = SupplyRelation(
        supplier: PartyIndex(position[told.from] ?? 0), buyer: PartyIndex(position[told.to] ?? 0),
        kind: told.kind)
      relation.product = follows ? told.product.flatMap { product[$0] } : nil
      relation.into = follows ? told.into.flatMap { product[$0] } : nil
      return relation
    }
  }
}
