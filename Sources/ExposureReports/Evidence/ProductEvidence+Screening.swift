import SupplyModel

extension ProductEvidence {
  /// What one list says of the parties of the chain.
  package struct Screening: Sendable {
    package let list: String
    package let edition: CalendarDate?
    /// Of parties of the chain, confirmed or not.
    package let matches: [MatchResult]
    /// Parties of the chain that were looked up and of which the list says nothing.
    package let without: Int
  }

  /// One for each list that was searched; where nothing was found as well.
  package var screening: [Screening] {
    let chain = Set(parties)
    return index.result.screened.map { screened in
      let matches = index.result.matches.filter { $0.list == screened.list && chain.contains($0.party) }
      return Screening(
        list: screened.list, edition: screened.edition, matches: matches,
        without: chain.subtracting(matches.map(\.party)).count)
    }
  }
}
