/// A relation between two parties for one product, supplier → buyer, with all its evidence.
///
/// Order, response, despatch and invoice of the same goods are one relation with four pieces of evidence.
package struct SupplyRelation: Sendable {
  package var supplier: PartyIndex
  package var buyer: PartyIndex
  package var kind: RelationKind
  package var product: ProductIndex?
  /// The buyer's product this goes into; nil feeds everything the buyer makes.
  package var into: ProductIndex?
  /// As stated, 0…1; missing when it must be estimated.
  package var share: Figure = .missing
  /// Sum over the documents of the strongest kind present, in `currency`.
  package var value: Figure = .missing
  package var currency: Symbol = .none
  package var quantity: Figure = .missing
  package var unit: Symbol = .none
  package var confidence: Figure = .missing
  package var presence: Figure = .missing
  package var mitigation: Figure = .missing
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?
  /// Where these goods come from, as documents about this very relation say: another seller's goods of the same
  /// name may come from elsewhere. Sorted, each once.
  package var origins: [StatedOrigin] = []
  /// Row of the network's ranges; -1 when no figure was given as a range.
  package var ranges: Int32 = -1
  /// Rows of the network's evidence column.
  package var evidence: Range<Int32> = 0..<0

  package init(supplier: PartyIndex, buyer: PartyIndex, kind: RelationKind) {
    self.supplier = supplier
    self.buyer = buyer
    self.kind = kind
  }

  /// Whether it runs on a day: not before its first, not after its last; every day when neither is known.
  package func isCurrent(on day: CalendarDate?) -> Bool {
    guard let day else { return true }
    return (validFrom ?? day) <= day && day <= (validTo ?? day)
  }
}

/// A country (`MY`) or region (`CN-XJ`) of origin, and where it is written.
package struct StatedOrigin: Hashable, Comparable, Sendable {
  package var place: String
  package var location: SourceLocation

  package init(place: String, location: SourceLocation) {
    self.place = place
    self.location = location
  }

  package static func < (a: Self, b: Self) -> Bool {
    a.place != b.place ? a.place < b.place : a.location < b.location
  }
}

/// One document, row or event that supports a relation.
package struct Evidence: Hashable, Sendable {
  package var evidenceClass: EvidenceClass
  package var documentKind: DocumentKind
  package var location: SourceLocation
  package var date: CalendarDate?
  /// The document's own number, in the network's symbols.
  package var documentNumber: Symbol

  package init(
    evidenceClass: EvidenceClass, documentKind: DocumentKind, location: SourceLocation,
    date: CalendarDate?, documentNumber: Symbol
  ) {
    self.evidenceClass = evidenceClass
    self.documentKind = documentKind
    self.location = location
    self.date = date
    self.documentNumber = documentNumber
  }
}

/// An assessment of a resolved party.
package struct Assessment: Sendable {
  package var party: PartyIndex
  package var record: AssessmentRecord

  package init(party: PartyIndex, record: AssessmentRecord) {
    self.party = party
    self.record = record
  }
}

/// A corrective action at a resolved party.
package struct CorrectiveAction: Sendable {
  package var party: PartyIndex
  package var record: ActionRecord

  package init(party: PartyIndex, record: ActionRecord) {
    self.party = party
    self.record = record
  }
}
