import SupplyModel

/// Draws several parties as one: those of a tier and a country, of a tier and a product they sell, or of one owner.
///
/// What they carry is the largest of each number and never a sum, but for arrivals within a tier, which add up.
struct NetworkFolding {
  private(set) var result: AnalysisResult
  /// Names of the parties in one node, by the id it is known by: that of its first party.
  private(set) var members: [String: [String]] = [:]

  private let index: ResultIndex
  /// The id each party is drawn under.
  private var drawnAs: [String: String] = [:]

  init(_ index: ResultIndex, by collapse: DrawingScope.Collapse, sparing focus: String?) {
    self.index = index
    result = index.result
    let labels = FoldingLabels(index, collapse)
    let folded = result.parties.filter { $0.id != result.buyer.id && $0.id != focus && !$0.isCause }
    let groups = Dictionary(grouping: folded.filter { labels.label($0) != nil }, by: { labels.key($0) })
    for parties in groups.values where parties.count > 1 {
      fold(parties, labels.label(parties[0]) ?? "")
    }
    result.parties.removeAll { drawnAs[$0.id, default: $0.id] != $0.id }
    redirect()
  }

  private mutating func fold(_ parties: [PartyResult], _ label: String) {
    let first = parties[0].id
    for party in parties { drawnAs[party.id] = first }
    members[first] = parties.map { index.nameAndCountry($0.id) }
    guard let position = result.parties.firstIndex(where: { $0.id == first }) else { return }
    result.parties[position] = parties.folded(
      as: "\(label): \(Words.plural(parties.count, "party", "parties"))")
  }

  private func drawn(_ id: String) -> String { drawnAs[id, default: id] }

  private mutating func redirect() {
    for position in result.relations.indices {
      result.relations[position].from = drawn(result.relations[position].from)
      result.relations[position].to = drawn(result.relations[position].to)
    }
    result.relations.removeAll { $0.from == $0.to }
    for position in result.findings.indices {
      result.findings[position].party = drawn(result.findings[position].party)
    }
    for position in result.paths.indices {
      result.paths[position].parties = result.paths[position].parties.map(drawn).withoutRepeats
    }
  }
}

extension [PartyResult] {
  /// One party for all, which are one or more.
  fileprivate func folded(as name: String) -> PartyResult {
    var party = PartyResult(id: self[0].id, name: name)
    party.country = allSatisfy { $0.country == self[0].country } ? self[0].country : nil
    let tiers = compactMap(\.tier)
    if let least = tiers.map(\.min).min(), let most = tiers.map(\.max).max() {
      party.tier = .init(min: least, max: most, isInLoop: tiers.contains { $0.isInLoop })
    }
    party.risk.residual = map(\.risk.residual).max() ?? 0
    party.exposure.strongest = map(\.exposure.strongest).max() ?? 0
    party.exposure.share = map(\.exposure.share).max() ?? 0
    party.exposure.carries = map(\.exposure.carries).max() ?? 0
    let isOneTier = Set(tiers.map(\.min)).count <= 1
    let arrivals = map(\.exposure.arrivals)
    party.exposure.arrivals = isOneTier ? Swift.min(1, arrivals.reduce(0, +)) : arrivals.max() ?? 0
    party.hasSuppliers = contains(where: \.hasSuppliers)
    return party
  }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    reduce(into: []) { kept, id in if kept.last != id { kept.append(id) } }
  }
}
