import SupplyModel

/// What indicators say of every place, before the network is looked at: findings, and how risky each place is.
package struct RiskRating: Sendable {
  /// One per party, in the network's order: risk that touches everything the party makes.
  package var parties: [PlaceRisk]
  /// Further risk of single activities: a listed good from a listed country.
  package var products: [ProductRisk]
  /// Evidence that touches many parties at once: one coin each, never many (NUMBERS §0).
  package var causes: [SharedCause]
  /// Sorted worst first; `exposure` not filled in yet.
  package var findings: [Finding]
  /// Places and goods that a regime bans, and how surely; what legal reach starts from.
  package var banned: [BannedPlace] = []
  /// What the risk of the parties is made of.
  package var parts = RatingParts()
  /// How many parties lack each component of the rating, the buyer not counted.
  package var gaps: [RatingComponent: Int] = [:]

  package init(
    parties: [PlaceRisk], products: [ProductRisk] = [], causes: [SharedCause] = [], findings: [Finding] = []
  ) {
    self.parties = parties
    self.products = products
    self.causes = causes
    self.findings = findings
  }
}

/// Risk of one place, 0…1, before and after mitigation.
package struct PlaceRisk: Hashable, Sendable {
  package var inherent = 0.0
  /// Credit for verified, dated mitigation, 0…1.
  package var mitigation = 0.0
  /// Stops this share of what enters the place, 0…1; never applied to its own risk.
  package var filter = 0.0
  /// Too few components are known to rate it.
  package var isRated = true
  /// Components of the rating that are not known, and so were left out of it.
  package var missing = RatingComponents()

  package init() {}

  /// `inherent × (1 − mitigation)`, NUMBERS §1.0.
  package var residual: Double { inherent * (1 - mitigation) }
}

/// A place, or one product of it, that a regime bans.
package struct BannedPlace: Hashable, Sendable {
  package var regime: String
  package var party: PartyIndex
  /// nil: everything the party makes.
  package var product: ProductIndex?
  /// Identity confirmed, and the goods known to be those meant.
  package var isConfirmed: Bool
  /// Id of the finding that says so.
  package var finding: String

  package init(regime: String, party: PartyIndex, product: ProductIndex?, isConfirmed: Bool, finding: String)
  {
    self.regime = regime
    self.party = party
    self.product = product
    self.isConfirmed = isConfirmed
    self.finding = finding
  }
}

/// Risk of one party's one product, 0…1, independent of the party's own.
package struct ProductRisk: Hashable, Sendable {
  package var party: PartyIndex
  package var product: ProductIndex
  package var inherent: Double

  package init(party: PartyIndex, product: ProductIndex, inherent: Double) {
    self.party = party
    self.product = product
    self.inherent = inherent
  }
}

/// One virtual source with `cause` edges to what it touches (NUMBERS §1.0).
package struct SharedCause: Hashable, Sendable {
  /// `cause:dol-tvpra/MY/rubber gloves`.
  package var id: String
  /// For readers: "Rubber gloves from Malaysia (DOL list)".
  package var name: String
  /// Probability-like 0…1 that the cause is real.
  package var risk: Double
  package var touched: [Touch]
  /// Weights of the policy that the risk, and the confidence of each touch, were multiplied by; two weights of the risk
  /// by their geometric mean; none where they were given outright.
  package var weights: [PolicyWeight] = []
  package var touchWeights: [[PolicyWeight]] = []

  package init(id: String, name: String, risk: Double, touched: [Touch]) {
    self.id = id
    self.name = name
    self.risk = risk
    self.touched = touched
  }

  package struct Touch: Hashable, Sendable {
    package var party: PartyIndex
    /// nil touches everything the party makes.
    package var product: ProductIndex?
    /// P(party affected | cause), 0…1.
    package var confidence: Double

    package init(party: PartyIndex, product: ProductIndex?, confidence: Double) {
      self.party = party
      self.product = product
      self.confidence = confidence
    }
  }
}
