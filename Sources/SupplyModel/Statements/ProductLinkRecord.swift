/// What one place in one document says about one product going into another: latex into gloves, an ingredient into
/// a tablet, the content of a pack into the pack.
package struct ProductLinkRecord: Sendable {
  /// Positions in the batch's `products`.
  package var input: Int32
  package var output: Int32
  /// Position in the batch's `parties` of who makes the one of the other; -1 when that is not said.
  package var maker: Int32
  package var evidence: EvidenceClass
  /// Which record of the document, from 0.
  package var record: UInt32
  package var location: SourceLocation

  package init(
    input: Int32, output: Int32, maker: Int32 = -1, evidence: EvidenceClass, record: UInt32,
    location: SourceLocation
  ) {
    self.input = input
    self.output = output
    self.maker = maker
    self.evidence = evidence
    self.record = record
    self.location = location
  }
}
