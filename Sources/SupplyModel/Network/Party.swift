/// An organisation or site, assembled from the records that were found to be about it.
package struct Party: Sendable {
  /// Canonical id: the key of its first record, else its strongest identifier, else its name; unique in the run.
  package var id: String
  /// Preferred name first, then the others as written, each once.
  package var names: [String]
  package var country: Country?
  /// ISO 3166-2 (`CN-XJ`) or the text given.
  package var region: String?
  package var registeredCountry: Country?
  package var address: String?
  /// Valid ones, sorted.
  package var identifiers: [Identifier]
  package var sector: String?
  package var roles: [String]
  /// Declared to have nothing further upstream: a farm, a mine, a service provider without inputs.
  package var isOrigin: Bool
  /// Share of its purchases that its relations list, 0…1; nil when not said.
  package var disclosure: Double?
  /// Numbers given outright by network JSON; nil when none was.
  package var stated: StatedNumbers?
  /// Every statement, in canonical order; what the dossier shows.
  package var statements: [Statement]
  /// Keys and places of the records merged into it, and why.
  package var records: [MergedRecord]
  /// How many further places say just what a listed one says.
  package var moreRecords = 0

  package var name: String { names.first ?? id }

  package init(id: String, names: [String] = []) {
    self.id = id
    self.names = names
    identifiers = []
    roles = []
    isOrigin = false
    statements = []
    records = []
  }

  /// A record that became part of a party: what its source called it, where, and what joined it to the others.
  package struct MergedRecord: Hashable, Sendable {
    package let key: String
    package let location: SourceLocation
    /// `gln:7300…`, `same id in the tables`, `judged the same by …`; nil for the first.
    package let reason: String?

    package init(key: String, location: SourceLocation, reason: String?) {
      self.key = key
      self.location = location
      self.reason = reason
    }
  }

  /// NUMBERS §1.0: risk, mitigation, filter and own share, 0…1.
  package struct StatedNumbers: Hashable, Sendable {
    package var risk: Double
    package var mitigation: Double
    package var filter: Double
    package var ownShare: Double

    package init(risk: Double = 0, mitigation: Double = 0, filter: Double = 0, ownShare: Double = 0) {
      self.risk = risk
      self.mitigation = mitigation
      self.filter = filter
      self.ownShare = ownShare
    }
  }
}

/// Goods or a service as relations name it.
package struct Product: Sendable {
  /// Canonical: the name's first spelling in canonical order, or `hs:401512` when only a code is known.
  package var id: String
  package var name: String
  package var identifiers: [Identifier]
  /// HS code, 2 to 10 digits without dots.
  package var hs: String?
  /// `unspsc:42132203` and the like.
  package var classifications: [String]
  /// Country of origin, or region (`CN-XJ`); nil is unknown, never the seller's country.
  package var origin: String?
  package var statements: [Statement]

  package init(id: String, name: String) {
    self.id = id
    self.name = name
    identifiers = []
    classifications = []
    statements = []
  }
}
