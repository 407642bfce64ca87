import SupplyModel

/// Which finding of one result is which of the other: by id, else by its matter at a party that goes by another id now.
struct FindingPairs {
  /// Earlier findings by the id of the later one.
  private(set) var former: [String: Finding] = [:]
  /// Earlier findings that are no longer told.
  private(set) var gone: [Finding] = []

  /// - Complexity: O(findings + parties).
  init(_ before: ComparedResult, _ after: ComparedResult) {
    let old = Dictionary(before.result.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.result.findings.map(\.id))
    let left = before.result.findings.filter { !new.contains($0.id) }
    var byMatter = Dictionary(
      left.map { (Told(party: $0.party, matter: FindingMatter($0, in: before.result)), $0) },
      uniquingKeysWith: { first, _ in first })
    for finding in after.result.findings {
      if let same = old[finding.id] {
        former[finding.id] = same
      } else if let party = after.parties.formerID(of: finding.party, in: before.parties),
        let same = byMatter.removeValue(
          forKey: Told(party: party, matter: FindingMatter(finding, in: after.result)))
      {
        former[finding.id] = same
      }
    }
    let paired = Set(former.values.map(\.id))
    gone = left.filter { !paired.contains($0.id) }
  }

  private struct Told: Hashable {
    let party: String
    let matter: FindingMatter
  }
}

extension PartyCounterparts {
  /// The other id under which a party stands in the other result, with the very same records around it.
  fileprivate func formerID(of id: String, in other: PartyCounterparts) -> String? {
    guard let party = party(id), case let holders = other.holders(of: party), holders.count == 1,
      let former = other.party(holders[0]), former.id != id, self.holders(of: former) == [id]
    else { return nil }
    return former.id
  }
}
