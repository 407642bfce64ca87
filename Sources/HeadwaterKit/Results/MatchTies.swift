import SupplyModel

/// Possible matches of one party with several entries of one list that are equally like, and the likest there are.
struct MatchTies {
  private struct Subject: Hashable {
    let party: PartyIndex
    let list: Int
  }

  private var best: [Subject: (score: Double, entries: Set<Int>)] = [:]

  /// Goods, regions and countries are no identities: only matches by name tie.
  init(_ matches: [Match]) {
    for match in matches where MatchTies.isPossibleIdentity(match) {
      let subject = Subject(party: match.party, list: match.list)
      let known = best[subject]
      if match.score > known?.score ?? -1 {
        best[subject] = (match.score, [match.entry])
      } else if match.score == known?.score {
        best[subject]?.entries.insert(match.entry)
      }
    }
  }

  func contains(_ match: Match) -> Bool {
    guard MatchTies.isPossibleIdentity(match),
      let tie = best[Subject(party: match.party, list: match.list)]
    else { return false }
    return tie.entries.count > 1 && tie.entries.contains(match.entry)
  }

  private static func isPossibleIdentity(_ match: Match) -> Bool {
    !match.isConfirmed && match.product == nil && match.features.contains { $0.name == "name" }
  }
}
