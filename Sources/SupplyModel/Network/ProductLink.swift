/// One product that goes into another, as documents say: latex into gloves, an ingredient into a tablet, an item
/// into its pack.
package struct ProductLink: Hashable, Comparable, Sendable {
  package var input: ProductIndex
  package var output: ProductIndex
  /// Who makes the one of the other; nil when no document says.
  package var maker: PartyIndex?
  package var evidence: EvidenceClass
  package var location: SourceLocation

  package init(
    input: ProductIndex, output: ProductIndex, maker: PartyIndex?, evidence: EvidenceClass,
    location: SourceLocation
  ) {
    self.input = input
    self.output = output
    self.maker = maker
    self.evidence = evidence
    self.location = location
  }

  /// By input, output, maker, then place.
  package static func < (a: Self, b: Self) -> Bool {
    let (mine, theirs) = (a.maker?.position ?? -1, b.maker?.position ?? -1)
    return (a.input, a.output, mine) != (b.input, b.output, theirs)
      ? (a.input, a.output, mine) < (b.input, b.output, theirs) : a.location < b.location
  }
}
