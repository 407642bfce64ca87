import SupplyModel

/// Which sectors of the policy goods belong to; those a list names from their country have a cause of their own already.
struct SectorGoods {
  private let context: IndicatorContext
  private let sectors: [(id: String, sector: Policy.Sector)]
  private let listed: Set<Sale>
  /// Per product asked for so far: positions in `sectors`.
  private var known: [ProductIndex: [Int]] = [:]

  private struct Sale: Hashable {
    let party: PartyIndex
    let product: ProductIndex
  }

  init(_ context: IndicatorContext) {
    self.context = context
    sectors = context.policy.sectors.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      .filter { $0.sector.level > 0 }
    listed = Set(
      context.matches.compactMap { match in
        let entry = context.lists[match.list].entries[match.entry]
        guard entry.subject == .good, !match.isSuggestion,
          ListEntryState(entry, asOf: context.asOf) == .active
        else { return nil }
        return match.product.map { Sale(party: match.party, product: $0) }
      })
  }

  /// By id; empty for goods that a list names.
  mutating func sectors(
    of product: ProductIndex, soldBy party: PartyIndex
  ) -> [(id: String, sector: Policy.Sector)] {
    guard !sectors.isEmpty, !listed.contains(Sale(party: party, product: product)) else { return [] }
    return positions(of: product).map { sectors[$0] }
  }

  private mutating func positions(of product: ProductIndex) -> [Int] {
    if let positions = known[product] { return positions }
    let good = context.product(product)
    let positions = sectors.indices.filter { sectors[$0].sector.goods.covers(good) }
    known[product] = positions
    return positions
  }
}
