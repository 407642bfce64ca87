/// A relation between two parties for one product, supplier → buyer, with all its evidence.
///
/// Order, response, despatch and invoice of the same goods are one relation with four pieces of evidence. 112 bytes,
/// no references, the largest first: a network has millions.
package struct SupplyRelation: Sendable {
  /// As stated, 0…1; missing when it must be estimated.
  package var share: Figure = .missing
  /// Sum over the documents of the strongest kind present, in `currency`.
  package var value: Figure = .missing
  package var quantity: Figure = .missing
  package var confidence: Figure = .missing
  package var presence: Figure = .missing
  package var mitigation: Figure = .missing
  package var supplier: PartyIndex
  package var buyer: PartyIndex
  package var currency: Symbol = .none
  package var unit: Symbol = .none
  /// Row of the network's ranges; -1 when no figure was given as a range.
  package var ranges: Int32 = -1
  /// Rows of the network's evidence column.
  package var evidence: Range<Int32> = 0..<0
  /// Rows of the network's origins: where these goods come from, as documents about this very relation say. Another
  /// seller's goods of the same name may come from elsewhere.
  package var origins: Range<Int32> = 0..<0
  @StoredProduct package var product: ProductIndex?
  /// The buyer's product this goes into; nil feeds everything the buyer makes.
  @StoredProduct package var into: ProductIndex?
  @StoredDate package var validFrom: CalendarDate?
  @StoredDate package var validTo: CalendarDate?
  package var kind: RelationKind
  /// Figures that are stated of some of its records and of others not.
  package var partlyStated: PartlyStated = []

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

extension SupplyRelation {
  /// Figures of which a record that does not state one may be surer than those that do: what the policy assumes then
  /// counts as well, for one more piece of evidence never lowers anything.
  package struct PartlyStated: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let confidence = PartlyStated(rawValue: 1)
    package static let presence = PartlyStated(rawValue: 2)
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

/// A product that may be missing, in four bytes.
@propertyWrapper
package struct StoredProduct: Sendable {
  private var number: Int32 = -1

  package var wrappedValue: ProductIndex? {
    get { number < 0 ? nil : ProductIndex(Int(number)) }
    set { number = newValue?.number ?? -1 }
  }

  package init() {}
}

/// One document, row or event that supports a relation; 24 bytes.
package struct Evidence: Hashable, Sendable {
  package var location: SourceLocation
  @StoredDate package var date: CalendarDate?
  /// The document's own number, in the network's symbols.
  package var documentNumber: Symbol
  package var evidenceClass: EvidenceClass
  package var documentKind: DocumentKind

  package init(
    evidenceClass: EvidenceClass, documentKind: DocumentKind, location: SourceLocation,
    date: CalendarDate?, documentNumber: Symbol
  ) {
    self.evidenceClass = evidenceClass
    self.documentKind = documentKind
    self.location = location
    self.documentNumber = documentNumber
    self.date = date
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
