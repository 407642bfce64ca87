/// How bad a finding is; the gates are in the policy (DOMAIN §5.3).
package enum FindingSeverity: UInt8, CaseIterable, Comparable, Sendable {
  case low
  /// Too little is known to rate it; above low, never below.
  case notRated
  case medium
  case high
  case critical

  /// `critical`, `high`, `medium`, `not-rated`, `low`.
  package var name: String { self == .notRated ? "not-rated" : String(describing: self) }

  package init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// One indicator that fired at one party. Cannot exist without a primary location.
package struct Finding: Sendable {
  /// `F-` and eight hex digits of a hash of indicator, party and subject: stable across runs.
  package var id: String
  /// Indicator slug: `listed-party`.
  package var indicator: String
  package var party: String
  package var product: String?
  package var severity: FindingSeverity
  /// How sure that it applies to this party, 0…1; not how bad it is.
  package var confidence: Double
  /// What the source says of it: `active`, `lifted`, `alleged`, `verified`, `remediated`.
  package var status: String
  /// "listed by …, status …, as of …": quotes, never accuses.
  package var message: String
  package var exposure: Exposure
  /// Where the fact stands: in the inputs first.
  package let primaryLocation: SourceLocation
  package var otherLocations: [SourceLocation]
  /// Place in a list: path, line, column.
  package var listLocation: ListLocation?
  /// Position in ``AnalysisResult/matches`` for list findings.
  package var match: Int?
  /// Regime the list belongs to.
  package var regime: String?
  /// The earliest day a run of the history found it, this run among them; nil without a history.
  package var firstSeen: CalendarDate?
  /// Last day of an assessment that is out of date; nil while it holds, and for findings of another kind.
  package var expired: CalendarDate?
  /// What somebody decided about it, whether that still holds or not; nil where nobody did.
  package var waiver: FindingWaiver?

  /// Whether somebody lives with it today: it is shown and fails nothing.
  package var isAccepted: Bool { waiver?.standing.isHolding ?? false }

  package init(
    id: String, indicator: String, party: String, severity: FindingSeverity, confidence: Double,
    status: String, message: String, at location: SourceLocation
  ) {
    self.id = id
    self.indicator = indicator
    self.party = party
    self.severity = severity
    self.confidence = confidence
    self.status = status
    self.message = message
    exposure = Exposure()
    primaryLocation = location
    otherLocations = []
  }

  /// What of it reaches the buyer: best chain, and share of purchases (first-hit mass of the party).
  package struct Exposure: Hashable, Sendable {
    package var strongest = 0.0
    package var share = 0.0

    package init() {}
  }

  package struct ListLocation: Hashable, Sendable {
    package var path: String
    package var line: Int
    package var column: Int

    package init(path: String, line: Int, column: Int) {
      self.path = path
      self.line = line
      self.column = column
    }
  }
}

extension Finding {
  /// Statuses that keep a finding on record without counting against anybody.
  private static let settled: Set<String> = ["lifted", "inactive", "announced", "remediated", "waived"]

  /// Whether it tells of a control, which lowers risk or would: an audit, a certificate.
  package var isControl: Bool { Self.controls.contains(status) }

  private static let controls: Set<String> = ["credited", "uncredited"]

  /// Whether what it tells is so today: not lifted, remediated or still to come.
  package var isActive: Bool { !Self.settled.contains(status) && !isControl }

  /// Whether it waits for somebody: it is active, and nobody has accepted it.
  package var isOpen: Bool { isActive && !isAccepted }
}

/// An indicator as reports explain it.
package struct IndicatorResult: Hashable, Sendable {
  /// Slug, as in ``Finding/indicator``.
  package var id: String
  /// What it looks for, one line.
  package var summary: String
  /// Why it matters, with its source.
  package var rationale: String

  package init(id: String, summary: String, rationale: String) {
    (self.id, self.summary, self.rationale) = (id, summary, rationale)
  }
}

/// A match as reports show it: our value beside theirs, per feature.
package struct MatchResult: Sendable {
  package var party: String
  package var product: String?
  /// List id and publisher's entry.
  package var list: String
  package var entryID: String
  package var entryName: String
  package var score: Double
  package var isConfirmed: Bool
  /// Other entries of the same list are just as like: at most one of them can be meant.
  package var isAmbiguous = false
  package var features: [FeatureScore]
  package var status: String
  package var isActive: Bool
  package var listedOn: CalendarDate?
  package var delistedOn: CalendarDate?
  package var scope: String?
  package var listLocation: Finding.ListLocation

  package init(
    party: String, list: String, entryID: String, entryName: String, score: Double, isConfirmed: Bool,
    features: [FeatureScore], status: String, isActive: Bool, listLocation: Finding.ListLocation
  ) {
    self.party = party
    self.list = list
    self.entryID = entryID
    self.entryName = entryName
    self.score = score
    self.isConfirmed = isConfirmed
    self.features = features
    self.status = status
    self.isActive = isActive
    self.listLocation = listLocation
  }
}
