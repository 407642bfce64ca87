import SupplyModel

/// Finds the one thing that made a finding appear, go or change, by ruling out the others in order: the party itself,
/// what is said of it, the list, the day, the policy, the program. Waivers are told apart from all these (``WaiverChange``).
struct ChangeCause {
  typealias Found = (cause: ResultChange.Cause, why: String)

  let before: AnalysisResult
  let after: AnalysisResult
  let partiesBefore: PartyCounterparts
  let partiesAfter: PartyCounterparts
  let listsBefore: [String: ListEdition]
  let listsAfter: [String: ListEdition]

  init(_ before: AnalysisResult, _ after: AnalysisResult) {
    (self.before, self.after) = (before, after)
    (partiesBefore, partiesAfter) = (PartyCounterparts(before), PartyCounterparts(after))
    listsBefore = Dictionary(before.lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    listsAfter = Dictionary(after.lists.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func ofNew(_ finding: Finding) -> Found {
    byParty(finding, partiesAfter, partiesBefore, isNew: true) ?? byList(finding, of: after)
      ?? byStatements(finding) ?? byFile(finding, after, isNew: true) ?? general
  }

  func ofResolved(_ finding: Finding) -> Found {
    byParty(finding, partiesBefore, partiesAfter, isNew: false) ?? byList(finding, of: before)
      ?? byStatements(finding) ?? byFile(finding, before, isNew: false) ?? general
  }

  /// The same finding, with another severity or status.
  func ofChanged(_ old: Finding, _ new: Finding) -> Found {
    if let expired = byExpiry(new) { return expired }
    if old.confidence == new.confidence, old.status == new.status, isOtherPolicy { return otherPolicy }
    return byList(new, of: after) ?? byStatements(new) ?? byWording(old, new) ?? byDay ?? general
  }

  /// A regime's reach, where none of its findings changed.
  func ofReach(_ regime: String) -> Found {
    let changed = after.lists.first { listsBefore[$0.id]?.sha256 != $0.sha256 }
    if let changed, byOtherFiles == nil { return (.list, "list \(changed.id), \(edition(changed))") }
    return byOtherFiles ?? general
  }
}
