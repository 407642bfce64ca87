import SupplyModel

/// The `likelihood` number: whether risk reaches the buyer at all, from whom, and through whom (NUMBERS M2).
package struct LikelihoodEvaluation: Sendable {
  /// Worlds drawn where a network is too entangled to be counted (DESIGN §6).
  package static let worlds = 4096
  package static let seed: UInt64 = 0

  /// Per place: probability that it carries risk which reaches the buyer.
  package let carrying: [Double]
  package let exposure: LikelihoodExposure

  /// - Parameters:
  ///   - isDrawn: whether worlds are drawn even where the network could be counted.
  ///   - threads: changes no bit of the result.
  package init(_ model: ExposureModel, isDrawn: Bool = false, threads: Int = 1) {
    let likelihood = UncertainNetwork(onRoutesOf: model)
      .likelihood(worlds: Self.worlds, seed: Self.seed, isDrawn: isDrawn, threads: threads)
    carrying = likelihood.carrying
    var exposure = LikelihoodExposure()
    exposure.estimate = likelihood.estimate
    exposure.floor = likelihood.floor
    exposure.ceiling = likelihood.ceiling
    exposure.chains = likelihood.chains
    exposure.areBoundsCutShort = likelihood.isFloorCutShort || likelihood.isCeilingCutShort
    if case .worlds(let worlds) = likelihood.method {
      exposure.method = .worlds
      exposure.worlds = worlds
      exposure.seed = Int(Self.seed)
      exposure.standardError = Self.standardError(likelihood.estimate, worlds)
    }
    exposure.attribution = Self.attribution(model, likelihood)
    self.exposure = exposure
  }

  /// `√(p(1−p)/K)` with p as if one more world had been hit and one more missed (Laplace): never zero, since none of K
  /// does not mean never.
  private static func standardError(_ estimate: Double, _ worlds: Int) -> Double {
    let count = Double(worlds)
    let moderate = (estimate * count + 1) / (count + 2)
    return (moderate * (1 - moderate) / count).squareRoot()
  }

  private static func attribution(
    _ model: ExposureModel, _ likelihood: Likelihood
  ) -> [LikelihoodExposure.Source] {
    (0..<model.placeCount)
      .filter { likelihood.part[$0] > 0 }
      .map {
        LikelihoodExposure.Source(
          party: model.placeID($0), value: likelihood.part[$0], leaveOneOut: likelihood.alone[$0])
      }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $0.party < $1.party }
  }
}
