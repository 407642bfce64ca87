import SupplyModel

/// Which category of the buyer's purchases a relation belongs to.
struct PurchaseCategory: Hashable {
  let basis: CategoryExposure.Basis
  let code: String

  /// The first of: what the buyer says it goes into, its UNSPSC family, its HS chapter, the product, the kind.
  init(_ relation: SupplyRelation, in network: SupplyNetwork) {
    if let use = relation.into {
      (basis, code) = (.use, network.products[use.position].name)
    } else if let product = relation.product.map({ network.products[$0.position] }) {
      if let family = product.unspscFamily {
        (basis, code) = (.unspsc, family)
      } else if let chapter = product.hs?.prefix(2), chapter.count == 2 {
        (basis, code) = (.hs, String(chapter))
      } else {
        (basis, code) = (.product, product.name)
      }
    } else {
      (basis, code) = (.kind, relation.kind.name)
    }
  }
}

extension Product {
  /// The first four digits of the least UNSPSC code; nil without one that long.
  fileprivate var unspscFamily: String? {
    classifications.filter { $0.hasPrefix("unspsc:") }.map { $0.dropFirst(7).prefix(4) }
      .filter { $0.count == 4 }.min().map(String.init)
  }
}
