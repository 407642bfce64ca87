/// The two ends of a flow of goods: of all parties that may be one, the one preferred by ``UBLRole``.
struct UBLEnds {
  private var supplierRank = Int.max
  private var buyerRank = Int.max
  private var preferred = DocumentEnds()
  /// Of a catalogue: its supplier when nobody else is.
  var provider: Int32?

  /// The ends as far as they are known.
  var ends: DocumentEnds {
    DocumentEnds(supplier: preferred.supplier ?? provider, buyer: preferred.buyer)
  }

  /// Takes the party when its role is preferred to the one known so far; of two equals, the first.
  mutating func offer(_ party: Int32, rank: Int) {
    switch UBLRole.all[rank].end {
    case .supplier where rank < supplierRank: (preferred.supplier, supplierRank) = (party, rank)
    case .buyer where rank < buyerRank: (preferred.buyer, buyerRank) = (party, rank)
    default: break
    }
  }

  /// A consignment that names no end of its own has the document's.
  func completed(by document: UBLEnds) -> UBLEnds {
    var ends = self
    if preferred.supplier == nil {
      (ends.preferred.supplier, ends.supplierRank) = (document.preferred.supplier, document.supplierRank)
    }
    if preferred.buyer == nil {
      (ends.preferred.buyer, ends.buyerRank) = (document.preferred.buyer, document.buyerRank)
    }
    ends.provider = provider ?? document.provider
    return ends
  }
}
