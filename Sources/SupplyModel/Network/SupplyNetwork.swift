/// Parties, products and relations after resolution: who is who, and who supplies whom. Input of the graph.
///
/// Order is canonical (parties by id, products by name, relations by their key), so that nothing downstream
/// depends on the order of the inputs.
package struct SupplyNetwork: Sendable {
  package var parties: [Party] = []
  package var products: [Product] = []
  package var relations: [SupplyRelation] = []
  /// Figures that were given as ranges; relations point at them.
  package var ranges: [FigureRanges] = []
  /// What goes into what, sorted.
  package var links: [ProductLink] = []
  /// Evidence of all relations, in one column; relations hold ranges of it.
  package var evidence: [Evidence] = []
  /// Stated origins of all relations, in one column; those of one relation are sorted, each once.
  package var origins: [StatedOrigin] = []
  package var symbols = SymbolTable()
  package var assessments: [Assessment] = []
  package var actions: [CorrectiveAction] = []
  /// Set when the input was a network JSON: numbers given outright.
  package var stated: StatedNetwork?

  package init() {}

  package func evidence(of relation: SupplyRelation) -> ArraySlice<Evidence> {
    evidence[Int(relation.evidence.lowerBound)..<Int(relation.evidence.upperBound)]
  }

  /// Where the goods of a relation come from, as documents about it say.
  package func origins(of relation: SupplyRelation) -> ArraySlice<StatedOrigin> {
    origins[Int(relation.origins.lowerBound)..<Int(relation.origins.upperBound)]
  }

  /// The strongest class of evidence behind a relation.
  package func strongestEvidence(of relation: SupplyRelation) -> EvidenceClass {
    strongest(of: relation.evidence)
  }

  /// The strongest class of evidence behind a relation by its position, which copies nothing of it.
  package func strongestEvidence(ofRelation position: Int) -> EvidenceClass {
    strongest(of: relations[position].evidence)
  }

  private func strongest(of rows: Range<Int32>) -> EvidenceClass {
    var strongest = EvidenceClass.none
    for row in rows { strongest = max(strongest, evidence[Int(row)].evidenceClass) }
    return strongest
  }
}

/// Position of a party in a network.
package struct PartyIndex: Hashable, Comparable, Sendable {
  package let number: Int32
  package init(_ number: Int) { self.number = Int32(number) }
  package var position: Int { Int(number) }
  package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

/// Position of a product in a network.
package struct ProductIndex: Hashable, Comparable, Sendable {
  package let number: Int32
  package init(_ number: Int) { self.number = Int32(number) }
  package var position: Int { Int(number) }
  package static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}
