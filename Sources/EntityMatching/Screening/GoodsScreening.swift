import SupplyModel

/// Finds our products among listed goods: by HS prefix or by words, from the listed country. What our own tables add
/// (codes of listed goods, other languages, materials) is possible at most.
///
/// The country is the origin that documents state of this supplier's goods, else that of the supplier. Where
/// neither is known nothing matches; the party's missing country shows in the coverage.
struct GoodsScreening {
  private struct Good {
    let entry: Int
    let words: Set<String>
  }

  private let list: Watchlist
  private let number: Int
  private var byPrefix: [String: [Int]] = [:]
  /// By every heading and chapter above a listed code: ours may be as short.
  private var byHeading: [String: [Int]] = [:]
  private var derived: DerivedGoods
  /// By one word of each listed good, the first in order: a product that has all words has that one.
  private var byWord: [String: [Good]] = [:]

  init(_ list: Watchlist, _ number: Int) {
    self.list = list
    self.number = number
    derived = DerivedGoods(list)
    for (position, entry) in list.entries.enumerated() where entry.subject == .good {
      for prefix in entry.hs {
        byPrefix[prefix, default: []].append(position)
        for length in 2..<max(2, prefix.count) {
          byHeading[String(prefix.prefix(length)), default: []].append(position)
        }
      }
      for words in ProductWords.alternatives(in: entry.product ?? "") {
        guard let first = words.min() else { continue }
        byWord[first, default: []].append(Good(entry: position, words: words))
      }
    }
  }

  func matches(_ subjects: ScreenedSubjects) -> [Match] {
    guard !byPrefix.isEmpty || !byWord.isEmpty else { return [] }
    return subjects.goods.flatMap { good in
      let found =
        byHS(good, subjects.network) + byWords(good, subjects.network)
        + derived.found(subjects.network.products[good.product.position], good.words)
      return found.flatMap { entry, feature in matches(good, entry, feature, subjects.network) }
    }
  }

  private func byHS(_ good: ScreenedSubjects.Good, _ network: SupplyNetwork) -> [(Int, FeatureScore)] {
    network.products[good.product.position].codes.filter { $0.count >= 2 }.flatMap(byCode)
  }

  private func byCode(_ hs: String) -> [(Int, FeatureScore)] {
    let exact = (2...hs.count).flatMap { length -> [(Int, FeatureScore)] in
      let prefix = String(hs.prefix(length))
      return (byPrefix[prefix] ?? []).map {
        ($0, FeatureScore(name: "hs", score: 1, ours: hs, theirs: prefix))
      }
    }
    // A heading or chapter of ours may hold the listed code, and much else.
    let wider = (byHeading[hs] ?? []).map { entry in
      (
        entry,
        FeatureScore(
          name: "hs heading", score: 0.7, ours: hs, theirs: list.entries[entry].hs.joined(separator: "|"))
      )
    }
    return exact + wider
  }

  /// 1 when the product is named as the list names the good, 0.7 when it is named more closely; 0.4 when one
  /// listed word stands among many, as "gold" in a test kit's brand: a hint, too little for a match of its own.
  private func byWords(_ good: ScreenedSubjects.Good, _ network: SupplyNetwork) -> [(Int, FeatureScore)] {
    let name = network.products[good.product.position].name
    return good.words.sorted().flatMap { byWord[$0] ?? [] }.filter { $0.words.isSubset(of: good.words) }
      .map { listed in
        let theirs = list.entries[listed.entry].product ?? ""
        let isNamedSo =
          listed.words == good.words || NameFolding.compatible(name) == NameFolding.compatible(theirs)
        let isStray = listed.words.count == 1 && good.words.count > 3
        return (
          listed.entry,
          FeatureScore(
            name: "product", score: isNamedSo ? 1 : isStray ? 0.4 : 0.7, ours: name, theirs: theirs)
        )
      }
  }

  private func matches(
    _ good: ScreenedSubjects.Good, _ entry: Int, _ feature: FeatureScore, _ network: SupplyNetwork
  ) -> [Match] {
    good.makers.compactMap { maker in
      var features = [feature]
      if let listed = list.entries[entry].country {
        guard let place = GoodsScreening.place(of: maker, in: listed, network) else { return nil }
        features.append(place)
      }
      if let region = list.entries[entry].region {
        guard let place = GoodsScreening.region(of: maker, in: region, network) else { return nil }
        features.append(place)
      }
      return Match(
        party: maker.party, product: good.product, list: number, entry: entry,
        score: features.reduce(1) { $0 * $1.score },
        isConfirmed: features.allSatisfy { $0.score == 1 }, features: features)
    }
  }

  /// Whether the good comes from the listed region: possible where nobody says from which; nil from another.
  private static func region(
    of maker: ScreenedSubjects.Maker, in listed: String, _ network: SupplyNetwork
  ) -> FeatureScore? {
    let stated = maker.origins.filter { $0.contains("-") }
    guard let ours = stated.isEmpty ? network.parties[maker.party.position].region : stated.first else {
      return FeatureScore(name: "region", score: 0.7, ours: "", theirs: listed)
    }
    let isSame = (stated.isEmpty ? [ours] : stated).contains {
      NameFolding.caseFolded($0) == NameFolding.caseFolded(listed)
    }
    return isSame ? FeatureScore(name: "region", score: 1, ours: ours, theirs: listed) : nil
  }

  /// Whether the good comes from the listed country; nil when it comes from elsewhere or nobody says.
  private static func place(
    of maker: ScreenedSubjects.Maker, in listed: Country, _ network: SupplyNetwork
  ) -> FeatureScore? {
    guard maker.origins.isEmpty else {
      let origin = maker.origins.first { $0.prefix(2) == listed.code }
      return origin.map { FeatureScore(name: "origin", score: 1, ours: $0, theirs: listed.code) }
    }
    guard network.parties[maker.party.position].countries.contains(listed) else { return nil }
    return FeatureScore(name: "country", score: 1, ours: listed.code, theirs: listed.code)
  }
}
