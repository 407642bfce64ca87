/// What one place in one document says about one party: statements sharing a subject.
package struct PartyRecord: Sendable {
  /// What other rows of the same document, or of the same set of tables, call it: the `id` column, a node id.
  /// nil when the document knows the party only by name and identifiers.
  package var key: String?
  /// Where keys are shared: all tables of one import use `tables`; a document whose ids mean nothing
  /// outside it uses its own path, so that two invoices' "party 1" never meet.
  package var keyScope: String
  /// Which record of the document, from 0: the row, the node, the event.
  package var record: UInt32
  package var location: SourceLocation
  package var statements: [Statement]

  package init(
    key: String?, keyScope: String, record: UInt32, location: SourceLocation, statements: [Statement] = []
  ) {
    self.key = key
    self.keyScope = keyScope
    self.record = record
    self.location = location
    self.statements = statements
  }

  /// The first value of a property, or nil.
  package func value(of property: Statement.Property) -> String? {
    statements.first { $0.property == property }?.value
  }
}

/// One more place that says of a party just what an earlier record says.
package struct PartyMention: Sendable {
  /// Position in the batch's `parties`.
  package var party: Int32
  /// Which record of the document, from 0.
  package var record: UInt32
  package var location: SourceLocation

  package init(party: Int32, record: UInt32, location: SourceLocation) {
    self.party = party
    self.record = record
    self.location = location
  }
}

/// What one place in one document says about one product.
package struct ProductRecord: Sendable {
  /// Text that names the product; equal names (case and spaces aside) are one product of a supplier.
  package var name: String
  package var record: UInt32
  package var location: SourceLocation
  /// Identifiers (`gtin:…`), `hs`, `classification` (`unspsc:42132203`), `product_origin` (`MY` or `CN-XJ`).
  package var statements: [Statement]

  package init(name: String, record: UInt32, location: SourceLocation, statements: [Statement] = []) {
    self.name = name
    self.record = record
    self.location = location
    self.statements = statements
  }
}
