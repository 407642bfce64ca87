import SupplyModel

/// The relations through which a product comes about: its purchases by the buyer, what went into them, and so on.
///
/// Follows the goods: an input that says what it goes into is followed only there; one that does not say may feed
/// everything its buyer makes, and is marked.
struct ProductChain {
  struct Found {
    /// In the result's relations.
    let position: Int
    let tier: Int
    let isUnallocated: Bool
  }

  private(set) var relations: [Found] = []
  private let index: ResultIndex
  private var fed: Set<String> = []

  init(_ index: ResultIndex, _ product: String) {
    self.index = index
    let purchases = (index.suppliers[index.result.buyer.id] ?? []).filter {
      index.result.relations[$0].product == product
    }
    var seen: Set<Int> = []
    var (layer, tier) = (purchases.map { ($0, false) }, 1)
    while !layer.isEmpty {
      var next: [(Int, Bool)] = []
      for (position, isUnallocated) in layer where seen.insert(position).inserted {
        relations.append(Found(position: position, tier: tier, isUnallocated: isUnallocated))
        next += inputs(of: index.result.relations[position])
      }
      (layer, tier) = (next, tier + 1)
    }
  }

  func isFed(_ party: String) -> Bool { fed.contains(party) }

  private mutating func inputs(of relation: RelationResult) -> [(Int, Bool)] {
    let found = (index.suppliers[relation.from] ?? []).filter { position in
      let input = index.result.relations[position]
      return input.kind.isPurchase
        && (input.into == nil || relation.product == nil || input.into == relation.product)
    }
    if !found.isEmpty { fed.insert(relation.from) }
    return found.map { ($0, index.result.relations[$0].into == nil) }
  }
}
