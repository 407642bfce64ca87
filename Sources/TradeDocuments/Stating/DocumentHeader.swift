import SupplyModel

/// What a trade document says of itself, and what that makes of the relations in it.
package struct DocumentHeader: Sendable {
  /// nil for a document that names no flow of goods: a status, a request, a cancellation.
  package var kind: DocumentKind?
  package var evidence: EvidenceClass
  /// What flows: goods unless the document says that it is about a service.
  package var flow: RelationKind = .goods
  /// -1 where positive amounts are taken back, as in a credit note.
  package var sign: Double = 1
  /// Its own number, unique at its issuer only.
  package var number: String?
  package var issued: CalendarDate?
  /// The buyer's number of the order it belongs to; an order's is its own.
  package var order: String?

  package init(_ kind: DocumentKind? = nil, _ evidence: EvidenceClass = .transaction, sign: Double = 1) {
    self.kind = kind
    self.evidence = evidence
    self.sign = sign
  }
}
