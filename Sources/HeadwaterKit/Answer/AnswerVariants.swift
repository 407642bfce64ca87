import SupplyModel

/// Answers the question again under other readings of the same data.
struct AnswerVariants {
  /// A network with more relations is answered once: a reader of so much looks at routes first.
  static let mostRelations = 200_000

  private let answer: ExposureAnswer

  init(_ answer: ExposureAnswer) { self.answer = answer }

  /// Those that read something otherwise; what comes out the same is told as well, for that it is the same matters.
  var all: [AnswerVariant] {
    guard answer.network.relations.count <= Self.mostRelations, answer.network.stated == nil else {
      return []
    }
    return [documentedOnly].compactMap(\.self)
  }

  /// What remains when only documents of transactions, or better, count as links.
  private var documentedOnly: AnswerVariant? {
    let weaker = answer.network.relations.count {
      $0.kind != .ownership && !answer.network.strongestEvidence(of: $0).isDocumented
    }
    guard weaker > 0 else { return nil }
    var supposition = ResolvedSupposition.nothing
    supposition.leastEvidence = .transaction
    return AnswerVariant(
      .documentedOnly, count: weaker, headline: answer.supposing(supposition).headline)
  }
}
