import SupplyModel

/// Which party of one result is which of another: by a record they have in common, else by id.
struct PartyCounterparts {
  private let parties: [String: PartyResult]
  private let holder: [String: String]

  init(_ result: AnalysisResult) {
    parties = Dictionary(result.parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var holder: [String: String] = [:]
    for party in result.parties { for key in party.identityKeys { holder[key] = party.id } }
    self.holder = holder
  }

  func party(_ id: String) -> PartyResult? { parties[id] }

  /// The parties here that hold records of a party of the other result, by id.
  func holders(of other: PartyResult) -> [String] {
    Set(other.identityKeys.compactMap { holder[$0] }).union(parties[other.id] == nil ? [] : [other.id])
      .sorted()
  }
}

extension PartyResult {
  /// What says that a record is this party's, whichever records were taken for one.
  var identityKeys: Set<String> { Set(records.map(\.key)).union(identifiers.map(\.description)) }

}
