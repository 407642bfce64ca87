/// A party each row of a mapped table names.
package struct MappedParty: Hashable, Sendable {
  /// What the mapping calls it: `site`.
  package var label: String
  package var name: TableMapping.CellSource
  package var country: TableMapping.CellSource?
  package var region: TableMapping.CellSource?
  package var roles: [String]
  /// Scheme and where its value stands.
  package var identifiers: [MappedIdentifier]
  /// A row may lack it.
  package var isOptional: Bool
  /// What the texts of several columns, of this mapping and others, are names from: where they agree they mean one
  /// party. nil: of this column alone.
  package var register: String?

  package init(
    label: String, name: TableMapping.CellSource, country: TableMapping.CellSource? = nil,
    region: TableMapping.CellSource? = nil, roles: [String] = [], identifiers: [MappedIdentifier] = [],
    isOptional: Bool = false, register: String? = nil
  ) {
    self.label = label
    self.name = name
    self.country = country
    self.region = region
    self.roles = roles
    self.identifiers = identifiers.sorted { $0.scheme < $1.scheme }
    self.isOptional = isOptional
    self.register = register
  }
}

/// An identifier of a mapped party.
package struct MappedIdentifier: Hashable, Sendable {
  package var scheme: String
  package var value: TableMapping.CellSource

  package init(scheme: String, value: TableMapping.CellSource) {
    self.scheme = scheme
    self.value = value
  }
}
