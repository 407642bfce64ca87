/// A relation each row of a mapped table states.
package struct MappedRelation: Hashable, Sendable {
  /// Labels of parties of the mapping.
  package var supplier: String
  package var buyer: String
  /// What is known of the relation and where it stands.
  package var fields: [Field: TableMapping.CellSource]

  /// Raw values are the names in the configuration.
  package enum Field: String, CaseIterable, Sendable {
    case kind, product, into, hs, share, value, currency, quantity, unit, document, evidence
    case observedOn = "observed_on"
  }

  package init(supplier: String, buyer: String, fields: [Field: TableMapping.CellSource] = [:]) {
    self.supplier = supplier
    self.buyer = buyer
    self.fields = fields
  }
}
