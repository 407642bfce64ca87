import SupplyModel

/// Why a regime cannot be ruled out: what is missing between what is bought and its origins.
struct ReachGaps {
  /// A chain that stops, or a part of one nobody has seen.
  struct Gap {
    enum Cause: Int {
      /// Nothing is recorded behind it, and it is not declared to be an origin.
      case deadEnd
      /// Suppliers are recorded, but not all of its purchases: not as many as it says, or all of them lie in a circle
      /// that nothing enters.
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
    /// The priority product whose chain it lies in, a position in ``ReachGaps/chains``; nil for other goods.
    var chain: Int32?
    var hops: Int32
  }

  /// By activity.
  private(set) var gaps: [Gap] = []
  private let chains: PriorityChains

  /// - Parameter places: of the model's network.
  /// - Complexity: O(activities + edges).
  init(
    _ model: ExposureModel, _ walk: ReachWalk, _ reached: ReachWalk.Reached, _ places: KnownPlaces,
    priorities: [Policy.PriorityProduct], regions: Set<String>
  ) {
    chains = PriorityChains(model, walk, reached, priorities)
    let entered = EnteredChains(model, walk, reached)
    let countries = Set(regions.compactMap(RegionRecognition.country(ofRegion:)))
    for activity in model.graph.activities {
      guard let hops = reached.distance(activity) else { continue }
      let party = model.graph.party[Int(activity)]
      let chain = chains.number(of: activity)
      func note(_ cause: Gap.Cause?) {
        guard let cause else { return }
        gaps.append(
          Gap(activity: activity, party: party, cause: cause, chain: chain, hops: Int32(hops)))
      }
      note(Self.gap(at: activity, model, walk) ?? (entered.contains(activity) ? nil : .undisclosed))
      note(Self.unscreened(activity, model, places, countries))
    }
  }

  /// The gap that weighs most: one in a priority product first, then by cause, then the nearest to the buyer.
  var first: Gap? { gaps.min { $0.rank < $1.rank } }

  /// The priority product whose chain a gap lies in.
  func chain(of gap: Gap) -> PriorityChains.Chain? { gap.chain.map { chains[$0] } }

  func count(_ cause: Gap.Cause) -> Int { gaps.count { $0.cause == cause } }

  /// How many parties a cause keeps from being looked up, whatever they make.
  func parties(_ cause: Gap.Cause) -> Int { Set(gaps.filter { $0.cause == cause }.map(\.party)).count }

  private static func gap(
    at activity: SupplyGraph.Activity, _ model: ExposureModel, _ walk: ReachWalk
  ) -> Gap.Cause? {
    var (isBuying, isDocumented) = (false, true)
    for edge in model.graph.purchases(of: activity) where walk.counts(edge) {
      isBuying = true
      isDocumented = isDocumented && walk.evidence(of: edge).isDocumented
    }
    let isTraced = model.untracedShare[Int(activity)] < 1e-9
    if !isBuying, activity != model.root {
      return isTraced && model.ownShare[Int(activity)] > 0 ? nil : .deadEnd
    }
    if !isTraced { return .undisclosed }
    return isDocumented ? nil : .undocumented
  }

  /// What keeps lists, regions or goods from being looked up for an activity. Missing data rules nothing out.
  ///
  /// - Parameter countries: those with a region that the regime bans.
  private static func unscreened(
    _ activity: SupplyGraph.Activity, _ model: ExposureModel, _ places: KnownPlaces, _ countries: Set<String>
  ) -> Gap.Cause? {
    let place = Int(model.graph.party[Int(activity)])
    guard activity != model.root, place < model.network.parties.count else { return nil }
    guard let country = places.country(of: place) else { return .unsearchable }
    if countries.contains(country.code), !places.hasRegionCode(place) { return .unplaced }
    let sellsGoods = model.graph.sales(of: activity).contains { model.graph.kind[Int($0)] == .goods }
    return sellsGoods && model.graph.product[Int(activity)] < 0 && model.network.stated == nil
      ? .unnamedGoods : nil
  }
}

extension ReachGaps.Gap {
  fileprivate var rank: (Int, Int, Int32, SupplyGraph.Activity) {
    (chain == nil ? 1 : 0, cause.rawValue, hops, activity)
  }
}

extension Policy.Regime {
  /// Priority products on a day, by id.
  func priorities(asOf: CalendarDate) -> [Policy.PriorityProduct] {
    products.sorted { $0.key < $1.key }.map(\.value).filter { $0.since.map { $0 <= asOf } ?? true }
  }
}
