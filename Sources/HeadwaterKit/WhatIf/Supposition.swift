import RiskAnalysis
import SupplyModel

/// What is supposed instead of what the inputs say. Parties are named by id, identifier or name.
package struct Supposition: Hashable, Sendable {
  /// Suppliers that no longer supply anyone, nor buy.
  package var removed: [String] = []
  /// Parties whose own risk is a number, 0…1, whatever indicators say; shared causes no longer touch them.
  package var risks: [Risk] = []
  /// Relations that are not in the inputs.
  package var added: [Relation] = []
  /// Shares that are other than the inputs say.
  package var shares: [Relation] = []

  package init() {}

  package var isEmpty: Bool { removed.isEmpty && risks.isEmpty && added.isEmpty && shares.isEmpty }

  package struct Risk: Hashable, Sendable {
    package var party: String
    package var value: Double

    package init(party: String, value: Double) { (self.party, self.value) = (party, value) }
  }

  package struct Relation: Hashable, Sendable {
    package var supplier: String
    package var buyer: String
    package var kind = RelationKind.goods
    /// Name of a product; nil for one nobody names.
    package var product: String?
    /// Of the buyer's cost, 0…1; nil leaves it to the other suppliers' shares.
    package var share: Double?

    package init(supplier: String, buyer: String) { (self.supplier, self.buyer) = (supplier, buyer) }
  }
}

/// A supposition about parties of one network.
struct ResolvedSupposition: Sendable {
  /// Relations with weaker evidence are left out.
  var leastEvidence = EvidenceClass.none
  var removed: Set<PartyIndex> = []
  var risks: [PartyIndex: Double] = [:]
  var added: [(relation: SupplyRelation, share: Double?)] = []
  var shares: [(supplier: PartyIndex, buyer: PartyIndex, share: Double)] = []

  static let nothing = ResolvedSupposition()

  /// Why it cannot be supposed for a buyer; nil when it can.
  func problem(in network: SupplyNetwork, buyer: PartyIndex) -> String? {
    func name(_ party: PartyIndex) -> String { network.parties[party.position].name }
    if removed.contains(buyer) { return "\(name(buyer)) is the buyer and cannot be removed" }
    if let own = added.first(where: { $0.relation.supplier == $0.relation.buyer }) {
      return "\(name(own.relation.supplier)) cannot supply itself"
    }
    if added.contains(where: { !$0.relation.kind.isPurchase }) { return "only purchases can be added" }
    let missing = shares.first { share in
      !network.relations.contains { $0.supplier == share.supplier && $0.buyer == share.buyer }
        || removed.contains(share.supplier) || removed.contains(share.buyer)
    }
    return missing.map {
      "\(name($0.supplier)) does not supply \(name($0.buyer)): there is no share to change"
    }
  }

  /// - Throws: ``UnknownBuyer`` for a name that fits nobody, or several.
  static func resolve(
    _ supposition: Supposition, in network: SupplyNetwork
  ) throws(UnknownBuyer) -> ResolvedSupposition {
    var resolved = ResolvedSupposition()
    for name in supposition.removed {
      resolved.removed.insert(try BuyerChoice.choose(name, in: network))
    }
    for risk in supposition.risks {
      resolved.risks[try BuyerChoice.choose(risk.party, in: network)] = risk.value
    }
    for added in supposition.added {
      var relation = SupplyRelation(
        supplier: try BuyerChoice.choose(added.supplier, in: network),
        buyer: try BuyerChoice.choose(added.buyer, in: network), kind: added.kind)
      relation.product = added.product.flatMap { name in
        network.products.firstIndex { $0.id == name || $0.name == name }.map(ProductIndex.init)
      }
      resolved.added.append((relation, added.share))
    }
    for share in supposition.shares {
      let ends = (
        try BuyerChoice.choose(share.supplier, in: network), try BuyerChoice.choose(share.buyer, in: network)
      )
      resolved.shares.append((ends.0, ends.1, share.share ?? 0))
    }
    return resolved
  }

  /// The network as supposed. Suppliers without a stated share take over what was removed in proportion to theirs;
  /// stated shares stay, and what they leave is untraced.
  func applied(to network: SupplyNetwork) -> SupplyNetwork {
    var network = network
    let evidence = network
    network.relations.removeAll {
      removed.contains($0.supplier) || removed.contains($0.buyer)
        || evidence.strongestEvidence(of: $0) < leastEvidence
    }
    for share in shares { Self.set(share, in: &network) }
    return adding(to: network)
  }

  /// Divides a share among all that a supplier sells the buyer, as the stated shares are to each other, else equally.
  private static func set(
    _ share: (supplier: PartyIndex, buyer: PartyIndex, share: Double), in network: inout SupplyNetwork
  ) {
    let rows = network.relations.indices.filter {
      network.relations[$0].supplier == share.supplier && network.relations[$0].buyer == share.buyer
        && network.relations[$0].kind.isPurchase
    }
    let stated = rows.map { network.relations[$0].share.value ?? 0 }
    let isStated = rows.allSatisfy { !network.relations[$0].share.isMissing } && stated.reduce(0, +) > 0
    for (row, part) in zip(rows, stated) {
      let portion = isStated ? part / stated.reduce(0, +) : 1 / Double(rows.count)
      network.relations[row].share = Figure(share.share * portion)
    }
  }

  /// The network with what is added and nothing taken away: it says who makes what of what.
  func adding(to network: SupplyNetwork) -> SupplyNetwork {
    var network = network
    for (relation, share) in added {
      var relation = relation
      if let share { relation.share = Figure(share) }
      relation.confidence = Figure(1)
      network.relations.append(relation)
    }
    return network
  }

  /// The rating as supposed.
  func applied(to rating: RiskRating) -> RiskRating {
    var rating = rating
    for (party, value) in risks {
      rating.parties[party.position].inherent = value
      rating.parties[party.position].mitigation = 0
    }
    rating.products.removeAll { risks[$0.party] != nil }
    for cause in rating.causes.indices {
      rating.causes[cause].touched.removeAll { risks[$0.party] != nil }
    }
    return rating
  }
}
