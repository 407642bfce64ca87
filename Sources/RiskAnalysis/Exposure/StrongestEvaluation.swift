import SupplyModel

/// The `strongest` number: best chain per source, its attribution, and what reaches every place (NUMBERS M1).
package struct StrongestEvaluation: Sendable {
  package let paths: StrongestPaths
  /// Per activity: risk times the strength of its best chain to the buyer.
  package let contribution: [Double]
  /// Per activity: the largest risk that reaches it along one chain.
  package let reaching: [Double]
  package let exposure: StrongestExposure

  /// - Complexity: O((activities + edges) log activities).
  package init(_ model: ExposureModel) {
    paths = model.graph.strongestPaths(to: model.root)
    contribution = zip(model.risk, paths.strengths()).map { $0 * $1 }
    reaching = model.graph.strongestRisk(from: model.risk)
    exposure = Self.exposure(model, paths, contribution)
  }

  private static func exposure(
    _ model: ExposureModel, _ paths: StrongestPaths, _ contribution: [Double]
  ) -> StrongestExposure {
    var exposure = StrongestExposure()
    let sources = (0..<model.placeCount)
      .map { Attribution(party: model.placeID($0), value: model.largest(contribution, of: $0)) }
      .filter { $0.value > 0 }
      .sortedByValue()
    exposure.attribution = airportShapley(sources).sortedByValue()
    guard let worst = sources.first,
      let activity = model.graph.activities.first(where: { activity in
        contribution[Int(activity)] == worst.value
          && model.placeID(Int(model.graph.party[Int(activity)])) == worst.party
      })
    else { return exposure }
    exposure.value = worst.value
    let edges = paths.path(from: activity, in: model.graph)
    exposure.path =
      [worst.party] + edges.map { model.placeID(Int(model.graph.party[Int(model.graph.buyer[Int($0)])])) }
    return exposure
  }

  /// Exact Shapley value of `v(S) = max c_s` (Littlechild and Owen 1973): sources sorted ascending,
  /// `φ_k = Σ_{j≤k} (c_j − c_{j−1}) / (n − j + 1)`.
  ///
  /// - Parameter sources: contributions, largest first.
  /// - Complexity: O(sources).
  static func airportShapley(_ sources: [Attribution]) -> [Attribution] {
    var value = 0.0
    var previous = 0.0
    return sources.reversed().enumerated().map { position, source in
      value += (source.value - previous) / Double(sources.count - position)
      previous = source.value
      return Attribution(party: source.party, value: value)
    }
  }
}
