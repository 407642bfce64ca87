import SupplyModel

/// Under which ids an earlier result told of the same matter, where a party went by another id or was several.
struct EarlierTellings {
  private var former: [String: [String]] = [:]

  /// - Parameter news: findings of `after` whose ids are new.
  /// - Complexity: O(1) without news, else O(parties + findings).
  init(of news: [Finding], in after: AnalysisResult, _ before: AnalysisResult) {
    guard !news.isEmpty else { return }
    let then = PartyCounterparts(before)
    let parties = Dictionary(after.parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let told = Dictionary(grouping: before.findings) { FindingMatter($0, in: before) }
    for finding in news {
      guard let party = parties[finding.party] else { continue }
      let holders = Set(then.holders(of: party))
      former[finding.id] = (told[FindingMatter(finding, in: after)] ?? []).filter {
        holders.contains($0.party)
      }
      .map(\.id)
    }
  }

  func ids(of finding: String) -> [String] { former[finding] ?? [] }
}
