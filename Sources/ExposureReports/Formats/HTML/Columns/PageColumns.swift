import SupplyModel

/// What the page's script works with: findings, parties and relations in columns, written once into the page.
///
/// A page has to open quickly, so a very large network is cut here: parties with findings first, then exposed
/// ones, then the others. ``omittedParties`` says how many are left out; `result.json` has them all.
struct PageColumns {
  static let partyLimit = 25_000
  static let relationLimit = 30_000
  static let findingLimit = 30_000

  let page: PageContext
  /// Positions in the result, ascending.
  let parties: [Int]
  let relations: [Int]
  let findings: [Int]
  /// Rows of ``parties`` by id.
  let rows: [String: Int]

  var result: AnalysisResult { page.result }
  var omittedParties: Int { result.parties.count - parties.count }

  init(_ page: PageContext) {
    self.page = page
    let ranks = Self.ranks(page.index)
    let all = page.result.parties
    parties = Self.first(Self.partyLimit, of: all.count) { ranks[$0] }
    let rows = Dictionary(
      parties.enumerated().map { (all[$1].id, $0) }, uniquingKeysWith: { first, _ in first })
    self.rows = rows
    let known = page.result.relations.indices.filter {
      rows[page.result.relations[$0].from] != nil && rows[page.result.relations[$0].to] != nil
    }
    let relationRanks = known.map { position in
      let relation = page.result.relations[position]
      let ends = [relation.from, relation.to].compactMap { page.index.positions[$0] }
      return ends.map { ranks[$0] }.min() ?? 0
    }
    relations = Self.first(Self.relationLimit, of: known.count) { relationRanks[$0] }.map { known[$0] }
    findings = Array(
      page.result.findings.indices.filter { rows[page.result.findings[$0].party] != nil }
        .prefix(Self.findingLimit))
  }

  /// 0 for parties of which something is told, 1 for exposed ones, 2 for the others.
  private static func ranks(_ index: ResultIndex) -> [Int] {
    index.result.parties.map { party in
      if index.findings[party.id] != nil || index.matches[party.id] != nil || index.actions[party.id] != nil
        || party.id == index.result.buyer.id
      {
        return 0
      }
      return party.isExposed ? 1 : 2
    }
  }

  /// The positions below `count` that fit, lowest rank first, ascending.
  private static func first(_ limit: Int, of count: Int, rank: (Int) -> Int) -> [Int] {
    guard count > limit else { return Array(0..<count) }
    let sorted = (0..<count).sorted { (rank($0), $0) < (rank($1), $1) }
    return sorted.prefix(limit).sorted()
  }
}
