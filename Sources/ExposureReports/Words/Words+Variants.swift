import SupplyModel

extension Words {
  /// The answer under other readings of the same data.
  enum Variants {
    static let caption = "The same question, read otherwise"
    static let asAnswered = "as answered above"

    static func name(_ variant: AnswerVariant) -> String {
      switch variant.kind {
      case .documentedOnly:
        "only links proven by a transaction document or better "
          + "(\(plural(variant.count, "relation")) left out)"
      case .pairsAccepted:
        "every pair that waits for a judgement is one party (\(plural(variant.count, "pair")))"
      }
    }

    /// `if only documented links count: score 0.97, share 12 %, uflpa proven`; nil when nothing of it differs.
    static func line(_ variant: AnswerVariant, beside answer: Headline) -> String? {
      guard variant.headline != answer else { return nil }
      let subject =
        switch variant.kind {
        case .documentedOnly: "documented"
        case .pairsAccepted: "identities"
        }
      let condition =
        switch variant.kind {
        case .documentedOnly: "if only documented links count"
        case .pairsAccepted where variant.count == 1: "if the open pair is one party"
        case .pairsAccepted: "if all \(plural(variant.count, "open pair")) are one party each"
        }
      let moved = zip(variant.headline.reach, answer.reach).filter { $0 != $1 }
        .map { "\($0.0.regime) \($0.0.status.word)" }
      let values =
        [
          "score \(Numerals.score(variant.headline.likelihood.estimate))",
          "share \(Numerals.percent(variant.headline.share.estimate))",
        ] + moved
      return "\(TextLayout.column(subject, 12)) \(condition): \(values.joined(separator: ", "))"
    }
  }
}
