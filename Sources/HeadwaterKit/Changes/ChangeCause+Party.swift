import SupplyModel

/// The party itself, and what is said of it.
extension ChangeCause {
  /// The party is not in the other result.
  func byPresence(
    _ finding: Finding, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> Found? {
    guard let party = here.parties.party(finding.party), !party.isCause,
      there.parties.holders(of: party).isEmpty
    else { return nil }
    let place = party.records.first.map { here.result.place($0.location) } ?? finding.party
    return (
      .data,
      isNew ? "the party is first recorded at \(place)" : "the party, once at \(place), is no longer recorded"
    )
  }

  /// The party's records are divided otherwise in the other result. Certain where one of those it was divided into had
  /// the same finding; else something else may have brought it.
  func byIdentity(
    _ finding: Finding, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> (found: Found, isCertain: Bool)? {
    guard let party = here.parties.party(finding.party), !party.isCause,
      case let holders = there.parties.holders(of: party), let first = holders.first,
      let other = there.parties.party(first)
    else { return nil }
    let back = here.parties.holders(of: other)
    guard holders.count > 1 || back.count > 1 else { return nil }
    let several = holders.count > 1 ? holders : back
    let joined = (holders.count > 1) == isNew
    let why =
      "\(several.joined(separator: " and ")) \(joined ? "are one party now" : "are no longer one party")"
    let matter = FindingMatter(finding, in: here.result)
    return ((.identity, why), there.tells(matter, of: holders))
  }

  /// Something the finding quotes is said of the party here and not there.
  func byFacts(
    _ finding: Finding, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> Found? {
    guard let party = here.parties.party(finding.party) else { return nil }
    let quoted = here.newFacts(of: party, beside: there).first { finding.quotes($0, in: here.result) }
    return quoted.map {
      (.data, "'\($0.text)' is \(isNew ? "said of the party now" : "no longer said of the party")")
    }
  }
}
