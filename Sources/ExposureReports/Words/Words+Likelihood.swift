import SupplyModel

extension Words {
  /// The likelihood is a score under stated assumptions, told with its bounds; never the probability of an abuse.
  enum Likelihood {
    static let title = "Likelihood that any risk reaches us"
    static let assumptions = "a score under the policy's assumptions"

    /// `score 0.48 ± 0.01`; an exact one carries no error.
    static func score(_ likelihood: LikelihoodExposure) -> String {
      "score \(value(likelihood))" + (error(likelihood).map { " \($0)" } ?? "")
    }

    /// The number alone, as finely as it is known.
    static func value(_ likelihood: LikelihoodExposure) -> String {
      likelihood.standardError == nil
        ? Numerals.score(likelihood.estimate) : Numerals.fine(likelihood.estimate)
    }

    static func error(_ likelihood: LikelihoodExposure) -> String? {
      likelihood.standardError.map { "± \(Numerals.fine(max($0, 0.001)))" }
    }

    /// `[≥ 0.41 via A → B and 2 other chains … ≤ 0.52]`, its route cut to what fits or, where too little would be
    /// left of it, only counted.
    static func bounds(_ likelihood: LikelihoodExposure, via route: String, width: Int) -> String {
      let floor = "[≥ \(Numerals.floor(likelihood.floor))"
      let ceiling = " … ≤ \(Numerals.ceiling(likelihood.ceiling))]"
      let others = likelihood.chains - 1
      let more = others > 0 ? " and \(plural(others, "other chain"))" : ""
      let room = width - floor.count - " via ".count - more.count - ceiling.count
      return room < 24
        ? "\(floor) by \(plural(likelihood.chains, "chain"))\(ceiling)"
        : "\(floor) via \(DisplayText.shortened(route, to: room))\(more)\(ceiling)"
    }

    /// How it was found, in one clause.
    static func method(_ likelihood: LikelihoodExposure) -> String {
      let short =
        likelihood.areBoundsCutShort
        ? "; the network is too large to search for better bounds to the end" : ""
      guard let worlds = likelihood.worlds, let error = error(likelihood) else {
        return "counted exactly" + short
      }
      return "counted in \(Numerals.grouped(worlds)) simulated networks, \(error)" + short
    }

    /// What a drawn sample leaves open; nil when nothing was drawn.
    static func gap(_ likelihood: LikelihoodExposure) -> String? {
      guard let worlds = likelihood.worlds, let error = error(likelihood) else { return nil }
      return "The network is too entangled to count the likelihood exactly: it was counted in "
        + "\(Numerals.grouped(worlds)) simulated networks, \(error) (one standard error)."
    }

    static let sourcesCaption = "What the likelihood is made of"

    static func moreSources(_ count: Int) -> String { "\(plural(count, "smaller source")) in result.json." }
  }
}
