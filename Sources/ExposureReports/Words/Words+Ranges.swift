import SupplyModel

extension Words {
  /// The numbers over what was given as ranges.
  enum Ranges {
    static let heading = "Over the ranges given"

    static func sentence(_ given: GivenRanges) -> String {
      let counts = [
        given.relations > 0 ? plural(given.relations, "relation") : nil,
        given.assessments > 0 ? plural(given.assessments, "assessment") : nil,
      ]
      return
        "\(list(counts.compactMap(\.self))) \(given.relations + given.assessments == 1 ? "gives" : "give") "
        + "a range instead of a number. Wherever in them the truth lies, the score is \(score(given.likelihood)), "
        + "the strongest chain \(score(given.strongest)) and the share \(share(given.share)); "
        + "the share lies between these bounds, which may be wider than what is possible."
    }

    static func statement(_ given: GivenRanges) -> String {
      "Score \(score(given.likelihood)), share \(share(given.share))."
    }

    static func line(_ given: GivenRanges) -> String {
      "ranges       over those given: score \(score(given.likelihood)), share \(share(given.share))"
    }

    private static func score(_ range: FigureRange) -> String {
      "\(Numerals.floor(range.low)) … \(Numerals.ceiling(range.high))"
    }

    private static func share(_ range: FigureRange) -> String {
      "\(Numerals.percent(range.low)) … \(Numerals.percent(range.high))"
    }
  }
}
