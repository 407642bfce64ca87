import SupplyModel

/// Which activities (party × product) a network has, and which of them each relation feeds (DESIGN §4).
///
/// A party has an activity per product it sells, one without product where a sale names none or it sells
/// nothing, and the buyer always has that one: it is the root of every question.
package struct ActivityPlan: Sendable {
  /// Canonical order: by party, then product; shared causes follow the parties.
  package private(set) var activities: [(party: Int32, product: Int32)] = []
  /// Activities of party p are `firstOfParty[p]..<firstOfParty[p + 1]`.
  private(set) var firstOfParty: [UInt32] = []
  package let root: SupplyGraph.Activity
  /// Relations that name a product their buyer sells to nobody: they are counted for everything it sells.
  package private(set) var unallocated: [Int] = []

  /// - Complexity: O(relations log relations).
  package init(_ network: SupplyNetwork, buyer: PartyIndex, causes: Int) {
    // Numbers given outright are per party: products in a network JSON are labels only.
    let followsProducts = network.stated == nil
    var sold = [Set<Int32>](repeating: [], count: network.parties.count)
    for row in network.relations.indices where network.relations[row].kind != .ownership {
      let product = followsProducts ? network.relations[row].product?.number ?? -1 : -1
      sold[network.relations[row].supplier.position].insert(product)
    }
    sold[buyer.position].insert(-1)
    var root: UInt32 = 0
    for (party, products) in sold.enumerated() {
      firstOfParty.append(UInt32(activities.count))
      if party == buyer.position { root = UInt32(activities.count) }
      for product in products.isEmpty ? [-1] : products.sorted() {
        activities.append((Int32(party), product))
      }
    }
    for cause in 0..<causes {
      firstOfParty.append(UInt32(activities.count))
      activities.append((Int32(network.parties.count + cause), -1))
    }
    firstOfParty.append(UInt32(activities.count))
    self.root = root
    if followsProducts { noteUnallocated(network, buyer: buyer) }
  }

  /// All activities of a party, or of a cause beyond the parties.
  package func activities(of party: Int) -> Range<UInt32> { firstOfParty[party]..<firstOfParty[party + 1] }

  /// The activity in which a party sells a product; nil when it does not.
  package func activity(of party: Int, product: Int32) -> UInt32? {
    activities(of: party).first { activities[Int($0)].product == product }
  }

  /// What an input to `party` feeds: the product it goes into and sales that name none; all when it says nothing.
  ///
  /// The buyer's own root takes every input.
  package func fed(by into: ProductIndex?, of party: Int) -> [UInt32] {
    var fed: [UInt32] = []
    forEachFed(by: into, of: party) { fed.append($0) }
    return fed
  }

  /// The same, ascending, without a list of them.
  func forEachFed(by into: ProductIndex?, of party: Int, _ visit: (UInt32) -> Void) {
    let all = activities(of: party)
    guard let into, all.contains(where: { activities[Int($0)].product == into.number }) else {
      for activity in all { visit(activity) }
      return
    }
    for activity in all where [into.number, -1].contains(activities[Int(activity)].product) {
      visit(activity)
    }
  }

  /// What a shared cause touches at a party: the product it names, everything when it names none that the party sells.
  func touched(by touch: SharedCause.Touch) -> [UInt32] {
    let named = touch.product.flatMap { activity(of: touch.party.position, product: $0.number) }
    return named.map { [$0] } ?? Array(activities(of: touch.party.position))
  }

  private mutating func noteUnallocated(_ network: SupplyNetwork, buyer: PartyIndex) {
    for index in network.relations.indices {
      guard let into = network.relations[index].into, case let relation = network.relations[index],
        relation.buyer != buyer, relation.kind.isPurchase
      else { continue }
      let sales = activities(of: relation.buyer.position)
      let named = sales.map { activities[Int($0)].product }
      if named != [-1], !named.contains(into.number) { unallocated.append(index) }
    }
  }
}
