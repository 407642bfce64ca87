/// What is known and what is not; the masses are those of the share walk and sum to 1 with it.
package struct Coverage: Sendable {
  /// Tainted plus clear mass.
  package var visible = 0.0
  package var dark = 0.0
  package var byTier: [TierCoverage] = []
  /// Parties whose untraced purchases hide most, largest first.
  package var darkest: [Attribution] = []
  /// Parties with a valid strong identifier, 0…1.
  package var identifiers = 0.0
  /// Parties whose country is known, 0…1.
  package var countries = 0.0
  /// Relations with exactly one piece of evidence, 0…1.
  package var singleEvidence = 0.0
  package var evidenceAge = EvidenceAge()

  package init() {}

  package struct TierCoverage: Hashable, Sendable {
    package var tier: Int
    package var parties: Int
    /// Parties of the tier with at least one recorded supplier, or declared to be an origin.
    package var traced: Int
    /// Mass of the buyer's purchases that reaches this tier, 0…1.
    package var mass: Double

    package init(tier: Int, parties: Int, traced: Int, mass: Double) {
      self.tier = tier
      self.parties = parties
      self.traced = traced
      self.mass = mass
    }
  }

  /// Pieces of evidence by age on the as-of date.
  package struct EvidenceAge: Hashable, Sendable {
    package var undated = 0
    /// Up to 13 months: the measured half-life of supply links (NUMBERS §0).
    package var fresh = 0
    package var stale = 0

    package init() {}
  }
}

/// A list as it was used: which edition, how old, how many entries.
package struct ListEdition: Sendable {
  package var id: String
  package var publisher: String
  package var title: String
  package var edition: CalendarDate?
  package var entries: Int
  package var activeEntries: Int
  package var sha256: String
  package var path: String
  /// Days from edition to as-of; nil when the edition is unknown.
  package var ageInDays: Int?
  /// Older than the policy allows, or of unknown age.
  package var isStale: Bool

  package init(
    id: String, publisher: String, title: String, edition: CalendarDate?, entries: Int, activeEntries: Int,
    sha256: String, path: String, ageInDays: Int?, isStale: Bool
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.edition = edition
    self.entries = entries
    self.activeEntries = activeEntries
    self.sha256 = sha256
    self.path = path
    self.ageInDays = ageInDays
    self.isStale = isStale
  }
}

/// What was searched in a list, including that nothing was found.
package struct ScreenedList: Sendable {
  package var list: String
  package var edition: CalendarDate?
  /// Names and variants of ours that were looked up.
  package var names: Int
  /// Of those, further names of parties that have several.
  package var variants: Int
  package var hits: Int
  /// Parties and products that were looked up and of which nothing was found.
  package var none: Int
  /// Entries whose names came close without being a match, the closest first, and how many there were in all.
  package var nearMisses: [MatchResult] = []
  package var nearMissCount = 0

  package init(
    list: String, edition: CalendarDate?, names: Int, variants: Int = 0, hits: Int, none: Int = 0
  ) {
    self.list = list
    self.edition = edition
    self.names = names
    self.variants = variants
    self.hits = hits
    self.none = none
  }
}

/// A corrective action as reports show it.
package struct ActionResult: Sendable {
  package var id: String
  package var party: String
  package var fields: [String: String]
  package var location: SourceLocation

  package init(id: String, party: String, fields: [String: String], location: SourceLocation) {
    self.id = id
    self.party = party
    self.fields = fields
    self.location = location
  }
}
