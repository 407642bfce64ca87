/// A party as reports show it.
package struct PartyResult: Sendable {
  package var id: String
  package var name: String
  package var otherNames: [String] = []
  package var country: Country?
  package var region: String?
  package var registeredCountry: Country?
  package var sector: String?
  package var roles: [String] = []
  package var identifiers: [Identifier] = []
  /// A shared cause of risk rather than a place; has no tier.
  package var isCause = false
  package var isOrigin = false
  /// Whether anything upstream of it is recorded.
  package var hasSuppliers = false
  /// nil when no purchase leads from it to the buyer.
  package var tier: Tier?
  package var risk = Risk()
  package var exposure = Exposure()
  /// The party every route from here to the buyer passes; nil for the buyer and the unreached.
  package var dominator: String?
  package var records: [Party.MergedRecord] = []
  /// How many further places say just what a listed one says.
  package var moreRecords = 0
  /// Every statement about it, with its place.
  package var statements: [Statement] = []

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Hops upstream from the buyer: shortest, longest over the condensation, and whether it lies in a loop.
  package struct Tier: Hashable, Sendable {
    package var min: Int
    package var max: Int
    package var isInLoop: Bool

    package init(min: Int, max: Int, isInLoop: Bool) {
      self.min = min
      self.max = max
      self.isInLoop = isInLoop
    }
  }

  /// Risk of the place itself, 0…1.
  package struct Risk: Hashable, Sendable {
    package var inherent = 0.0
    package var mitigation = 0.0
    package var residual = 0.0
    /// Too little is known to rate it; sorts above low.
    package var isRated = true

    package init() {}
  }

  /// What reaches this party and what of it goes on, 0…1.
  package struct Exposure: Hashable, Sendable {
    package var strongest = 0.0
    package var share = 0.0
    /// Share of the buyer's purchases that passes through here (arrivals, NUMBERS M3).
    package var arrivals = 0.0
    /// Likelihood that risk which reaches the buyer comes through here, or starts here; for the buyer, all of it.
    package var carries = 0.0
    /// Share of the buyer's purchases that is lost in purchases of this party nobody has traced.
    package var dark = 0.0

    package init() {}
  }
}

/// A relation as reports show it.
package struct RelationResult: Sendable {
  package var from: String
  package var to: String
  package var kind: RelationKind
  package var product: String?
  package var into: String?
  /// As documents state it, in `unit`; nil where none does, or they use several units.
  package var quantity: Double?
  package var unit: String?
  package var share: Double?
  package var shareBasis: ShareBasis = .none
  package var weight: Double
  package var confidence: Double
  package var evidence: [EvidenceResult]

  package init(from: String, to: String, kind: RelationKind, weight: Double, confidence: Double) {
    self.from = from
    self.to = to
    self.kind = kind
    self.weight = weight
    self.confidence = confidence
    evidence = []
  }
}

package struct EvidenceResult: Hashable, Sendable {
  package var evidenceClass: EvidenceClass
  package var location: SourceLocation
  package var date: CalendarDate?
  package var documentNumber: String?

  package init(
    evidenceClass: EvidenceClass, location: SourceLocation, date: CalendarDate?, documentNumber: String?
  ) {
    self.evidenceClass = evidenceClass
    self.location = location
    self.date = date
    self.documentNumber = documentNumber
  }
}
