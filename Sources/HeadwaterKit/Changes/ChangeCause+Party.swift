import SupplyModel

extension ChangeCause {
  /// The party is not in the other result, or its records are divided otherwise there.
  func byParty(
    _ finding: Finding, _ here: PartyCounterparts, _ there: PartyCounterparts, isNew: Bool
  ) -> Found? {
    guard let party = here.party(finding.party), !party.isCause else { return nil }
    let holders = there.holders(of: party)
    if holders.isEmpty {
      let place = party.records.first.map { (isNew ? after : before).place($0.location) } ?? finding.party
      return (
        .data,
        isNew
          ? "the party is first recorded at \(place)" : "the party, once at \(place), is no longer recorded"
      )
    }
    guard let other = there.party(holders[0]) else { return nil }
    let back = here.holders(of: other)
    if holders.count > 1 || back.count > 1 {
      let several = holders.count > 1 ? holders : back
      let joined = (holders.count > 1) == isNew
      return (
        .identity,
        "\(several.joined(separator: " and ")) \(joined ? "are one party now" : "are no longer one party")"
      )
    }
    return nil
  }
}
