import SupplyModel

extension Words {
  /// How far each number of this result would move: bounds, other readings, and what lies just below a threshold.
  enum Sensitivity {
    static func sentence(_ anchor: Anchor, _ result: AnalysisResult) -> String? {
      switch anchor.id {
      case "def-severity": severity(result)
      case "def-confidence": confidence(result)
      case "def-match": match(result)
      case "def-reach": reach(result)
      case "def-likelihood": likelihood(result)
      case "def-strongest": strongest(result)
      case "def-share": share(result)
      case "def-coverage": coverage(result)
      default: nil
      }
    }

    private static func severity(_ result: AnalysisResult) -> String? {
      let open = FindingCounts(result.findings)[.notRated]
      return open > 0
        ? "\(plural(open, "finding is", "findings are")) not rated and may be of any severity." : nil
    }

    private static func confidence(_ result: AnalysisResult) -> String? {
      let unsure = result.findings.count { $0.confidence < 0.5 }
      guard !result.findings.isEmpty else { return nil }
      return "\(Numerals.grouped(unsure)) of \(plural(result.findings.count, "finding")) stand below 0.50."
    }

    private static func match(_ result: AnalysisResult) -> String? {
      guard !result.lists.isEmpty else { return nil }
      let open = result.matches.count { !$0.isConfirmed }
      let near = result.screened.reduce(0) { $0 + $1.nearMissCount }
      return
        "\(plural(result.matches.count - open, "match", "matches")) confirmed, \(Numerals.grouped(open)) waiting for a "
        + "judgement; \(plural(near, "name")) came close without being a match."
    }

    private static func reach(_ result: AnalysisResult) -> String? {
      let moved = result.variants.flatMap { variant in
        zip(variant.headline.reach, result.headline.reach).filter { $0 != $1 }
          .map { "\($0.0.regime) would be \($0.0.status.word), \(Variants.name(variant))" }
      }
      guard !result.variants.isEmpty else { return nil }
      return moved.isEmpty
        ? "The same in every other reading that was tried." : moved.joined(separator: "; ") + "."
    }

    private static func likelihood(_ result: AnalysisResult) -> String? {
      let readings = result.variants.map {
        "\(Numerals.score($0.headline.likelihood.estimate)) with \(Variants.name($0))"
      }
      let bounds =
        "Between \(Numerals.floor(result.likelihood.floor)) and \(Numerals.ceiling(result.likelihood.ceiling)) whatever "
        + "the chains share; \(Likelihood.method(result.likelihood))"
      return ([bounds] + readings).joined(separator: "; ") + "."
    }

    private static func strongest(_ result: AnalysisResult) -> String? {
      guard result.paths.count > 1 else { return nil }
      return "Without the strongest route the next one makes it \(Numerals.score(result.paths[1].strongest))."
    }

    private static func share(_ result: AnalysisResult) -> String? {
      let readings = result.variants.map {
        "est. \(Numerals.percent($0.headline.share.estimate)) with \(Variants.name($0))"
      }
      let bounds =
        "From \(Numerals.percent(result.share.low)), if nothing untraced is risky, to "
        + "\(Numerals.percent(result.share.high)), if all of it is"
      return ([bounds] + readings).joined(separator: "; ") + "."
    }

    private static func coverage(_ result: AnalysisResult) -> String? {
      guard let first = result.coverage.darkest.first else { return nil }
      let asked = result.coverage.darkest.prefix(3).reduce(first.value * 0) { $0 + $1.value }
      return
        "Answers from the \(min(3, result.coverage.darkest.count)) parties where most is lost would trace up to "
        + "est. \(Numerals.percent(asked)) of purchases more."
    }
  }
}
