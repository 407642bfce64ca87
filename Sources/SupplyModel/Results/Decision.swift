/// What somebody decided and a run followed.
package struct Decision: Hashable, Comparable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Whether records are of one party.
    case judgement
    /// That a finding is accepted for a time.
    case waiver
  }

  package var kind: Kind
  /// What it is about: `lotus and gln:9529…`.
  package var subject: String
  /// What was decided, by whom, when and why: `same, by A. Buyer, 2026-10-01: same works`.
  package var says: String

  package init(_ kind: Kind, _ subject: String, says: String) {
    (self.kind, self.subject, self.says) = (kind, subject, says)
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.kind.rawValue, a.subject, a.says) < (b.kind.rawValue, b.subject, b.says)
  }
}
