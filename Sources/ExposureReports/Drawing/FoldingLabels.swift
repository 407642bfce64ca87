import SupplyModel

/// What parties are drawn together by: the label they share.
struct FoldingLabels {
  /// Parties with the same one are drawn as one node.
  struct Key: Hashable {
    /// nil where tiers do not matter.
    let tier: Int?
    let label: String
  }

  private let index: ResultIndex
  private let collapse: DrawingScope.Collapse
  private var owners: [String: String] = [:]

  init(_ index: ResultIndex, _ collapse: DrawingScope.Collapse) {
    (self.index, self.collapse) = (index, collapse)
    if collapse == .group { owners = index.groups }
  }

  func key(_ party: PartyResult) -> Key {
    switch collapse {
    case .country: Key(tier: party.tier?.min, label: party.country?.code ?? "")
    case .product: Key(tier: party.tier?.min, label: index.mainProduct(of: party.id) ?? "")
    case .group: Key(tier: nil, label: owners[party.id] ?? party.id)
    }
  }

  /// nil for a party that stays as it is.
  func label(_ party: PartyResult) -> String? {
    switch collapse {
    case .country: party.tier == nil ? nil : party.country?.name ?? "country not known"
    case .product: party.tier == nil ? nil : index.mainProduct(of: party.id) ?? "goods not named"
    case .group: owners[party.id].map { "Group of \(index.name($0))" }
    }
  }
}

extension ResultIndex {
  /// The product a party sells with the largest share; of equal ones the first by name.
  fileprivate func mainProduct(of party: String) -> String? {
    let sold = buyers[party, default: []].map { result.relations[$0] }.filter { $0.kind.isPurchase }
    let named = sold.compactMap { relation in relation.product.map { (share: relation.share ?? 0, name: $0) }
    }
    return named.max { ($0.share, $1.name) < ($1.share, $0.name) }?.name
  }

  /// For each party that owns or is owned, the first owner at the head of its group; in a circle the first by id.
  fileprivate var groups: [String: String] {
    let ownerships = result.relations.filter { $0.kind == .ownership }
    var heads: [String: String] = [:]
    func head(_ id: String) -> String {
      var id = id
      while let next = heads[id], next != id { id = next }
      return id
    }
    for relation in ownerships {
      let (owner, owned) = (head(relation.from), head(relation.to))
      heads[owner] = owner
      if owner != owned { heads[owned] = owner }
    }
    return Dictionary(uniqueKeysWithValues: heads.keys.map { ($0, head($0)) })
  }
}
