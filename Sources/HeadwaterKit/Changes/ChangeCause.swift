import SupplyModel

/// Finds the one thing that made a finding appear, go or change.
///
/// A finding rests on a party, on what is said of it, on a list or a row, on the day and on the rules. Each is looked at in
/// turn; the first that is another, and that this finding rests on, is the cause. What else changed in the same night
/// is none of its business. Waivers are told apart from all these (``WaiverChange``).
struct ChangeCause {
  typealias Found = (cause: ResultChange.Cause, why: String)

  let before: ComparedResult
  let after: ComparedResult

  func ofNew(_ finding: Finding) -> Found { ofOneSided(finding, after, before, isNew: true) }

  func ofResolved(_ finding: Finding) -> Found { ofOneSided(finding, before, after, isNew: false) }

  /// The same finding, with another severity or status.
  func ofChanged(_ old: Finding, _ new: Finding) -> Found {
    if let expired = byExpiry(new) { return expired }
    if old.confidence == new.confidence, old.status == new.status, let rules = byRules { return rules }
    if new.list(in: after.result) != nil {
      return byFacts(new, after, before, isNew: true) ?? byFacts(old, before, after, isNew: false)
        ?? byList(new, in: after.result) ?? (old.status != new.status ? byDay : nil) ?? byRun
    }
    return byWording(old, new) ?? byRun
  }

  private func ofOneSided(
    _ finding: Finding, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> Found {
    let identity = byIdentity(finding, here, there, isNew: isNew)
    if let identity, identity.isCertain { return identity.found }
    return byPresence(finding, here, there, isNew: isNew) ?? byFacts(finding, here, there, isNew: isNew)
      ?? byList(finding, in: here.result) ?? byFile(finding, here, there, isNew: isNew)
      ?? identity?.found ?? byRun
  }
}
