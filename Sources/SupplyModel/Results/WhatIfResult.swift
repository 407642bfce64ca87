/// What an answer would be if something else were true, beside what it is.
package struct WhatIfResult: Sendable {
  package static let schema = "headwater.whatif/1"

  package var asOf: CalendarDate
  package var buyer: AnalysisResult.Buyer
  /// What is supposed, one sentence each.
  package var suppositions: [String]
  package var before: Headline
  package var after: Headline
  /// The strongest chain, source first; empty when no risk arrives.
  package var strongestBefore: [String]
  package var strongestAfter: [String]
  /// Share of the buyer's purchases that passes through what is supposed to be gone, 0…1.
  package var removedShare: Double
  /// Who supplies instead, as far as today's other suppliers do.
  package var takeovers: [Takeover]
  /// Goods that nobody else is known to supply.
  package var stops: [Stop]
  /// Who would make less for want of inputs, the hardest hit first; the removed themselves left out.
  package var cascade: [Loss] = []

  package init(asOf: CalendarDate, buyer: AnalysisResult.Buyer, before: Headline, after: Headline) {
    (self.asOf, self.buyer, self.before, self.after) = (asOf, buyer, before, after)
    (suppositions, strongestBefore, strongestAfter, removedShare) = ([], [], [], 0)
    (takeovers, stops) = ([], [])
  }

  /// A party whose inputs would fail.
  package struct Loss: Hashable, Sendable {
    package var party: String
    /// Part of its output that is left, 0…1.
    package var outputLeft: Double

    package init(party: String, outputLeft: Double) { (self.party, self.outputLeft) = (party, outputLeft) }
  }

  /// A supplier of the same goods that remains.
  package struct Takeover: Hashable, Sendable {
    package var buyer: String
    package var product: String?
    package var supplier: String
    /// Of the buyer's cost, 0…1.
    package var shareBefore: Double
    package var shareAfter: Double

    package init(buyer: String, product: String?, supplier: String, shareBefore: Double, shareAfter: Double) {
      (self.buyer, self.product, self.supplier) = (buyer, product, supplier)
      (self.shareBefore, self.shareAfter) = (shareBefore, shareAfter)
    }
  }

  /// A party that would be without a supplier of something it buys today.
  package struct Stop: Hashable, Sendable {
    package var buyer: String
    package var product: String?
    /// Who supplied it.
    package var supplier: String

    package init(buyer: String, product: String?, supplier: String) {
      (self.buyer, self.product, self.supplier) = (buyer, product, supplier)
    }
  }
}
