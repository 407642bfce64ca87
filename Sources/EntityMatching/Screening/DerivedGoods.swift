import SupplyModel

/// Finds our products among the goods of a list by what our own tables say of them: codes the list does not give,
/// words of other languages, and what products are commonly made of.
struct DerivedGoods {
  private let list: Watchlist
  private var byHS: [String: [Int]] = [:]
  private var byUNSPSC: [String: [Int]] = [:]
  private var byWords: [Set<String>: [Int]] = [:]

  init(_ list: Watchlist) {
    self.list = list
    for (position, entry) in list.entries.enumerated() where entry.subject == .good {
      for words in ProductWords.alternatives(in: entry.product ?? "") {
        byWords[words, default: []].append(position)
        guard let row = ListedGoods.row(of: words) else { continue }
        // A list that gives codes means those.
        if entry.hs.isEmpty { for prefix in row.hs { byHS[prefix, default: []].append(position) } }
        for prefix in row.unspsc { byUNSPSC[prefix, default: []].append(position) }
      }
    }
  }

  /// Entries a product may fall under, and why; kinds and materials only ever suggest.
  func found(_ product: Product, _ words: Set<String>) -> [(Int, FeatureScore)] {
    guard !byWords.isEmpty else { return [] }
    let english = words.union(ForeignGoods.english(product.name))
    return byCode(product) + byTranslation(product, words, english) + byOtherName(product, english)
      + byKind(product, english) + byMaterial(product, english)
  }

  private func byCode(_ product: Product) -> [(Int, FeatureScore)] {
    let unspsc = product.classifications.filter { $0.hasPrefix("unspsc:") }.map { String($0.dropFirst(7)) }
    return codes(product.codes, byHS, "hs, our mapping")
      + codes(unspsc, byUNSPSC, "unspsc, our mapping")
  }

  private func codes(
    _ codes: [String], _ entries: [String: [Int]], _ name: String
  ) -> [(Int, FeatureScore)] {
    guard !entries.isEmpty else { return [] }
    return codes.flatMap { code in
      (2...max(2, code.count)).flatMap { entries[String(code.prefix($0))] ?? [] }.map { entry in
        feature(entry, name, 0.7, ours: code)
      }
    }
  }

  private func byTranslation(
    _ product: Product, _ words: Set<String>, _ english: Set<String>
  ) -> [(Int, FeatureScore)] {
    guard english.count > words.count else { return [] }
    return byWords.filter { $0.key.isSubset(of: english) && !$0.key.isSubset(of: words) }.flatMap(\.value)
      .sorted().map { feature($0, "product in other words", 0.7, ours: product.name) }
  }

  private func byOtherName(_ product: Product, _ english: Set<String>) -> [(Int, FeatureScore)] {
    HospitalGoods.goods(.same, of: english).flatMap { byWords[$0] ?? [] }
      .map { feature($0, "product in other words", 0.7, ours: product.name) }
  }

  private func byKind(_ product: Product, _ english: Set<String>) -> [(Int, FeatureScore)] {
    HospitalGoods.goods(.kind, of: english).flatMap { byWords[$0] ?? [] }
      .map { feature($0, GoodsFeature.kind, 0.35, ours: product.name) }
  }

  private func byMaterial(_ product: Product, _ english: Set<String>) -> [(Int, FeatureScore)] {
    ListedGoods.materials(of: english, codes: product.codes).flatMap { byWords[$0] ?? [] }
      .map { feature($0, GoodsFeature.material, 0.35, ours: product.name) }
  }

  private func feature(
    _ entry: Int, _ name: String, _ score: Double, ours: String
  ) -> (Int, FeatureScore) {
    (entry, FeatureScore(name: name, score: score, ours: ours, theirs: list.entries[entry].product ?? ""))
  }
}
