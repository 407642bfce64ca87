import SupplyModel

/// Why a regime cannot be ruled out: what is missing between what is bought and its origins.
struct ReachGaps {
  /// A chain that stops, or a part of one nobody has seen.
  struct Gap {
    enum Cause: Int {
      /// Nothing is recorded behind it, and it is not declared to be an origin.
      case deadEnd
      /// Suppliers are recorded, but not all of its purchases.
      case undisclosed
      /// A link rests on less than a document.
      case undocumented
      /// Lists cannot be searched for it: it has neither a name nor an identifier, or no country.
      case unsearchable
      /// It is in the country of a region the regime bans, and in which region is not known.
      case unplaced
      /// What it supplies is not named, so goods cannot be looked up.
      case unnamedGoods
    }

    var activity: SupplyGraph.Activity
    /// Whose activity it is.
    var party: Int32
    var cause: Cause
    /// The priority product whose chain it lies in; nil for other goods.
    var chain: Chain?
    var hops: Int
  }

  /// A priority product as it is bought, and what the regime calls it.
  struct Chain {
    var product: String
    var title: String
  }

  /// Chains in priority products first, then by cause, then the nearest to the buyer.
  private(set) var gaps: [Gap] = []

  init(
    _ model: ExposureModel, _ walk: ReachWalk, _ reached: ReachWalk.Reached,
    priorities: [Policy.PriorityProduct], regions: Set<String>
  ) {
    let chains = Self.chains(model, walk, reached, priorities)
    for activity in model.graph.activities {
      guard let hops = reached.distance(activity) else { continue }
      let causes = [
        Self.gap(at: activity, model, walk), Self.unscreened(activity, model, regions),
      ]
      for cause in causes.compactMap(\.self) {
        gaps.append(
          Gap(
            activity: activity, party: model.graph.party[Int(activity)], cause: cause,
            chain: chains[activity], hops: hops))
      }
    }
    gaps.sort { $0.rank < $1.rank }
  }

  func count(_ cause: Gap.Cause) -> Int { gaps.count { $0.cause == cause } }

  /// How many parties a cause keeps from being looked up, whatever they make.
  func parties(_ cause: Gap.Cause) -> Int { Set(gaps.filter { $0.cause == cause }.map(\.party)).count }

  private static func gap(
    at activity: SupplyGraph.Activity, _ model: ExposureModel, _ walk: ReachWalk
  ) -> Gap.Cause? {
    let purchases = walk.purchases(of: activity)
    let isTraced = model.untracedShare[Int(activity)] < 1e-9
    if purchases.isEmpty, activity != model.root {
      return isTraced && model.ownShare[Int(activity)] > 0 ? nil : .deadEnd
    }
    if !isTraced { return .undisclosed }
    return purchases.contains { !walk.evidence(of: $0).isDocumented } ? .undocumented : nil
  }

  /// What keeps lists, regions or goods from being looked up for an activity. Missing data rules nothing out.
  private static func unscreened(
    _ activity: SupplyGraph.Activity, _ model: ExposureModel, _ regions: Set<String>
  ) -> Gap.Cause? {
    let place = Int(model.graph.party[Int(activity)])
    guard activity != model.root, place < model.network.parties.count else { return nil }
    let party = model.network.parties[place]
    guard party.canBeSearched, let country = party.country else { return .unsearchable }
    let isAtRisk = regions.contains { $0.hasPrefix(country.code + "-") }
    if isAtRisk, !RegionRecognition.isCode(party.region ?? "") { return .unplaced }
    let sellsGoods = model.graph.sales(of: activity).contains { model.graph.kind[Int($0)] == .goods }
    return sellsGoods && model.graph.product[Int(activity)] < 0 && model.network.stated == nil
      ? .unnamedGoods : nil
  }

  /// Activities that lie behind a priority product, and which: its maker, and everything upstream of it.
  private static func chains(
    _ model: ExposureModel, _ walk: ReachWalk, _ reached: ReachWalk.Reached,
    _ priorities: [Policy.PriorityProduct]
  ) -> [SupplyGraph.Activity: Chain] {
    var chains: [SupplyGraph.Activity: Chain] = [:]
    // Many parties sell a product; what it is called is looked at once.
    var known: [Int: Policy.PriorityProduct?] = [:]
    func priority(of product: Int) -> Policy.PriorityProduct? {
      if let priority = known[product] { return priority }
      let priority = priorities.first { $0.covers(model.network.products[product]) }
      known.updateValue(priority, forKey: product)
      return priority
    }
    for start in model.graph.activities where reached.contains(start) && chains[start] == nil {
      let number = Int(model.graph.product[Int(start)])
      guard number >= 0, let priority = priority(of: number) else { continue }
      let chain = Chain(product: model.network.products[number].name, title: priority.title)
      var stack = [start]
      while let activity = stack.popLast() {
        guard chains.updateValue(chain, forKey: activity) == nil else { continue }
        stack += walk.purchases(of: activity).map { model.graph.supplier[Int($0)] }
          .filter { chains[$0] == nil }
      }
    }
    return chains
  }
}

extension ReachGaps.Gap {
  fileprivate var rank: (Int, Int, Int, SupplyGraph.Activity) {
    (chain == nil ? 1 : 0, cause.rawValue, hops, activity)
  }
}

extension Policy.Regime {
  /// Priority products on a day, by id.
  func priorities(asOf: CalendarDate) -> [Policy.PriorityProduct] {
    products.sorted { $0.key < $1.key }.map(\.value).filter { $0.since.map { $0 <= asOf } ?? true }
  }
}
