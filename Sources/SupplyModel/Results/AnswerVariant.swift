/// The same question answered under another reading of the same data: whether that matters shows beside the answer.
package struct AnswerVariant: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Only relations that a transaction document or something stronger proves.
    case documentedOnly = "documented-only"
    /// Every pair of parties that waits for a person's judgement is one party.
    case pairsAccepted = "pairs-accepted"
  }

  package var kind: Kind
  /// How many relations were left out, or pairs taken for one.
  package var count: Int
  package var headline: Headline

  package init(_ kind: Kind, count: Int, headline: Headline) {
    (self.kind, self.count, self.headline) = (kind, count, headline)
  }
}
