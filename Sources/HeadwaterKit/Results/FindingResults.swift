import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// Findings with what of them reaches the buyer, worst first.
  func findingResults(_ findings: [Finding]) -> [Finding] {
    let places = Dictionary(
      uniqueKeysWithValues: model.network.parties.enumerated().map { ($1.id, $0) })
    let causal = strongestThroughCauses()
    return findings.map { finding in
      guard let place = places[finding.party] else { return finding }
      var finding = finding
      let reaching = zip(strongest.contribution, causal).map { max($0, $1) }
      finding.exposure.strongest = model.largest(reaching, of: place)
      finding.exposure.share = model.total(share.firstHit, of: place)
      return finding
    }
    .sorted { a, b in
      if a.severity != b.severity { return a.severity > b.severity }
      if a.exposure.strongest != b.exposure.strongest { return a.exposure.strongest > b.exposure.strongest }
      return (a.party, a.indicator, a.id) < (b.party, b.indicator, b.id)
    }
  }

  /// Per activity, the strongest risk a shared cause sends through it to the buyer.
  private func strongestThroughCauses() -> [Double] {
    var through = [Double](repeating: 0, count: model.graph.activityCount)
    for edge in model.graph.edges.map(Int.init) where model.graph.kind[edge] == .cause {
      let buyer = Int(model.graph.buyer[edge])
      let risk = model.risk[Int(model.graph.supplier[edge])]
      through[buyer] = max(through[buyer], risk * model.graph.weight[edge] * strongest.paths.strength[buyer])
    }
    return through
  }
}
