/// Whether anything a regime bans reaches the buyer, by any route, however small (DESIGN §6).
package struct RegimeReach: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case proven, indicated, unresolved
    case ruledOut = "ruled-out"
  }

  /// `uflpa`, `wro`, `contract-ban` … as the policy names them.
  package var regime: String
  package var status: Status
  /// Ids of ``ExposurePath``s.
  package var paths: [String]
  /// One sentence: what decides it, or what is missing.
  package var why: String

  package init(regime: String, status: Status, paths: [String], why: String) {
    self.regime = regime
    self.status = status
    self.paths = paths
    self.why = why
  }
}

/// What one source contributes; contributions add up to the headline exactly.
package struct Attribution: Hashable, Sendable {
  /// Party id.
  package var party: String
  package var value: Double

  package init(party: String, value: Double) {
    self.party = party
    self.value = value
  }
}

/// Max-product path from a risky source to the buyer (NUMBERS M1); 0 when no risk reaches it.
package struct StrongestExposure: Sendable {
  package var value = 0.0
  /// Party ids, source first, buyer last; empty when the value is 0.
  package var path: [String] = []
  /// Airport-game Shapley values, largest first, then by party.
  package var attribution: [Attribution] = []

  package init() {}
}

/// How much of what is bought passed a risky place (NUMBERS M3).
package struct ShareExposure: Sendable {
  package var estimate = 0.0
  /// Untraced purchases counted as free of risk, and as risky.
  package var low = 0.0
  package var high = 0.0
  package var masses = Masses()
  /// First-hit mass per source, largest first; sums to `low`.
  package var attribution: [Attribution] = []
  /// The same mass by tier-1 supplier.
  package var bySupplier: [Attribution] = []
  /// The same mass by the country of the source, and by what the source makes, largest first.
  package var byCountry: [Group] = []
  package var byProduct: [Group] = []
  /// Ids of paths with their contributions in ``ExposurePath/share``.
  package var paths: [String] = []

  package init() {}

  /// Sources that have something in common, and their mass together.
  package struct Group: Hashable, Sendable {
    /// A country's code or a product's name; nil where it is not known.
    package var name: String?
    package var value: Double

    package init(name: String?, value: Double) { (self.name, self.value) = (name, value) }
  }

  /// Where one unit of purchases ends; sums to 1.
  package struct Masses: Hashable, Sendable {
    package var tainted = 0.0
    package var clear = 0.0
    package var dark = 0.0
    package var service = 0.0
    package var mitigated = 0.0

    package init() {}
  }
}

/// A route by which risk reaches the buyer, with its weakest evidence per hop.
package struct ExposurePath: Sendable {
  /// `P1`, `P2` … worst first.
  package var id: String
  /// Source first, buyer last.
  package var parties: [String]
  package var hops: [Hop]
  /// Inherent risk of the source times the weights along the way.
  package var strongest: Double
  /// Share of the buyer's purchases that took this way and met risk at its source; nil when no share is known.
  package var share: Double?
  /// Finding ids at the source.
  package var findings: [String]

  package init(
    id: String, parties: [String], hops: [Hop], strongest: Double, share: Double?, findings: [String]
  ) {
    self.id = id
    self.parties = parties
    self.hops = hops
    self.strongest = strongest
    self.share = share
    self.findings = findings
  }

  package struct Hop: Sendable {
    package var from: String
    package var to: String
    package var kind: RelationKind
    package var product: String?
    /// Probability-like weight 0…1 (NUMBERS §1.0).
    package var weight: Double
    /// Share of the buyer's cost; nil when unknown.
    package var share: Double?
    package var shareBasis: ShareBasis
    /// The strongest evidence there is for this hop: the class that limits the path.
    package var weakestEvidence: EvidenceClass
    package var location: SourceLocation?

    package init(
      from: String, to: String, kind: RelationKind, product: String?, weight: Double, share: Double?,
      shareBasis: ShareBasis, weakestEvidence: EvidenceClass, location: SourceLocation?
    ) {
      self.from = from
      self.to = to
      self.kind = kind
      self.product = product
      self.weight = weight
      self.share = share
      self.shareBasis = shareBasis
      self.weakestEvidence = weakestEvidence
      self.location = location
    }
  }
}

/// Where a share comes from.
package enum ShareBasis: String, CaseIterable, Sendable {
  /// Given in the data.
  case stated
  /// Split by value or quantity.
  case value, quantity
  /// Split equally for want of anything better.
  case equal
  case none

  /// Whether reports must mark it "est.".
  package var isEstimate: Bool { self != .stated && self != .none }
}
