/// What one place in one document says about one relation, supplier → buyer. 120 bytes, no references, the largest
/// first: tables bring millions.
package struct RelationRecord: Sendable {
  /// Share of the buyer's cost, 0…1.
  package var share: Figure = .missing
  /// Amount in `currency`; negative for a credit note.
  package var value: Figure = .missing
  package var quantity: Figure = .missing
  /// 0…1 each (NUMBERS §1.0).
  package var confidence: Figure = .missing
  package var presence: Figure = .missing
  package var mitigation: Figure = .missing
  /// Positions in the batch's `parties`.
  package var supplier: Int32
  package var buyer: Int32
  /// Positions in the batch's `products`; -1 for none. `into` is the buyer's product this input goes into.
  package var product: Int32 = -1
  package var into: Int32 = -1
  package var currency: Symbol = .none
  package var unit: Symbol = .none
  /// The document that proves it, as the source names it: an invoice or order number.
  package var documentNumber: Symbol = .none
  /// The buyer's order it belongs to, and the line of that order: documents about one line are about the same goods.
  package var order: Symbol = .none
  package var orderLine: Symbol = .none
  /// Which record of the document, from 0.
  package var record: UInt32
  package var location: SourceLocation
  @StoredDate package var observedOn: CalendarDate?
  @StoredDate package var validFrom: CalendarDate?
  @StoredDate package var validTo: CalendarDate?
  package var kind: RelationKind
  package var evidence: EvidenceClass
  package var documentKind: DocumentKind

  package init(
    supplier: Int32, buyer: Int32, kind: RelationKind = .goods, evidence: EvidenceClass,
    documentKind: DocumentKind, record: UInt32, location: SourceLocation
  ) {
    self.supplier = supplier
    self.buyer = buyer
    self.kind = kind
    self.evidence = evidence
    self.documentKind = documentKind
    self.record = record
    self.location = location
  }
}

/// What kind of document stands behind a relation; later kinds tell more surely what was delivered,
/// so amounts are taken from the strongest kind present and never summed across kinds.
package enum DocumentKind: UInt8, CaseIterable, Comparable, Sendable {
  case network, catalogue
  /// What a labeler lists with an authority: a drug label, a device record.
  case registration
  case origin, order, orderResponse, transport, event, despatch, receipt, table, customs
  case invoice, creditNote

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
