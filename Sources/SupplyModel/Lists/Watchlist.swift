/// One edition of a published list: who or what an authority names, and in what state the entry is.
package struct Watchlist: Sendable {
  /// Stable: `uflpa`, `cbp-wro`, `dol-tvpra`, or the `list` column of our own table.
  package var id: String
  package var publisher: String
  package var title: String
  /// The date the edition carries; nil when neither the file nor its name says.
  package var edition: CalendarDate?
  package var entries: [WatchlistEntry]
  package var path: String
  package var sha256: String

  package init(
    id: String, publisher: String, title: String, edition: CalendarDate?, entries: [WatchlistEntry],
    path: String = "", sha256: String = ""
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.edition = edition
    self.entries = entries
    self.path = path
    self.sha256 = sha256
  }
}

/// One entry of a list, in the publisher's own words where they matter.
package struct WatchlistEntry: Hashable, Sendable {
  package enum Subject: String, CaseIterable, Sendable {
    /// A named organisation or person.
    case party
    /// A good from a country, or a class of goods wherever made.
    case good
    /// Everything made in a region.
    case region
    /// A country as a whole, such as a trafficking tier.
    case country
  }

  package var id: String
  package var subject: Subject
  /// The name first, then aliases; empty for goods, regions and countries without one.
  package var names: [String]
  /// Those of ``names`` that the publisher itself calls too common or too vague to tell who is meant.
  package var weakNames: Set<String> = []
  /// As the list gives them; only valid strong ones confirm who is meant.
  package var identifiers: [Identifier] = []
  package var country: Country?
  /// Further countries the entry has addresses in.
  package var otherCountries: [Country] = []
  /// ISO 3166-2 or the publisher's words.
  package var region: String?
  package var product: String?
  /// HS prefixes, digits only.
  package var hs: [String]
  /// As published: `Active`, `Partially Modified`, `Tier 3`.
  package var status: String
  /// In force on the edition's date, as far as the list says.
  package var isActive: Bool
  package var listedOn: CalendarDate?
  package var delistedOn: CalendarDate?
  /// Section, scope or wording that narrows or widens it: "and subsidiaries", "gloves produced in …".
  package var scope: String?
  package var includesSubsidiaries: Bool
  /// Place in the list file: line and column.
  package var line: Int
  package var column: Int

  package init(id: String, subject: Subject, names: [String], status: String, isActive: Bool) {
    self.id = id
    self.subject = subject
    self.names = names
    self.status = status
    self.isActive = isActive
    hs = []
    includesSubsidiaries = false
    line = 0
    column = 0
  }
}
