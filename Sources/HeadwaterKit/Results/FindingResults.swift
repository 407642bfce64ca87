import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// Findings with what of them reaches the buyer, worst first.
  func findingResults(_ findings: [Finding]) -> [Finding] {
    let places = Dictionary(
      uniqueKeysWithValues: model.network.parties.enumerated().map { ($1.id, $0) })
    let reaching = model.graph.activities.map {
      model.gravestRisk(at: $0) * strongest.paths.strength(of: $0)
    }
    return findings.map { finding in
      guard let place = places[finding.party] else { return finding }
      var finding = finding
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
}
