import SupplyModel

/// How much flows through which country at which tier, as bands: loops and links within a tier are condensed into
/// their tier, thin bands are left out and counted.
///
/// Made from the shares of the walk (NUMBERS M3): what arrives at a party, split among its customers as they take it.
struct FlowDrawing {
  static let linkLimit = 30
  static let countriesPerTier = 6
  static let farthestTier = 4
  /// Shares of so much of the buyer's purchases must be known by more than an equal split.
  static let coverageNeeded = 0.7

  struct Place: Hashable {
    let tier: Int
    /// nil for all countries that are not drawn by themselves.
    let country: String?
  }

  struct Link {
    let from: Place
    let to: Place
    /// Part of all purchases, 0…1.
    let mass: Double
  }

  /// Part of the buyer's purchases whose supplier's share is stated or split by value or quantity.
  let covered: Double
  /// Largest first.
  let links: [Link]
  /// Bands too thin to be drawn, and what they carry together.
  let omitted: (count: Int, mass: Double)
  let masses: [Place: Double]

  var isDrawable: Bool { covered >= Self.coverageNeeded && !links.isEmpty }

  init(_ index: ResultIndex) {
    let buyer = index.result.buyer.id
    covered = index.result.relations.reduce(0) { sum, relation in
      let isKnown = relation.shareBasis != .equal && relation.shareBasis != .none
      return relation.to == buyer && relation.kind.isPurchase && isKnown ? sum + (relation.share ?? 0) : sum
    }
    let flows = FlowMasses(index)
    masses = flows.byPlace
    let all = flows.links.map { Link(from: $0.key.from, to: $0.key.to, mass: $0.value) }.sorted {
      ($1.mass, $0.from.tier, $0.from.country ?? "~", $0.to.tier, $0.to.country ?? "~")
        < ($0.mass, $1.from.tier, $1.from.country ?? "~", $1.to.tier, $1.to.country ?? "~")
    }
    links = Array(all.prefix(Self.linkLimit))
    let rest = all.dropFirst(Self.linkLimit)
    omitted = (rest.count, rest.reduce(0) { $0 + $1.mass })
  }
}

/// The masses behind the bands.
private struct FlowMasses {
  struct Ends: Hashable {
    let from: FlowDrawing.Place
    let to: FlowDrawing.Place
  }

  private let index: ResultIndex
  private var largest: [Int: Set<String>] = [:]
  private(set) var byPlace: [FlowDrawing.Place: Double] = [:]
  private(set) var links: [Ends: Double] = [:]

  init(_ index: ResultIndex) {
    self.index = index
    chooseCountries()
    for party in index.result.parties where tier(party) ?? 0 > 0 {
      byPlace[place(party), default: 0] += party.exposure.arrivals
      addFlows(from: party)
    }
  }

  private func tier(_ party: PartyResult) -> Int? {
    party.tier.map { min($0.min, FlowDrawing.farthestTier) }
  }

  private func country(_ party: PartyResult) -> String { party.country?.code ?? Words.unknown }

  private mutating func chooseCountries() {
    var masses: [Int: [String: Double]] = [:]
    for party in index.result.parties {
      guard let tier = tier(party), tier > 0 else { continue }
      masses[tier, default: [:]][country(party), default: 0] += party.exposure.arrivals
    }
    largest = masses.mapValues { countries in
      let sorted = countries.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Set(sorted.prefix(FlowDrawing.countriesPerTier).map(\.key))
    }
  }

  private func place(_ party: PartyResult) -> FlowDrawing.Place {
    let tier = tier(party) ?? 0
    guard tier > 0 else { return FlowDrawing.Place(tier: 0, country: nil) }
    let country = country(party)
    return FlowDrawing.Place(tier: tier, country: largest[tier]?.contains(country) == true ? country : nil)
  }

  /// What arrives here, split among its customers by what each of them takes.
  private mutating func addFlows(from party: PartyResult) {
    let taken = index.buyers[party.id, default: []].compactMap { position -> (PartyResult, Double)? in
      let relation = index.result.relations[position]
      guard relation.kind.isPurchase, let share = relation.share, let to = index.party(relation.to) else {
        return nil
      }
      return (to, share * (to.id == index.result.buyer.id ? 1 : to.exposure.arrivals))
    }
    let total = taken.reduce(0) { $0 + $1.1 }
    guard total > 0, party.exposure.arrivals > 0 else { return }
    for (customer, mass) in taken where tier(customer) ?? .max < tier(party) ?? 0 {
      let ends = Ends(from: place(party), to: place(customer))
      links[ends, default: 0] += party.exposure.arrivals * mass / total
    }
  }
}
