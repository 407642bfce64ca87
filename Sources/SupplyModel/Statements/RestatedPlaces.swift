/// Where a document itself says what its records share with an earlier document.
///
/// Statements that repeat are read once and have the places of the document that said them first. Whoever keeps a
/// document by itself needs its own.
package struct RestatedPlaces: Sendable {
  /// The places of one record's statements, in their order.
  package struct Record: Sendable {
    /// In the batch's `parties` or `products`.
    package let position: Int32
    package let places: Range<Int32>
  }

  /// By position, ascending.
  package private(set) var parties: [Record] = []
  package private(set) var products: [Record] = []
  package private(set) var places: [SourceLocation] = []

  package init() {}

  package var isEmpty: Bool { parties.isEmpty && products.isEmpty }

  package mutating func restate(party position: Int32, at locations: some Sequence<SourceLocation>) {
    parties.append(Record(position: position, places: append(locations)))
  }

  package mutating func restate(product position: Int32, at locations: some Sequence<SourceLocation>) {
    products.append(Record(position: position, places: append(locations)))
  }

  private mutating func append(_ locations: some Sequence<SourceLocation>) -> Range<Int32> {
    let first = Int32(places.count)
    places.append(contentsOf: locations)
    return first..<Int32(places.count)
  }
}
