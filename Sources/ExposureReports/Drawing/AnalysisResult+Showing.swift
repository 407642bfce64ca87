import SupplyModel

extension AnalysisResult {
  /// The same result narrowed to the ways from one party: for a drawing of these alone.
  package func showing(_ routes: [ExposurePath], of party: PartyResult) -> AnalysisResult {
    let shown = Set(routes.flatMap(\.parties) + [party.id, buyer.id])
    let hops = Set(routes.flatMap(\.hops).map { [$0.from, $0.to, $0.product ?? ""] })
    var result = self
    result.paths = routes
    result.parties = parties.filter { shown.contains($0.id) }
    result.relations = relations.filter { hops.contains([$0.from, $0.to, $0.product ?? ""]) }
    result.findings = findings.filter { shown.contains($0.party) }
    result.matches = []
    for index in result.findings.indices { result.findings[index].match = nil }
    return result
  }
}
