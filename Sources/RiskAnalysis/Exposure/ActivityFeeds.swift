import SupplyModel

/// Which activities each relation feeds on the as-of date: nothing before it begins and after it ends.
struct ActivityFeeds {
  private let relations: [SupplyRelation]
  private let plan: ActivityPlan
  private let buyer: PartyIndex
  private let asOf: CalendarDate?
  /// Numbers given outright are per party: products in a network JSON are labels only.
  private let followsProducts: Bool

  init(_ network: SupplyNetwork, _ plan: ActivityPlan, buyer: PartyIndex, asOf: CalendarDate?) {
    (relations, self.plan, self.buyer, self.asOf) = (network.relations, plan, buyer, asOf)
    followsProducts = network.stated == nil
  }

  /// What one relation feeds, the buyer's root first.
  ///
  /// - Parameter relation: a row of the network's relations.
  func forEach(of relation: Int, _ visit: (_ activity: UInt32) -> Void) {
    guard relations[relation].isCurrent(on: asOf) else { return }
    let party = relations[relation].buyer
    if party == buyer { visit(plan.root) }
    plan.forEachFed(by: followsProducts ? relations[relation].into : nil, of: party.position) { activity in
      if activity != plan.root { visit(activity) }
    }
  }

  /// Every relation of the wanted kinds and every activity that it feeds, by relation.
  func forEach(where isWanted: (RelationKind) -> Bool, _ visit: (_ relation: Int, _ activity: UInt32) -> Void)
  {
    for relation in relations.indices where isWanted(relations[relation].kind) {
      forEach(of: relation) { visit(relation, $0) }
    }
  }
}
