import SupplyModel

/// The numbers at both ends of what was given as ranges (NUMBERS §2).
///
/// Likelihood and strongest chain rise with every risk and every weight, so one run at each end gives the exact interval.
/// The share rises with every risk, but shares have to add up. Its bounds come of a network in which every share is
/// the least it can be, and what the ranges leave open is untraced: met by no risk at one end, and by risk alone at the
/// other. Whatever the shares are, each is at least that, and the part that met risk, like the part that ended clear,
/// rises with each; so the true share lies between.
package struct RangeEvaluation {
  /// nil when no figure was given as a range.
  package let given: GivenRanges?

  /// - Complexity: two ratings and four models of the network.
  package init(
    _ network: SupplyNetwork, buyer: PartyIndex, lists: [Watchlist], matches: [Match], policy: Policy,
    parameters: ExposureParameters, asOf: CalendarDate, threads: Int
  ) {
    var given = GivenRanges()
    given.relations = network.relations.count { $0.ranges >= 0 }
    given.assessments = network.assessments.count { $0.record.range != nil }
    guard given.relations + given.assessments > 0 else {
      self.given = nil
      return
    }
    let ends = RangeEnd.allCases.map { end in
      let network = end.applied(to: network, policy: policy)
      let rating = RiskRating.rate(
        network, lists: lists, matches: matches, policy: policy, asOf: asOf, buyer: buyer)
      let confidence = EvidenceWeighing.linkConfidences(in: network, policy: policy, asOf: asOf).confidences
      func model(_ reading: ShareReading) -> ExposureModel {
        ExposureModel(
          network, buyer: buyer, rating: rating, confidence: confidence, parameters: parameters, asOf: asOf,
          shares: reading)
      }
      return RangeNumbers(model(.stated), least: model(.least), threads: threads)
    }
    given.likelihood = Self.range(ends.map(\.likelihood))
    given.strongest = Self.range(ends.map(\.strongest))
    given.share = FigureRange(low: ends[0].share.low, high: max(ends[0].share.low, ends[1].share.high))
    self.given = given
  }

  /// Sampled ends keep their order, for they are drawn with the same coins; a sampled and a counted one may not.
  private static func range(_ ends: [Double]) -> FigureRange {
    FigureRange(low: min(ends[0], ends[1]), high: max(ends[0], ends[1]))
  }
}

/// The numbers of one end.
private struct RangeNumbers {
  let likelihood: Double
  let strongest: Double
  let share: ShareExposure

  init(_ model: ExposureModel, least: ExposureModel, threads: Int) {
    likelihood = LikelihoodEvaluation(model, threads: threads).exposure.estimate
    strongest = StrongestEvaluation(model).exposure.value
    share = ShareEvaluation(least).exposure
  }
}
