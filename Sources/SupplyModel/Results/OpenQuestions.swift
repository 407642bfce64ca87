/// What is not known and would move the answer, the questions that matter most first.
package struct OpenQuestions: Hashable, Sendable {
  package var items: [OpenQuestion] = []
  /// How many there are altogether. Those that are not among the items could, by an upper bound, move the answer less
  /// than others, and were not weighed.
  package var count = 0
  /// How many items have ``OpenQuestion/likelihood``; the others were too many for the size of the network.
  package var weighed = 0

  package init() {}
}

/// One thing to ask: what is not known of a party, or of a relation, and how far the answer hangs on it.
package struct OpenQuestion: Hashable, Sendable {
  /// What is not known. Of a relation only ``document``.
  package enum Unknown: String, CaseIterable, Sendable {
    /// Whether it is the one a list names.
    case identity
    case name, country, region
    /// Which goods it makes.
    case goods
    /// Who supplies it: nobody is recorded, and it is not declared to be an origin.
    case suppliers
    /// Suppliers are recorded, but not all its purchases.
    case inputs
    /// What part of its purchases comes from which supplier.
    case shares
    /// Nobody assessed it, though risk is known there; or an assessment of it has expired.
    case assessment
    case expired = "expired-assessment"
    /// No document shows the relation.
    case document
  }

  /// Whom it is about; of a relation, the supplier.
  package var party: String
  /// Of a relation: who buys, and what.
  package var customer: String?
  package var product: String?
  package var unknown: [Unknown]
  /// Of an open identity: names on lists that may mean the party.
  package var entries: [String] = []
  /// Of a relation: the strongest evidence there is.
  package var evidence: EvidenceClass?
  /// The direct supplier of the buyer on the strongest way; nil when that is who is asked, or there is no way.
  package var through: String?
  /// What the likelihood would be with the best and with the worst answer; nil when it was not weighed.
  package var likelihood: Headline.Interval?
  /// How far the share of the buyer's purchases could move, at most, 0…1.
  package var share = 0.0
  /// Regimes that stay open as long as this is not known, and those that this alone could settle.
  package var regimes: [String] = []
  package var settles: [String] = []

  package init(party: String, unknown: [Unknown]) { (self.party, self.unknown) = (party, unknown) }
}
