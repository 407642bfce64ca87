import SupplyModel

/// Finds parties in listed regions, and products that come from them.
///
/// A stated region confirms; an address that names the region, or a Chinese credit code issued there, is only
/// a possible match: the plant may be elsewhere.
struct RegionScreening {
  private let list: Watchlist
  private let number: Int
  private var byRegion: [String: [Int]] = [:]

  init(_ list: Watchlist, _ number: Int) {
    self.list = list
    self.number = number
    for (position, entry) in list.entries.enumerated() where entry.subject == .region {
      guard let region = entry.region ?? entry.names.first else { continue }
      byRegion[RegionScreening.key(region), default: []].append(position)
    }
  }

  func matches(_ subjects: ScreenedSubjects) -> [Match] {
    guard !byRegion.isEmpty else { return [] }
    return ofParties(subjects) + ofGoods(subjects)
  }

  private func ofParties(_ subjects: ScreenedSubjects) -> [Match] {
    subjects.network.parties.enumerated().flatMap { position, party in
      RegionScreening.places(of: party).flatMap { place in
        (byRegion[place.theirs] ?? []).map { entry in
          let goods = (subjects.goodsOfMaker[PartyIndex(position)] ?? []).map { subjects.goods[$0] }
          return match(PartyIndex(position), nil, entry, [place] + product(goods, entry, subjects.network))
        }
      }
    }
  }

  private func ofGoods(_ subjects: ScreenedSubjects) -> [Match] {
    subjects.goods.flatMap { good in
      good.makers.flatMap { maker in
        maker.origins.flatMap { origin in
          (byRegion[RegionScreening.key(origin)] ?? []).map { entry in
            let place = FeatureScore(
              name: "origin", score: 1, ours: origin, theirs: RegionScreening.key(origin))
            let features = [place] + product([good], entry, subjects.network)
            return match(maker.party, good.product, entry, features)
          }
        }
      }
    }
  }

  /// An order about some goods of a region says less about a party that is not known to make them.
  private func product(
    _ goods: [ScreenedSubjects.Good], _ entry: Int, _ network: SupplyNetwork
  ) -> [FeatureScore] {
    guard let listed = list.entries[entry].product else { return [] }
    let alternatives = ProductWords.alternatives(in: listed)
    let made = goods.first { good in alternatives.contains { $0.isSubset(of: good.words) } }
    let shown = made ?? goods.first
    let name = shown.map { network.products[$0.product.position].name } ?? ""
    return [FeatureScore(name: "product", score: made == nil ? 0.5 : 1, ours: name, theirs: listed)]
  }

  private func match(
    _ party: PartyIndex, _ product: ProductIndex?, _ entry: Int, _ features: [FeatureScore]
  ) -> Match {
    let score = features.reduce(1) { $0 * $1.score }
    return Match(
      party: party, product: product, list: number, entry: entry, score: score, isConfirmed: score == 1,
      features: features)
  }

  /// What says where a party is, surest first, each region once; `theirs` is the region it points to.
  private static func places(of party: Party) -> [FeatureScore] {
    let sites = party.sites
    let regions = sites.compactMap(\.region).map { region in
      FeatureScore(name: "region", score: 1, ours: region, theirs: key(region))
    }
    let identifiers = party.identifiers.compactMap { identifier in
      identifier.registeredRegion.map {
        FeatureScore(name: "credit code", score: 0.9, ours: identifier.description, theirs: $0)
      }
    }
    let addresses = sites.compactMap(\.address).compactMap { address in
      RegionNames.code(inAddress: address).map {
        FeatureScore(name: "address", score: 0.8, ours: address, theirs: $0)
      }
    }
    var seen: Set<String> = []
    return regions.filter { seen.insert($0.theirs).inserted } + identifiers
      + addresses.filter { seen.insert("address \($0.theirs)").inserted }
  }

  /// The code of a region we know, else its folded words.
  private static func key(_ region: String) -> String {
    RegionNames.code(region) ?? NameWords.words(of: region).joined(separator: " ")
  }
}
