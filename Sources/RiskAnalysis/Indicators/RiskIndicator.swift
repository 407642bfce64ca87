import SupplyModel

/// One question asked of every party: what it looks at, why it matters, what it found.
///
/// An indicator is one folder under `Indicators/` and one line in `RiskIndicator+All.swift`; its numbers stand in
/// the policy under `[indicator.<id>]`.
package protocol RiskIndicator: Sendable {
  /// Stable slug, `listed-party`.
  var id: String { get }
  /// One line for `headwater indicators`.
  var summary: String { get }
  /// Why it matters, with its source; never empty.
  var rationale: String { get }
  func assess(_ context: IndicatorContext) -> IndicatorOutcome
}

/// Everything an indicator may look at.
package struct IndicatorContext: Sendable {
  package let network: SupplyNetwork
  package let lists: [Watchlist]
  package let matches: [Match]
  package let policy: Policy
  package let asOf: CalendarDate
  package let buyer: PartyIndex
  /// Products each party sells, sorted; relations that name none are not in it.
  package let sold: [[ProductIndex]]
  /// Origins stated of a party's own goods, sorted.
  private let origins: [SoldProduct: [StatedOrigin]]

  package init(
    network: SupplyNetwork, lists: [Watchlist], matches: [Match], policy: Policy, asOf: CalendarDate,
    buyer: PartyIndex
  ) {
    self.network = network
    self.lists = lists
    self.matches = matches
    self.policy = policy
    self.asOf = asOf
    self.buyer = buyer
    var sold = [Set<ProductIndex>](repeating: [], count: network.parties.count)
    for relation in network.relations where relation.kind.isPurchase {
      if let product = relation.product { sold[relation.supplier.position].insert(product) }
    }
    self.sold = sold.map { $0.sorted() }
    origins = Self.origins(network)
  }

  /// Where the goods one party sells under a name come from, as documents say; empty when none does.
  package func origins(of product: ProductIndex, soldBy party: PartyIndex) -> [StatedOrigin] {
    origins[SoldProduct(party: party, product: product)] ?? []
  }

  private static func origins(_ network: SupplyNetwork) -> [SoldProduct: [StatedOrigin]] {
    var origins: [SoldProduct: Set<StatedOrigin>] = [:]
    for relation in network.relations where !relation.origins.isEmpty {
      guard let product = relation.product else { continue }
      origins[SoldProduct(party: relation.supplier, product: product), default: []].formUnion(
        network.origins(of: relation))
    }
    return origins.mapValues { $0.sorted() }
  }

  private struct SoldProduct: Hashable {
    let party: PartyIndex
    let product: ProductIndex
  }

  /// Parties whose places are looked at; the buyer's own only when the policy says so.
  package var places: [PartyIndex] {
    network.parties.indices.map { PartyIndex($0) }
      .filter { $0 != buyer || policy.network.includeBuyerRisk }
  }

  package func party(_ index: PartyIndex) -> Party { network.parties[index.position] }

  package func product(_ index: ProductIndex) -> Product { network.products[index.position] }
}

/// What an indicator found.
package struct IndicatorOutcome: Sendable {
  package var findings: [IndicatorFinding] = []
  /// Levels of single parties, combined by noisy-OR.
  package var levels: [PartyLevel] = []
  /// Credit for verified controls, 0…1 each.
  package var credits: [PartyCredit] = []
  package var causes: [SharedCause] = []
  /// Parties of which it is known how they recruit, pay and house.
  package var practices: Set<PartyIndex> = []

  package init() {}

  /// One route to harm at one party: its level as it is, and what is left after remediation.
  package struct PartyLevel: Hashable, Sendable {
    package var party: PartyIndex
    package var inherent: Double
    package var residual: Double
    /// Weights of the policy that the level was multiplied by, and those of its remediation.
    package var weights: [PolicyWeight] = []
    package var remediation: [PolicyWeight] = []
    /// What it would be if the identity it rests on were confirmed; nil when that is not open.
    package var ifConfirmed: Double?
  }

  package struct PartyCredit: Hashable, Sendable {
    package var party: PartyIndex
    package var credit: Double
    package var weights: [PolicyWeight] = []
  }
}

/// A finding, and which goods of the party it bans under its regime.
package struct IndicatorFinding: Sendable {
  package var finding: Finding
  package var party: PartyIndex
  /// Empty when it bans nothing; nil product: everything the party makes.
  package var banned: [BannedGoods] = []

  package struct BannedGoods: Hashable, Sendable {
    package var product: ProductIndex?
    /// Identity confirmed, and the goods known to be those meant.
    package var isConfirmed: Bool
  }
}
